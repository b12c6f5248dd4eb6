using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>The obligations of an assessment, twenty bytes each, in chunks of one size; what a row does not hold follows from its rule and sub-period.</summary>
/// <remarks>A chunk of a province's size is below what the collector treats as a large object: hundreds of assessments leave nothing behind.</remarks>
internal sealed class ObligationColumns
{
    private const int SmallShift = 12, LargeShift = 16, ManyRows = 250_000;

    private readonly List<Row[]> _chunks = [];
    private readonly int _shift;

    /// <summary>No rows yet.</summary>
    /// <param name="expected">About how many there will be at most.</param>
    public ObligationColumns(long expected)
        : this(expected > ManyRows ? LargeShift : SmallShift)
    {
    }

    private ObligationColumns(int shift) => _shift = shift;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many chunks hold them.</summary>
    public int Chunks => _chunks.Count;

    /// <summary>One row, by rule, assignment, then the sub-period's place.</summary>
    public ref readonly Row this[int index] => ref _chunks[index >> _shift][index & ((1 << _shift) - 1)];

    /// <summary>The rows of a chunk, in order.</summary>
    public ReadOnlySpan<Row> Chunk(int number) => _chunks[number].AsSpan(0, Math.Min(1 << _shift, Count - (number << _shift)));

    /// <summary>The same rows once more, to be written over in part.</summary>
    public ObligationColumns Copy()
    {
        var copy = new ObligationColumns(_shift) { Count = Count };
        copy._chunks.AddRange(_chunks.Select(c => (Row[])c.Clone()));
        return copy;
    }

    /// <summary>The index of the first row of a rule and an assignment, or of what stands behind where they would be.</summary>
    public int FirstOf(int rule, int assignment)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            ref readonly Row row = ref this[middle];
            if (row.Rule != rule ? row.Rule < rule : row.Assignment < assignment)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Makes room for rows that are written out of order.</summary>
    public void Reserve(int count)
    {
        while (_chunks.Count << _shift < count)
        {
            AddChunk();
        }

        Count = count;
    }

    /// <summary>Writes rows from an index on.</summary>
    public Writer From(int index) => new(this, index);

    /// <summary>Says that rows were written up to an index, and that no more come.</summary>
    public void Complete(int count)
    {
        Count = count;
        if (count > 0 && _chunks.Count << _shift > count)
        {
            Row[] last = _chunks[^1];
            Array.Resize(ref last, count - ((_chunks.Count - 1) << _shift));
            _chunks[^1] = last;
        }
    }

    private Row[] AddChunk()
    {
        Row[] chunk = GC.AllocateUninitializedArray<Row>(1 << _shift);
        _chunks.Add(chunk);
        return chunk;
    }

    /// <summary>Writes rows one after another.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Writer(ObligationColumns columns, int index)
    {
        private Row[] _chunk = [];
        private int _next;

        /// <summary>The index of the next row.</summary>
        public int Index { get; private set; } = index;

        /// <summary>Writes the rows of others from one index up to another.</summary>
        public void AddRange(ObligationColumns others, int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                Add(others[i]);
            }
        }

        /// <summary>Writes a row.</summary>
        public void Add(in Row row)
        {
            if ((uint)_next >= (uint)_chunk.Length)
            {
                Turn();
            }

            _chunk[_next++] = row;
            Index++;
        }

        private void Turn()
        {
            int number = Index >> columns._shift;
            _chunk = number < columns._chunks.Count ? columns._chunks[number] : columns.AddChunk();
            _next = Index & ((1 << columns._shift) - 1);
        }
    }

    /// <summary>One obligation.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct Row
    {
        /// <summary>Stands for no day.</summary>
        public const int Never = int.MinValue;

        // Wide fields first: in this order nothing is lost to alignment.
        private readonly int _assignment;
        private readonly int _lastInForce;
        private readonly int _metOn;
        private readonly ushort _rule;
        private readonly ushort _period;
        private readonly ushort _count;
        private readonly byte _status;
        private readonly bool _isIncomplete;

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
            _assignment = assignment;
            _lastInForce = lastInForce;
            _metOn = metOn;
            _rule = (ushort)rule;
            _period = (ushort)period;
            _count = (ushort)count;
            _status = (byte)status;
            _isIncomplete = isIncomplete;
        }

        /// <summary>The assignment under whose id it stands.</summary>
        public int Assignment => _assignment;

        /// <summary>The last day in force in the sub-period.</summary>
        public int LastInForce => _lastInForce;

        /// <summary>The day on which it was met or handed in, or <see cref="Never"/>.</summary>
        public int MetOn => _metOn;

        /// <summary>The rule's place in the plan.</summary>
        public ushort Rule => _rule;

        /// <summary>The sub-period's place in the rule.</summary>
        public ushort Period => _period;

        /// <summary>How many dates counted.</summary>
        public ushort Count => _count;

        /// <summary>How it stands.</summary>
        public ObligationStatus Status => (ObligationStatus)_status;

        /// <summary>Whether required contents are missing.</summary>
        public bool IsIncomplete => _isIncomplete;
    }
}
