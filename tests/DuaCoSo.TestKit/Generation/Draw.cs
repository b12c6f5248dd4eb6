using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>A stream of choices that a seed settles (SplitMix64): the same seed, the same choices, on any machine and framework.</summary>
public sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from one to another, both included.</summary>
    public int Between(int least, int greatest) => least + (int)(Next() % (ulong)(greatest - least + 1));

    /// <summary>True in so many of a hundred times.</summary>
    public bool Chance(int percent) => Between(1, 100) <= percent;

    /// <summary>One of some items.</summary>
    public T Of<T>(params ReadOnlySpan<T> items) => items[Between(0, items.Length - 1)];

    /// <summary>One of some items.</summary>
    public T OfList<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>One of some items, each as often as its weight says.</summary>
    public T Weighted<T>(params ReadOnlySpan<(int Weight, T Item)> items)
    {
        int total = 0;
        foreach ((int weight, _) in items)
        {
            total += weight;
        }

        int left = Between(1, total);
        foreach ((int weight, T item) in items)
        {
            left -= weight;
            if (left <= 0)
            {
                return item;
            }
        }

        throw new ArgumentException("Nothing to choose from.", nameof(items));
    }

    /// <summary>Some of some items, in their order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int least, int most)
    {
        int number = Math.Min(items.Count, Between(least, most));
        int[] kept = [.. Shuffled(Enumerable.Range(0, items.Count)).Take(number).Order()];
        return [.. kept.Select(i => items[i])];
    }

    /// <summary>Items in any order.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
    {
        T[] result = [.. items];
        for (int i = result.Length - 1; i > 0; i--)
        {
            int j = Between(0, i);
            (result[i], result[j]) = (result[j], result[i]);
        }

        return result;
    }

    /// <summary>A date from one to another, both included.</summary>
    public LocalDate DateIn(LocalDate first, LocalDate last) => first.PlusDays(Between(0, Period.DaysBetween(first, last)));

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
