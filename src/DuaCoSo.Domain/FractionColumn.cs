using System.Runtime.InteropServices;

namespace DuaCoSo.Domain;

/// <summary>Numbers by place, where there are any: two 64-bit integers each, without anything that the collector would look through; the few that need more stand beside.</summary>
/// <param name="count">How many places there are; at first none has a number.</param>
internal sealed class FractionColumn(int count)
{
    // A denominator of 0 says that there is none, a negative one that the numerator is the place of a large one.
    private readonly Entry[] _entries = new Entry[count];
    private List<Fraction> _large = [];

    /// <summary>The number at a place, or <see langword="null"/>.</summary>
    public Fraction? this[int place]
    {
        get
        {
            ref readonly Entry entry = ref _entries[place];
            return entry.Denominator > 0 ? Fraction.OfReduced(entry.Numerator, entry.Denominator) : entry.Denominator == 0 ? null : _large[(int)entry.Numerator];
        }

        set
        {
            if (value is { IsSmall: false } large)
            {
                _entries[place] = new(_large.Count, -1);
                _large.Add(large);
                return;
            }

            _entries[place] = value is { } small ? new(small.Parts.Numerator, small.Parts.Denominator) : default;
        }
    }

    /// <summary>How many places there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The same numbers once more, to be written over.</summary>
    public FractionColumn Copy()
    {
        var copy = new FractionColumn(Count) { _large = [.. _large] };
        _entries.CopyTo(copy._entries.AsSpan());
        return copy;
    }

    /// <summary>The numbers of some columns one behind the other.</summary>
    public static FractionColumn Join(IReadOnlyList<FractionColumn> columns)
    {
        var all = new FractionColumn(columns.Sum(c => c.Count));
        int next = 0;
        foreach (FractionColumn column in columns)
        {
            for (int place = 0; place < column.Count; place++)
            {
                all[next++] = column[place];
            }
        }

        return all;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(long Numerator, long Denominator);
}
