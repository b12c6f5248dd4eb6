using System.Globalization;
using System.Text;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Registers;
using NodaTime;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>The rows of a sheet of a workbook, read in one pass.</summary>
internal sealed class SheetRows : TableRows
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    private readonly WorkbookPackage _package;
    private readonly RegisterFile _file;
    private readonly RegisterLimits _limits;
    private readonly SheetSource _source;
    private readonly SheetCells _cells;
    private XmlPart? _part;
    private int _row;
    private int _width = -1;

    /// <summary>The rows of a sheet, whose part is opened when they are asked for.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="file">The table's description.</param>
    /// <param name="place">The place of the sheet.</param>
    /// <param name="limits">How much is read.</param>
    public SheetRows(WorkbookPackage package, RegisterFile file, ProblemPlace place, RegisterLimits limits)
    {
        _package = package;
        _file = file;
        _limits = limits;
        Whole = place;
        _source = new(file, place);
        _cells = new(package.Texts);
    }

    public override ProblemPlace Whole { get; }

    public override TableSource Source => _source;

    public override int Count => _width;

    public override bool IsBlank => _cells.Count == 0;

    public override bool Read()
    {
        try
        {
            _part ??= _package.OpenSheet(Whole.Sheet!);
            while (_part.ReadWithin(-1))
            {
                if (_part.Name == "row" && ReadRow() > 0)
                {
                    return Found();
                }
            }

            return false;
        }
        catch (Exception e) when (WorkbookPackage.IsOfBrokenFile(e))
        {
            return Break(_package.IsExceeded
                ? _package.TooLarge(new() { File = Whole.File })
                : WorkbookProblems.SheetBroken.At(Whole with { Line = Math.Max(_row, 1), Column = 1 }));
        }
    }

    public override ReadOnlySpan<byte> Cell(int field) => _cells.Text(field);

    public override bool IsEmpty(int field) => _cells.IsEmpty(field);

    public override ProblemPlace Place(int field) => Whole with { Line = _row, Column = field + 1 };

    public override CellForm Form(CellForm form) => WorkbookForms.Of(form);

    public override void Check(bool[] isUnreadable, FileLog log)
    {
        // What stands in columns that are not read is nobody's concern: offices add up and note there.
        for (int column = 0; column < _file.Columns.Count; column++)
        {
            int field = _source.Fields[column];
            if (field >= 0 && !_cells.IsEmpty(field))
            {
                isUnreadable[field] = !IsReadable(_file.Columns[column], field, log);
            }
        }
    }

    public override void Note() => _source.Add(_row);

    public override void Dispose() => _part?.Dispose();

    /// <summary>A row with something in it: the header, which says how many cells a row has, or one that must not have more.</summary>
    private bool Found()
    {
        if (_width < 0)
        {
            _width = _cells.Count;
        }
        else if (_cells.Count > _width)
        {
            return Refuse(WorkbookProblems.OutsideColumns.At(Place(_cells.Count - 1)));
        }

        return Refuse(null);
    }

    /// <summary>Whether a cell holds what its column is to hold; a day or a number becomes its text.</summary>
    private bool IsReadable(RegisterColumn column, int field, FileLog log)
    {
        switch (_cells.Kind(field))
        {
            case SheetCellKind.Formula:
                log.Add(WorkbookForms.Formula, WorkbookProblems.FormulaInCell.At(Place(field)), "");
                return false;
            case SheetCellKind.Error:
                log.Add(WorkbookProblems.ErrorInCell.At(Place(field), ("value", Text(field))));
                return false;
            case SheetCellKind.Number when !IsShownAsItIs(column.Kind, field):
                string value = CellNumber.Plain(Text(field));
                log.Add(WorkbookForms.ShownOtherwise, WorkbookProblems.ShownOtherwise.At(Place(field), ("value", value), ("column", column.Name)), value);
                return false;
            case SheetCellKind.Number:
                Convert(column.Kind, field);
                break;
        }

        int bytes = Cell(field).Length;
        if (bytes <= _limits.CellBytes)
        {
            return true;
        }

        log.Add(RegisterFileProblems.CellTooLong.At(
            Place(field), ("bytes", bytes.ToString(CultureInfo.InvariantCulture)), ("limit", _limits.CellBytes.ToString(CultureInfo.InvariantCulture))));
        return false;
    }

    private bool IsShownAsItIs(CellKind kind, int field) => kind switch
    {
        CellKind.Date => true,
        CellKind.Number or CellKind.Count => _cells.Shape(field) is NumberShape.Plain or NumberShape.Number,
        _ => _cells.Shape(field) == NumberShape.Plain,
    };

    private void Convert(CellKind kind, int field)
    {
        string text = Text(field);
        LocalDate? day = kind == CellKind.Date && _cells.Shape(field) == NumberShape.Date ? CellNumber.Day(text, _package.Is1904) : null;
        _cells.Replace(field, day is { } date ? CellText.Iso(date) : CellNumber.Plain(text));
    }

    private string Text(int field) => Encoding.UTF8.GetString(Cell(field));

    /// <summary>Reads the cells of the row that the part stands at; how many there are.</summary>
    private int ReadRow()
    {
        int row = _part!.Number("r") ?? _row + 1;
        if (row <= _row || row > MostRows)
        {
            throw new InvalidDataException("Rows are not in their order.");
        }

        _row = row;
        _cells.Clear();
        int depth = _part.Depth;
        int last = -1;
        bool isEmpty = _part.IsEmpty;
        while (!isEmpty && _part.ReadWithin(depth))
        {
            if (_part.Name == "c")
            {
                int column = _part.Attribute("r") is { } name ? Column(name) : last + 1;
                if (column <= last || column >= MostColumns)
                {
                    throw new InvalidDataException("Cells are not in their order.");
                }

                ReadCell(last = column);
            }
        }

        return _cells.Count;
    }

    private void ReadCell(int column)
    {
        string type = _part!.Attribute("t") ?? "n";
        NumberShape shape = _package.Shapes[_part.Number("s")];
        string text = "";
        bool isFormula = false, isEmpty = _part.IsEmpty;
        int depth = _part.Depth;
        while (!isEmpty && _part.ReadWithin(depth))
        {
            switch (_part.Name)
            {
                case "f":
                    isFormula = true;
                    break;
                case "v":
                    text = _part.Text();
                    break;
                case "is":
                    text = _part.RichText();
                    break;
            }
        }

        if (!isFormula && type == "s")
        {
            AddShared(column, text);
            return;
        }

        _cells.Add(
            column,
            type switch
            {
                "b" => text == "1" ? "TRUE" : "FALSE",
                "d" => text.EndsWith("T00:00:00", StringComparison.Ordinal) ? text[..text.IndexOf('T', StringComparison.Ordinal)] : text,
                "str" => EscapedText.Decode(text),
                _ => text,
            },
            isFormula ? SheetCellKind.Formula
            : type == "e" ? SheetCellKind.Error
            : type == "n" && text.Length > 0 ? SheetCellKind.Number
            : SheetCellKind.Text,
            shape);
    }

    private void AddShared(int column, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || !_package.Texts.TryGet(number, out int start, out int length))
        {
            throw new InvalidDataException("A shared text is missing.");
        }

        _cells.AddShared(column, start, length);
    }

    /// <summary>The column of a cell's name, from 0.</summary>
    private static int Column(string name)
    {
        int column = 0;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterUpper(c) || column > MostColumns)
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column > 0 ? column - 1 : throw new InvalidDataException("A cell has no name.");
    }
}
