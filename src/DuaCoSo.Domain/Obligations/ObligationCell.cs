using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>How one obligation stands, in four bytes: cells are written and read by the million. Which one it is its <see cref="ObligationPlace"/> says.</summary>
/// <param name="Bits">From the top: a day, the count, and in the lowest bits the status and whether it is incomplete.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ObligationCell(uint Bits)
{
    /// <summary>Stands for no day: the day before the first that a period of 1900 can have (R1).</summary>
    public const int Never = -25_933;

    // Days from 1899 on take 17 bits until 2257, and no sub-period has more dates than ten years have days. Only met and late ones are incomplete: they are the sorts behind the statuses.
    private const int SortBits = 3, SortMask = (1 << SortBits) - 1, LastStatus = (int)ObligationStatus.Exempt, CountBits = 12, CountMask = (1 << CountBits) - 1, MetShift = SortBits + CountBits;

    /// <summary>The day on which it was met or handed in, or <see cref="Never"/>.</summary>
    public int MetOn => (int)(Bits >> MetShift) + Never;

    /// <summary>How many dates counted, for a frequency rule (O4).</summary>
    public int Count => (int)(Bits >> SortBits) & CountMask;

    /// <summary>How it stands.</summary>
    public ObligationStatus Status => (ObligationStatus)(IsIncomplete ? Sort - LastStatus : Sort);

    /// <summary>Whether required contents are missing (O5).</summary>
    public bool IsIncomplete => Sort > LastStatus;

    /// <summary>The status and whether it is incomplete, below eight: one number for what is counted by both.</summary>
    public int Sort => (int)Bits & SortMask;

    /// <summary>What says how it stands.</summary>
    /// <param name="status">How it stands.</param>
    /// <param name="metOn">The day on which it was met or handed in, or <see cref="Never"/>.</param>
    /// <param name="isIncomplete">Whether required contents are missing: of what was handed in alone.</param>
    public static uint Standing(ObligationStatus status, int metOn = Never, bool isIncomplete = false) => ((uint)(metOn - Never) << MetShift) | ((uint)status + (isIncomplete ? LastStatus : 0U));

    /// <summary>The same with another status, complete.</summary>
    public uint With(ObligationStatus status) => (Bits & ~(uint)SortMask) | (uint)status;

    /// <summary>What says how many dates counted.</summary>
    public static uint Counted(int dates) => (uint)dates << SortBits;
}
