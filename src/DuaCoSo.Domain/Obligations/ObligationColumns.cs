using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>The obligations of an assessment, sixteen bytes each, in chunks of one size; what a row does not hold follows from its rule and sub-period.</summary>
/// <remarks>A chunk is below what the collector treats as a large object, so that hundreds of assessments leave nothing behind; only where there are millions of rows it is not, since so much is not let go at once.</remarks>
internal sealed class ObligationColumns
{
    private const int SmallShift = 10, LargeShift = 16, ManyRows = 2_000_000;

    private readonly List<Row[]> _chunks = [];
    private readonly int _shift;
    private bool[] _shared = [];

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

    /// <summary>Rows from one index up to another, as many as lie in one chunk.</summary>
    public ReadOnlySpan<Row> Rows(int start, int end)
    {
        int place = start & ((1 << _shift) - 1);
        return _chunks[start >> _shift].AsSpan(place, Math.Min(end - start, (1 << _shift) - place));
    }

    /// <summary>The same rows once more, to be written over in part: a chunk is shared until it is.</summary>
    public ObligationColumns Copy()
    {
        var copy = new ObligationColumns(_shift) { Count = Count, _shared = new bool[_chunks.Count] };
        copy._chunks.AddRange(_chunks);
        copy._shared.AsSpan().Fill(true);
        return copy;
    }

    /// <summary>The index of the first row of a rule and an assignment, or of what stands behind where they would be.</summary>
    public int FirstOf(int rule, int assignment)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            if (this[middle].IsBefore(rule, assignment))
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

    /// <summary>A chunk to write to.</summary>
    private Row[] Own(int number)
    {
        if (number < _shared.Length && _shared[number])
        {
            _chunks[number] = (Row[])_chunks[number].Clone();
            _shared[number] = false;
        }

        return _chunks[number];
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
        private int _start = index;

        /// <summary>The index of the next row.</summary>
        public readonly int Index => _start + _next;

        /// <summary>Writes the rows of others from one index up to another.</summary>
        public void AddRange(ObligationColumns others, int start, int end)
        {
            while (start < end)
            {
                ReadOnlySpan<Row> rows = others.Rows(start, end);
                if (_next == _chunk.Length)
                {
                    Turn();
                }

                int length = Math.Min(rows.Length, _chunk.Length - _next);
                rows[..length].CopyTo(_chunk.AsSpan(_next));
                _next += length;
                start += length;
            }
        }

        /// <summary>Writes a row, as its two words: one that is put together in memory first is waited for.</summary>
        /// <param name="place">The row's place in the order.</param>
        /// <param name="found">What was found.</param>
        public void Add(ulong place, long found)
        {
            if ((uint)_next >= (uint)_chunk.Length)
            {
                Turn();
            }

            _chunk[_next++] = new(place, found);
        }

        private void Turn()
        {
            int next = Index, number = next >> columns._shift;
            _chunk = number < columns._chunks.Count ? columns.Own(number) : columns.AddChunk();
            _start = number << columns._shift;
            _next = next - _start;
        }
    }

    /// <summary>One obligation, in two words: rows are written and read by the million, and two words are two moves.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct Row
    {
        /// <summary>Stands for no day.</summary>
        public const int Never = -1 << (DayBits - 1);

        // The first word is the row's place in the order: rule, assignment, sub-period. The second has, from the top, two signed days of twenty bits, the count and the status.
        private const int DayBits = 20, CountBits = 16, RuleShift = 48, AssignmentShift = 16, LastShift = 64 - DayBits, MetShift = LastShift - DayBits, CountShift = MetShift - CountBits;
        private const int IncompleteBit = 8, StatusMask = 7;

        private readonly ulong _place;
        private readonly long _found;

        /// <summary>A row of two words.</summary>
        /// <param name="place">What <see cref="PlaceOf"/> gave.</param>
        /// <param name="found">What <see cref="FoundOf"/> gave.</param>
        public Row(ulong place, long found) => (_place, _found) = (place, found);

        /// <summary>The assignment under whose id it stands.</summary>
        public int Assignment => (int)(_place >> AssignmentShift);

        /// <summary>The last day in force in the sub-period.</summary>
        public int LastInForce => (int)(_found >> LastShift);

        /// <summary>The day on which it was met or handed in, or <see cref="Never"/>.</summary>
        public int MetOn => (int)(_found << (LastShift - MetShift) >> LastShift);

        /// <summary>The rule's place in the plan.</summary>
        public int Rule => (int)(_place >> RuleShift);

        /// <summary>The sub-period's place in the rule.</summary>
        public int Period => (ushort)_place;

        /// <summary>How many dates counted.</summary>
        public int Count => (ushort)(_found >> CountShift);

        /// <summary>How it stands.</summary>
        public ObligationStatus Status => (ObligationStatus)(_found & StatusMask);

        /// <summary>Whether required contents are missing.</summary>
        public bool IsIncomplete => (_found & IncompleteBit) != 0;

        /// <summary>The first word of a row.</summary>
        /// <param name="rule">The rule's place in the plan.</param>
        /// <param name="assignment">The latest link in force, under whose id the obligation stands (O7).</param>
        /// <param name="period">The sub-period's place in the rule.</param>
        public static ulong PlaceOf(int rule, int assignment, int period) => ((ulong)(uint)rule << RuleShift) | ((ulong)(uint)assignment << AssignmentShift) | (ushort)period;

        /// <summary>The second word of a row.</summary>
        /// <param name="lastInForce">The last day in force in the sub-period: the day that says whose a post's or team's obligation is (O0).</param>
        /// <param name="status">How it stands.</param>
        /// <param name="metOn">The day on which it was met or handed in, or <see cref="Never"/>.</param>
        /// <param name="count">How many dates counted, for a frequency rule (O4).</param>
        /// <param name="isIncomplete">Whether required contents are missing (O5).</param>
        public static long FoundOf(int lastInForce, ObligationStatus status, int metOn, int count = 0, bool isIncomplete = false) =>
            ((long)lastInForce << LastShift) | (((long)metOn << LastShift) >>> (LastShift - MetShift)) | ((long)(ushort)count << CountShift) | (isIncomplete ? IncompleteBit : 0L) | (long)status;

        /// <summary>Whether it stands before where the first row of a rule and an assignment would.</summary>
        public bool IsBefore(int rule, int assignment) => _place < PlaceOf(rule, assignment, 0);
    }
}
