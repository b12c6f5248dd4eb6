using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>The obligations of an assessment, twenty-four bytes each; what a row does not hold follows from its rule and sub-period.</summary>
internal sealed class ObligationColumns
{
    private Row[] _rows = new Row[64];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One row.</summary>
    public ref readonly Row this[int index] => ref _rows[index];

    /// <summary>Appends a row.</summary>
    public void Add(in Row row)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, _rows.Length * 2);
        }

        _rows[Count++] = row;
    }

    /// <summary>One obligation.</summary>
    /// <param name="Assignment">The latest link in force, under whose id the obligation stands (O7).</param>
    /// <param name="Rule">The rule's place in the plan.</param>
    /// <param name="Period">The sub-period's place in the rule.</param>
    /// <param name="MetOn">The day on which it was met or handed in, or <see cref="Never"/>.</param>
    /// <param name="LastInForce">The last day in force in the sub-period: the day that says whose a post's or team's obligation is (O0).</param>
    /// <param name="Count">How many dates counted, for a frequency rule (O4).</param>
    /// <param name="Status">How it stands.</param>
    /// <param name="IsIncomplete">Whether required contents are missing (O5).</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Row(int Assignment, ushort Rule, ushort Period, int MetOn, int LastInForce, ushort Count, ObligationStatus Status, bool IsIncomplete)
    {
        /// <summary>Stands for no day.</summary>
        public const int Never = int.MinValue;
    }
}
