namespace DuaCoSo.Domain.Testing.Generation;

/// <summary>Numbers that look random and are the same for the same seed, on every machine and version of the runtime (SplitMix64).</summary>
internal sealed class Draw(int seed)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    // Far apart for seeds that are neighbours, so that their numbers are not each other's.
    private ulong _state = Mixed((uint)seed + Gamma);

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int least, int greatest) => least + (int)(Next() % (ulong)(greatest - least + 1));

    /// <summary>True so many times of a hundred.</summary>
    public bool Chance(int percent) => Between(1, 100) <= percent;

    /// <summary>One of some.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>All of them in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] mixed = [.. items];
        for (int i = mixed.Length - 1; i > 0; i--)
        {
            int other = Between(0, i);
            (mixed[i], mixed[other]) = (mixed[other], mixed[i]);
        }

        return mixed;
    }

    private ulong Next()
    {
        unchecked
        {
            _state += Gamma;
            return Mixed(_state);
        }
    }

    private static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
