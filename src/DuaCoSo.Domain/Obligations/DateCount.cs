using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Counts distinct dates that come in order, and remembers the N-th (O4).</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DateCount(int atLeast)
{
    private int _last = int.MinValue;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The N-th, or <see cref="ObligationColumns.Row.Never"/>.</summary>
    public int MetOn { get; private set; } = ObligationColumns.Row.Never;

    /// <summary>Counts a date that is not before the last one.</summary>
    public void Add(int day)
    {
        if (day == _last)
        {
            return;
        }

        _last = day;
        if (++Count == atLeast)
        {
            MetOn = day;
        }
    }
}
