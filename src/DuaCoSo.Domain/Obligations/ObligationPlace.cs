using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Which obligation under a rule and an assignment it is, in four bytes: its sub-period, and the last day in force in it.</summary>
/// <param name="Bits">From the top: the sub-period's place, a day.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ObligationPlace(uint Bits)
{
    // Days from 1899 on take 17 bits until 2257, and all weeks from 1900 to 2100 are fewer than the 32,768 that the other bits can tell.
    private const int DayBits = 17, DayMask = (1 << DayBits) - 1;

    /// <summary>A sub-period with the last day in force in it.</summary>
    /// <param name="period">The sub-period's place in the rule.</param>
    /// <param name="lastInForce">The day.</param>
    public ObligationPlace(int period, int lastInForce)
        : this(((uint)period << DayBits) | (uint)(lastInForce - ObligationCell.Never))
    {
    }

    /// <summary>The sub-period's place in the rule.</summary>
    public int Period => (int)(Bits >> DayBits);

    /// <summary>The last day in force in the sub-period: the day that says whose a post's or team's obligation is (O0).</summary>
    public int LastInForce => (int)(Bits & DayMask) + ObligationCell.Never;
}
