using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Cells in a row, in pages of one size.</summary>
/// <remarks>A page is below what the collector treats as a large object: those it lets go only after looking through everything, the register's facts as well.</remarks>
internal sealed class CellPages
{
    private const int Shift = 12, PageSize = 1 << Shift;

    // Those that nobody has written to are null.
    private readonly ObligationCell[][] _pages;
    private readonly long _atMost;
    private readonly bool[] _shared;

    /// <summary>No cells yet.</summary>
    /// <param name="atMost">How many there can be.</param>
    public CellPages(long atMost)
        : this(new ObligationCell[(atMost + PageSize - 1) >> Shift][], atMost, [])
    {
    }

    private CellPages(ObligationCell[][] pages, long atMost, bool[] shared) => (_pages, _atMost, _shared) = (pages, atMost, shared);

    /// <summary>One cell.</summary>
    public ObligationCell this[int index] => _pages[index >> Shift][index & (PageSize - 1)];

    /// <summary>Cells from one index up to another, as many as lie on one page.</summary>
    public ReadOnlySpan<ObligationCell> Slice(int start, int end)
    {
        int place = start & (PageSize - 1);
        return _pages[start >> Shift].AsSpan(place, Math.Min(end - start, PageSize - place));
    }

    /// <summary>The same cells once more, to be written over in part: a page is shared until it is.</summary>
    public CellPages Copy()
    {
        bool[] shared = new bool[_pages.Length];
        shared.AsSpan().Fill(true);
        return new([.. _pages], _atMost, shared);
    }

    /// <summary>Writes cells from an index on.</summary>
    public Writer From(int index) => new(this, index);

    /// <summary>Gives back the room that is left over on the last page, where it is much.</summary>
    /// <param name="count">How many there are.</param>
    public void Trim(int count)
    {
        int used = count & (PageSize - 1);
        if (used > 0 && used < _pages[count >> Shift].Length * 3 / 4)
        {
            Array.Resize(ref _pages[count >> Shift], used);
        }
    }

    /// <summary>A page to write to. Where one thread's cells end and another's begin both may come at once: the first page made is everybody's.</summary>
    private ObligationCell[] Own(int number)
    {
        if (_pages[number] is null)
        {
            Interlocked.CompareExchange(ref _pages[number]!, NewPage(number), null);
        }
        else if (number < _shared.Length && _shared[number])
        {
            _pages[number] = (ObligationCell[])_pages[number].Clone();
            _shared[number] = false;
        }

        return _pages[number];
    }

    private ObligationCell[] NewPage(int number) => GC.AllocateUninitializedArray<ObligationCell>((int)Math.Min(PageSize, _atMost - ((long)number << Shift)));

    /// <summary>Writes cells, one behind the other.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Writer(CellPages pages, int index)
    {
        private ObligationCell[] _page = [];
        private int _next;
        private int _start = index;

        /// <summary>Where the next cell will lie.</summary>
        public readonly int Index => _start + _next;

        /// <summary>Room for some cells: where they will lie, or a spare place when they are more than the page has room for.</summary>
        /// <param name="count">How many there can be.</param>
        /// <param name="spare">The spare place.</param>
        public readonly Span<ObligationCell> Room(int count, ObligationCell[] spare) => count <= _page.Length - _next ? _page.AsSpan(_next, count) : spare;

        /// <summary>Adds cells, which may have been written to <see cref="Room"/>.</summary>
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
                _page = pages.Own(number);
                _start = number << Shift;
                _next = next - _start;
            }

            _next += cells.Length;
        }
    }
}
