using System.Text;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>The cells of one row of a sheet as they stand in it: their texts, and what they are besides.</summary>
internal sealed class SheetCells(SharedTexts shared)
{
    private readonly List<Entry> _entries = [];
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>How many cells there are up to the last that has something in it.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all cells.</summary>
    public void Clear()
    {
        _entries.Clear();
        _length = 0;
        Count = 0;
    }

    /// <summary>The text of a cell; empty where there is none.</summary>
    public ReadOnlySpan<byte> Text(int column)
    {
        Entry entry = At(column);
        return entry.IsShared ? shared.Slice(entry.Start, entry.Length) : _bytes.AsSpan(entry.Start, entry.Length);
    }

    /// <summary>What a cell is.</summary>
    public SheetCellKind Kind(int column) => At(column).Kind;

    /// <summary>How a cell shows its number.</summary>
    public NumberShape Shape(int column) => At(column).Shape;

    /// <summary>Whether a cell has nothing in it.</summary>
    public bool IsEmpty(int column) => At(column).IsEmpty;

    /// <summary>Adds a cell right of all others.</summary>
    public void Add(int column, string text, SheetCellKind kind, NumberShape shape)
    {
        (int start, int length) = Append(text);
        Add(column, new(start, length, IsShared: false, kind, shape));
    }

    /// <summary>Adds a cell with a shared text right of all others.</summary>
    public void AddShared(int column, int start, int length) => Add(column, new(start, length, IsShared: true, SheetCellKind.Text, NumberShape.Plain));

    /// <summary>Puts another text for that of a cell that has one.</summary>
    public void Replace(int column, string text)
    {
        (int start, int length) = Append(text);
        _entries[column] = _entries[column] with { Start = start, Length = length, IsShared = false };
    }

    private Entry At(int column) => column < _entries.Count ? _entries[column] : default;

    private (int Start, int Length) Append(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length - _length < most)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + most));
        }

        int start = _length;
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(start));
        return (start, _length - start);
    }

    private void Add(int column, Entry entry)
    {
        // Offices colour whole rows: what is empty takes no place, however far to the right.
        if (entry.IsEmpty)
        {
            return;
        }

        while (_entries.Count < column)
        {
            _entries.Add(default);
        }

        _entries.Add(entry);
        Count = column + 1;
    }

    private readonly record struct Entry(int Start, int Length, bool IsShared, SheetCellKind Kind, NumberShape Shape)
    {
        public bool IsEmpty => Length == 0 && Kind != SheetCellKind.Formula;
    }
}
