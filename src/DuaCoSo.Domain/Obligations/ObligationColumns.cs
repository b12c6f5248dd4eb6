using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>The obligations of an assessment, twenty bytes each; what a row does not hold follows from its rule and sub-period.</summary>
internal sealed class ObligationColumns(ObligationColumns.Row[] rows)
{
    /// <summary>How many there are.</summary>
    public int Count => rows.Length;

    /// <summary>All of them, by rule, assignment, then the sub-period's place.</summary>
    public ReadOnlySpan<Row> Rows => rows;

    /// <summary>One row.</summary>
    public ref readonly Row this[int index] => ref rows[index];

    /// <summary>One obligation.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct Row
    {
        /// <summary>Stands for no day.</summary>
        public const int Never = int.MinValue;

        private readonly byte _status;

        /// <summary>A row.</summary>
        /// <param name="assignment">The latest link in force, under whose id the obligation stands (O7).</param>
        /// <param name="rule">The rule's place in the plan.</param>
        /// <param name="period">The sub-period's place in the rule.</param>
        /// <param name="lastInForce">The last day in force in the sub-period: the day that says whose a post's or team's obligation is (O0).</param>
        /// <param name="status">How it stands.</param>
        /// <param name="metOn">The day on which it was met or handed in, or <see cref="Never"/>.</param>
        /// <param name="count">How many dates counted, for a frequency rule (O4).</param>
        /// <param name="isIncomplete">Whether required contents are missing (O5).</param>
        public Row(int assignment, int rule, int period, int lastInForce, ObligationStatus status, int metOn, int count, bool isIncomplete)
        {
            Assignment = assignment;
            LastInForce = lastInForce;
            MetOn = metOn;
            Rule = (ushort)rule;
            Period = (ushort)period;
            Count = (ushort)count;
            _status = (byte)status;
            IsIncomplete = isIncomplete;
        }

        /// <summary>The assignment under whose id it stands.</summary>
        public int Assignment { get; }

        /// <summary>The last day in force in the sub-period.</summary>
        public int LastInForce { get; }

        /// <summary>The day on which it was met or handed in, or <see cref="Never"/>.</summary>
        public int MetOn { get; }

        /// <summary>The rule's place in the plan.</summary>
        public ushort Rule { get; }

        /// <summary>The sub-period's place in the rule.</summary>
        public ushort Period { get; }

        /// <summary>How many dates counted.</summary>
        public ushort Count { get; }

        /// <summary>How it stands.</summary>
        public ObligationStatus Status => (ObligationStatus)_status;

        /// <summary>Whether required contents are missing.</summary>
        public bool IsIncomplete { get; }
    }
}
