using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Obligations;

/// <summary>The obligations under one rule, by assignment and the sub-period's place: how they stand, four bytes each; which they are is written down where an assignment does not simply have all.</summary>
internal sealed class RuleColumn
{
    private readonly ObligationPlace[] _all;
    private readonly int[] _starts;
    private readonly CellPages _cells;
    private PlaceTable? _places;

    /// <summary>No obligations yet.</summary>
    /// <param name="links">How many assignments there are.</param>
    /// <param name="judged">How many of them are judged: under the others there are none.</param>
    /// <param name="all">The obligations under an assignment that has all.</param>
    public RuleColumn(int links, int judged, ObligationPlace[] all)
        : this(all, new int[links + 1], new((long)all.Length * judged), null)
    {
    }

    private RuleColumn(ObligationPlace[] all, int[] starts, CellPages cells, PlaceTable? places) => (_all, _starts, _cells, _places) = (all, starts, cells, places);

    /// <summary>How many there are.</summary>
    public int Count => _starts[^1];

    /// <summary>How one stands.</summary>
    public ObligationCell this[int index] => _cells[index];

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

    /// <summary>Which obligations the cells of an assignment are.</summary>
    public Places PlacesOf(int link) => new(_all, _places, _places?.StartOf(link) ?? -1);

    /// <summary>Cells from one index up to another, as many as lie on one page.</summary>
    public ReadOnlySpan<ObligationCell> Cells(int start, int end) => _cells.Slice(start, end);

    /// <summary>The same obligations once more, whose cells are to be written over in part.</summary>
    public RuleColumn Copy() => new(_all, _starts, _cells.Copy(), _places);

    /// <summary>The same obligations, of which each cell is converted by itself.</summary>
    /// <param name="convert">Makes another cell of one and its sub-period.</param>
    public RuleColumn Converted(Func<ObligationCell, int, ObligationCell> convert)
    {
        var converted = new RuleColumn(_all, _starts, new(Count), _places);
        CellPages.Writer written = converted._cells.From(0);
        var spare = new ObligationCell[_all.Length];
        for (int link = 0; link < _starts.Length - 1; link++)
        {
            Places places = PlacesOf(link);
            int first = _starts[link], end = _starts[link + 1];
            for (int start = first; start < end;)
            {
                ReadOnlySpan<ObligationCell> cells = Cells(start, end);
                Span<ObligationCell> room = written.Room(cells.Length, spare)[..cells.Length];
                for (int i = 0; i < cells.Length; i++)
                {
                    room[i] = convert(cells[i], places[start - first + i].Period);
                }

                written.Add(room);
                start += cells.Length;
            }
        }

        return converted;
    }

    /// <summary>Writes obligations from an index on.</summary>
    /// <param name="index">The index.</param>
    /// <param name="link">The first assignment whose start is written down.</param>
    public Writer From(int index, int link) => new(this, index, link);

    /// <summary>Writes the cells of an assignment over, as many as there are.</summary>
    public CellPages.Writer Over(int link) => _cells.From(_starts[link]);

    /// <summary>Says that all are written.</summary>
    /// <param name="shares">What wrote them, in the order of the assignments.</param>
    public void End(Writer[] shares)
    {
        shares[^1].Begin(_starts.Length - 1);
        _cells.Trim(Count);
        _places = PlaceTable.Join(shares.Select(s => s.OwnPlaces), _starts.Length - 1);
    }

    /// <summary>Which obligations the cells of an assignment are: all under the rule, or such as were written down.</summary>
    internal readonly struct Places(ObligationPlace[] all, PlaceTable? own, int start)
    {
        /// <summary>That of a cell, from 0.</summary>
        public ObligationPlace this[int cell] => start < 0 ? all[cell] : own![start + cell];
    }

    /// <summary>Writes obligations, assignment by assignment.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Writer(RuleColumn column, int index, int link)
    {
        private CellPages.Writer _cells = column._cells.From(index);
        private int _link = link;

        /// <summary>Which obligations were written, where they are not simply all of their assignment.</summary>
        public PlaceTable? OwnPlaces { readonly get; private set; }

        /// <summary>Writes the cells.</summary>
        [UnscopedRef]
        public ref CellPages.Writer Cells => ref _cells;

        /// <summary>Says that the next cells are those of an assignment; of those left out there are none.</summary>
        public void Begin(int link)
        {
            while (_link <= link)
            {
                column._starts[_link++] = _cells.Index;
            }
        }

        /// <summary>Says which obligations the cells of the assignment are, which are not simply all.</summary>
        public void Add(ReadOnlySpan<ObligationPlace> places) => (OwnPlaces ??= new()).Add(_link - 1, places);
    }
}
