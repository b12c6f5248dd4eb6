using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DuaCoSo.Domain.Obligations;

/// <summary>One obligation in a word: which sub-period, its last day in force, and how it stands. Cells are written and read by the million.</summary>
/// <param name="Bits">From the top: the sub-period's place, two days, the count, whether it is incomplete, the status.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ObligationCell(ulong Bits)
{
    /// <summary>Stands for no day: the day before the first that a period of 1900 can have (R1).</summary>
    public const int Never = -25_933;

    /// <summary>What of a cell says which obligation it is: the rest says how it stands.</summary>
    public const ulong WhichMask = ~0UL << LastShift;

    // Days from 1899 on take 17 bits until 2257, no sub-period has more dates than ten years have days, and all weeks from 1900 to 2100 are fewer than sixteen thousand.
    private const int IncompleteBit = 8, StatusMask = 7, CountShift = 4, CountBits = 12, DayBits = 17, MetShift = CountShift + CountBits, LastShift = MetShift + DayBits, PlaceShift = LastShift + DayBits;
    private const uint DayMask = (1 << DayBits) - 1;

    /// <summary>The sub-period's place in the rule.</summary>
    public int Period => (int)(Bits >> PlaceShift);

    /// <summary>The last day in force in the sub-period: the day that says whose a post's or team's obligation is (O0).</summary>
    public int LastInForce => (int)((uint)(Bits >> LastShift) & DayMask) + Never;

    /// <summary>The day on which it was met or handed in, or <see cref="Never"/>.</summary>
    public int MetOn => (int)((uint)(Bits >> MetShift) & DayMask) + Never;

    /// <summary>How many dates counted, for a frequency rule (O4).</summary>
    public int Count => (int)(Bits >> CountShift) & ((1 << CountBits) - 1);

    /// <summary>How it stands.</summary>
    public ObligationStatus Status => (ObligationStatus)((int)Bits & StatusMask);

    /// <summary>Whether required contents are missing (O5).</summary>
    public bool IsIncomplete => (Bits & IncompleteBit) != 0;

    /// <summary>The status, and 8 more when it is incomplete: one number for what is counted by both.</summary>
    public int Sort => (int)Bits & (StatusMask | IncompleteBit);

    /// <summary>What says which obligation it is.</summary>
    /// <param name="period">The sub-period's place in the rule.</param>
    /// <param name="lastInForce">The last day in force in it.</param>
    public static ulong Which(int period, int lastInForce) => ((ulong)(uint)period << PlaceShift) | ((ulong)(uint)(lastInForce - Never) << LastShift);

    /// <summary>What says how it stands.</summary>
    /// <param name="status">How it stands.</param>
    /// <param name="metOn">The day on which it was met or handed in, or <see cref="Never"/>.</param>
    /// <param name="isIncomplete">Whether required contents are missing.</param>
    public static ulong Standing(ObligationStatus status, int metOn = Never, bool isIncomplete = false) => ((ulong)(uint)(metOn - Never) << MetShift) | (isIncomplete ? IncompleteBit : 0UL) | (uint)status;

    /// <summary>The same with another status.</summary>
    public ulong With(ObligationStatus status) => (Bits & ~(ulong)StatusMask) | (uint)status;

    /// <summary>What says how many dates counted.</summary>
    public static ulong Counted(int dates) => (ulong)(uint)dates << CountShift;

    /// <summary>What says how four cells stand that lack no contents.</summary>
    /// <param name="status">How each stands.</param>
    /// <param name="metOn">The day on which each was met or handed in, from <see cref="Never"/> on.</param>
    public static Vector256<ulong> Standing(Vector128<int> status, Vector128<int> metOn) => (Widened(metOn - Vector128.Create(Never)) << MetShift) | Widened(status);

    /// <summary>What says of four cells how many dates counted.</summary>
    public static Vector256<ulong> Counted(Vector128<int> dates) => Widened(dates) << CountShift;

    /// <summary>Four numbers, extended by their signs to the width of cells: a mask of ones alone stays one.</summary>
    public static Vector256<ulong> Widened(Vector128<int> numbers) => Vector256.WidenLower(numbers.ToVector256Unsafe()).AsUInt64();
}
