using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>The obligations under one rule, eight bytes each, by assignment and the sub-period's place, in pages of one size.</summary>
/// <remarks>A page is below what the collector treats as a large object: those it lets go only after looking through everything, the register's facts as well.</remarks>
internal sealed class RuleColumn
{
    private const int Shift = 12, PageSize = 1 << Shift;

    // One that is reserved, and that no thread has come to yet, is null.
    private readonly List<ObligationCell[]> _pages = [];
    private readonly int[] _starts;
    private readonly long _atMost;
    private bool[] _shared = [];

    /// <summary>No cells yet.</summary>
    /// <param name="links">How many assignments there are.</param>
    /// <param name="atMost">How many cells there can be.</param>
    public RuleColumn(int links, long atMost)
        : this(new int[links + 1], atMost)
    {
    }

    private RuleColumn(int[] starts, long atMost) => (_starts, _atMost) = (starts, atMost);

    /// <summary>How many there are.</summary>
    public int Count => _starts[^1];

    /// <summary>One cell.</summary>
    public ObligationCell this[int index] => _pages[index >> Shift][index & (PageSize - 1)];

    /// <summary>Where the cells of an assignment start; where the last end, for the number behind the last assignment.</summary>
    public int StartOf(int link) => _starts[link];

    /// <summary>The assignment that a cell stands under.</summary>
    public int LinkOf(int index)
    {
        int low = 0, high = _starts.Length - 1;
        while (high - low > 1)
        {
            int middle = low + ((high - low) >> 1);
            (low, high) = _starts[middle] <= index ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Cells from one index up to another, as many as lie on one page.</summary>
    public ReadOnlySpan<ObligationCell> Cells(int start, int end)
    {
        int place = start & (PageSize - 1);
        return _pages[start >> Shift].AsSpan(place, Math.Min(end - start, PageSize - place));
    }

    /// <summary>The same cells once more, to be written over in part: a page is shared until it is.</summary>
    public RuleColumn Copy()
    {
        var copy = new RuleColumn(_starts, _atMost) { _shared = new bool[_pages.Count] };
        copy._pages.AddRange(_pages);
        copy._shared.AsSpan().Fill(true);
        return copy;
    }

    /// <summary>The same cells, each converted by itself.</summary>
    public RuleColumn Converted(Converter<ObligationCell, ObligationCell> convert)
    {
        var converted = new RuleColumn(_starts, _atMost);
        for (int start = 0; start < Count; start += PageSize)
        {
            ReadOnlySpan<ObligationCell> cells = Cells(start, Count);
            var page = GC.AllocateUninitializedArray<ObligationCell>(cells.Length);
            for (int i = 0; i < page.Length; i++)
            {
                page[i] = convert(cells[i]);
            }

            converted._pages.Add(page);
        }

        return converted;
    }

    /// <summary>Makes room for as many cells as there can be, which several threads write: each makes the pages that it comes to first.</summary>
    public void Reserve() => CollectionsMarshal.SetCount(_pages, (int)((_atMost + PageSize - 1) >> Shift));

    /// <summary>Writes cells from an index on.</summary>
    /// <param name="index">The index.</param>
    /// <param name="link">The first assignment whose start is written down.</param>
    public Writer From(int index, int link) => new(this, index, link);

    /// <summary>Writes the cells of an assignment over, as many as there are.</summary>
    public Writer Over(int link) => new(this, _starts[link], _starts.Length);

    /// <summary>Gives back the room that is left over, where it is much.</summary>
    public void Trim()
    {
        int needed = (int)(((long)Count + PageSize - 1) >> Shift);
        _pages.RemoveRange(needed, _pages.Count - needed);
        if (_pages.Count > 0 && Count - ((_pages.Count - 1) << Shift) is var used && used < _pages[^1].Length * 3 / 4)
        {
            ObligationCell[] last = _pages[^1];
            Array.Resize(ref last, used);
            _pages[^1] = last;
        }
    }

    /// <summary>A page to write to.</summary>
    private ObligationCell[] Own(int number)
    {
        if (number == _pages.Count)
        {
            _pages.Add(NewPage(number));
        }
        else if (_pages[number] is null)
        {
            // Where one thread's cells end and another's begin both may come at once: the first page made is everybody's.
            Interlocked.CompareExchange(ref CollectionsMarshal.AsSpan(_pages)[number], NewPage(number), null!);
        }
        else if (number < _shared.Length && _shared[number])
        {
            _pages[number] = (ObligationCell[])_pages[number].Clone();
            _shared[number] = false;
        }

        return _pages[number];
    }

    private ObligationCell[] NewPage(int number) => GC.AllocateUninitializedArray<ObligationCell>((int)Math.Min(PageSize, _atMost - ((long)number << Shift)));

    /// <summary>Writes cells, assignment by assignment.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Writer(RuleColumn column, int index, int link)
    {
        private ObligationCell[] _page = [];
        private int _next;
        private int _start = index;
        private int _link = link;

        /// <summary>Says that the next cells are those of an assignment; of those left out there are none.</summary>
        public void Begin(int link)
        {
            while (_link <= link)
            {
                column._starts[_link++] = _start + _next;
            }
        }

        /// <summary>Says that no more come.</summary>
        public void End() => Begin(column._starts.Length - 1);

        /// <summary>Room for some cells: where they will lie, or a spare place when they are more than the page has room for.</summary>
        /// <param name="count">How many there can be.</param>
        /// <param name="spare">The spare place.</param>
        public readonly Span<ObligationCell> Room(int count, ObligationCell[] spare) => count <= _page.Length - _next ? _page.AsSpan(_next, count) : spare;

        /// <summary>Adds cells that were written to <see cref="Room"/>.</summary>
        public void Add(ReadOnlySpan<ObligationCell> cells)
        {
            if (cells.Length <= _page.Length - _next && cells == _page.AsSpan(_next, cells.Length))
            {
                _next += cells.Length;
                return;
            }

            while (!cells.TryCopyTo(_page.AsSpan(_next)))
            {
                int fitting = _page.Length - _next;
                cells[..fitting].CopyTo(_page.AsSpan(_next));
                cells = cells[fitting..];
                _next += fitting;
                int next = _start + _next, number = next >> Shift;
                _page = column.Own(number);
                _start = number << Shift;
                _next = next - _start;
            }

            _next += cells.Length;
        }
    }
}
