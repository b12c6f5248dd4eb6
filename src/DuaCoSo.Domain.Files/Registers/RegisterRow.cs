using System.Buffers.Text;
using System.Globalization;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>The cells of the row that is being read, by the column's place in the description. A cell that cannot be read gives a stand-in, a problem and a defect.</summary>
internal sealed class RegisterRow
{
    private const int LongestEcho = 40;
    private const int LongestNumber = 29;

    private readonly TableRows _rows;
    private readonly RegisterFile _file;
    private readonly int[] _fields;
    private readonly bool[] _isUnreadable;
    private readonly TextPool _pool;
    private readonly FileLog _log;
    private readonly HashSet<(int Column, string Code)> _otherLetters = [];

    /// <summary>The rows of a table.</summary>
    /// <param name="rows">The rows, behind the header.</param>
    /// <param name="file">The table's description.</param>
    /// <param name="fields">For each column of the description its cell in a row, or −1.</param>
    /// <param name="pool">The texts read so far.</param>
    /// <param name="log">Where problems go.</param>
    public RegisterRow(TableRows rows, RegisterFile file, int[] fields, TextPool pool, FileLog log)
    {
        _rows = rows;
        _file = file;
        _fields = fields;
        _isUnreadable = new bool[rows.Count];
        _pool = pool;
        _log = log;
    }

    /// <summary>The place of the fact that the row becomes, from 0.</summary>
    public int Index { get; private set; }

    /// <summary>Looks over the row as a whole before its cells are read.</summary>
    public void Begin(int index)
    {
        Index = index;
        Array.Clear(_isUnreadable);
        _rows.Check(_isUnreadable, _log);
    }

    /// <summary>A required id, code or period.</summary>
    public T Value<T>(int column)
        where T : struct, IParsable<T> =>
        TryCell(column, out int field) && TryValue(column, field, _pool.Get(_rows.Cell(field)), out T value) ? value : default;

    /// <summary>An id, code or period that may be absent.</summary>
    public T? Optional<T>(int column)
        where T : struct, IParsable<T> =>
        TryCell(column, out int field) && TryValue(column, field, _pool.Get(_rows.Cell(field)), out T value) ? value : null;

    /// <summary>A list of ids or codes.</summary>
    public ValueList<T> List<T>(int column)
        where T : struct, IParsable<T>
    {
        if (!TryCell(column, out int field))
        {
            return [];
        }

        string cell = _pool.Get(_rows.Cell(field));
        if (!cell.Contains(RegisterFormat.ListSeparator))
        {
            return TryValue(column, field, cell, out T only) ? [only] : [];
        }

        string[] items = cell.Split(RegisterFormat.ListSeparator);
        var values = new T[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Length == 0)
            {
                Refuse(column, RegisterFileProblems.EmptyItem.At(Place(field), ("value", Echo(cell))));
                return [];
            }

            if (!TryValue(column, field, items[i], out values[i]))
            {
                return [];
            }
        }

        return ValueList.Create<T>(values);
    }

    /// <summary>A required code that has no type of its own.</summary>
    public string Code(int column) =>
        TryCell(column, out int field) && TryKey(column, field, _pool.Get(_rows.Cell(field)), out string? code) ? code : "";

    /// <summary>A text for people.</summary>
    public string? Text(int column)
    {
        if (!TryCell(column, out int field))
        {
            return null;
        }

        ReadOnlySpan<byte> cell = _rows.Cell(field);
        if (CellText.HasControl(cell))
        {
            Refuse(column, RegisterFileProblems.ControlInText.At(Place(field)));
            return null;
        }

        return _pool.Get(cell);
    }

    /// <summary>A required date.</summary>
    public LocalDate Date(int column) => OptionalDate(column) ?? default;

    /// <summary>A date that may be absent.</summary>
    public LocalDate? OptionalDate(int column)
    {
        if (!TryCell(column, out int field))
        {
            return null;
        }

        ReadOnlySpan<byte> cell = _rows.Cell(field);
        if (CellText.TryDate(cell, out LocalDate date))
        {
            return date;
        }

        string value = Echo(_pool.Get(cell));
        Problem alone = RegisterFileProblems.NotADate.At(Place(field), ("value", value));
        Refuse(column, alone, CellText.IsDateAsShown(cell) ? CellForm.DateAsShown : null, value);
        return null;
    }

    /// <summary>The interval of two columns beside each other.</summary>
    public DateRange Interval(int from)
    {
        LocalDate? first = OptionalDate(from);
        LocalDate? last = OptionalDate(from + 1);
        if (!(first > last))
        {
            return new(first, last);
        }

        Problem problem = RegisterFileProblems.FromAfterTo.At(
            Place(_fields[from + 1]), ("from", CellText.Iso(first.Value)), ("to", CellText.Iso(last.Value)));
        _log.Defect(Index, _file.Columns[from].Name);
        Refuse(from + 1, problem);
        return DateRange.Always;
    }

    /// <summary>A required number.</summary>
    public decimal Number(int column) => OptionalNumber(column) ?? 0;

    /// <summary>A number that may be absent.</summary>
    public decimal? OptionalNumber(int column)
    {
        if (!TryCell(column, out int field))
        {
            return null;
        }

        ReadOnlySpan<byte> cell = _rows.Cell(field);
        if (CellText.IsNumber(cell))
        {
            if (cell.Length <= LongestNumber && decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number))
            {
                return number;
            }

            OutOfRange(column, field, cell);
            return null;
        }

        NotANumber(column, field, cell, RegisterFileProblems.NotANumber);
        return null;
    }

    /// <summary>A whole number; 0 when absent.</summary>
    public int Count(int column)
    {
        if (!TryCell(column, out int field))
        {
            return 0;
        }

        ReadOnlySpan<byte> cell = _rows.Cell(field);
        if (CellText.IsNumber(cell) && !cell.Contains((byte)'.'))
        {
            if (Utf8Parser.TryParse(cell, out int number, out int length) && length == cell.Length)
            {
                return number;
            }

            OutOfRange(column, field, cell);
            return 0;
        }

        NotANumber(column, field, cell, RegisterFileProblems.NotAWholeNumber);
        return 0;
    }

    /// <summary>The number of a word in a closed vocabulary, from 1; 0 when it is absent or none of the words.</summary>
    public int Choice(int column)
    {
        if (!TryCell(column, out int field))
        {
            return 0;
        }

        string word = _pool.Get(_rows.Cell(field));
        ValueList<string> words = _file.Columns[column].Words;
        int index = words.AsSpan().IndexOf(word);
        if (index < 0)
        {
            Refuse(column, RegisterFileProblems.NotAWord.At(
                Place(field), ("column", _file.Columns[column].Name), ("value", Echo(word)), ("accepted", string.Join(", ", words))));
        }

        return index + 1;
    }

    /// <summary>Where a cell of the row is.</summary>
    public ProblemPlace Place(int field) => _rows.Place(field);

    private bool TryCell(int column, out int field)
    {
        field = _fields[column];
        if (field < 0)
        {
            return false;
        }

        if (_isUnreadable[field])
        {
            _log.Defect(Index, _file.Columns[column].Name);
            return false;
        }

        if (!_rows.IsEmpty(field))
        {
            return true;
        }

        if (_file.Columns[column].IsRequired)
        {
            Refuse(column, RegisterFileProblems.CellEmpty.At(Place(field), ("column", _file.Columns[column].Name)));
        }

        return false;
    }

    private bool TryValue<T>(int column, int field, string text, out T value)
        where T : struct, IParsable<T>
    {
        value = default;
        if (_file.Columns[column].Kind != CellKind.Period)
        {
            return TryKey(column, field, text, out _) && T.TryParse(text, CultureInfo.InvariantCulture, out value);
        }

        if (T.TryParse(text, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        Refuse(column, TimeProblems.NotAPeriod.At(Place(field), ("text", Echo(text))));
        return false;
    }

    private bool TryKey(int column, int field, string text, out string key)
    {
        key = text;
        if (!TextKey.IsValid(text))
        {
            Problem problem = CellText.FaultOfKey(text, Place(field));
            Refuse(column, problem, ReferenceEquals(problem.Kind, RegisterFileProblems.KeyDecomposed) ? CellForm.Decomposed : null, Echo(text));
            return false;
        }

        if (CellText.IsScientific(text))
        {
            Refuse(column, RegisterFileProblems.KeyScientific.At(Place(field), ("value", Echo(text))), CellForm.Scientific, Echo(text));
            return false;
        }

        WarnOfOtherLetters(column, field, text);
        return true;
    }

    /// <summary>Says once of a code that it is nearly a well-known one: nobody would see that no rule is on it.</summary>
    private void WarnOfOtherLetters(int column, int field, string code)
    {
        foreach (string known in _file.Columns[column].Known)
        {
            if (known.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                if (known != code && _otherLetters.Add((column, code)))
                {
                    _log.Add(RegisterFileProblems.CodeInOtherLetters.At(Place(field), ("value", code), ("known", known)));
                }

                return;
            }
        }
    }

    private void OutOfRange(int column, int field, ReadOnlySpan<byte> cell)
    {
        RegisterColumn description = _file.Columns[column];
        Refuse(column, RegisterProblems.NumberOutOfRange.At(
            Place(field), ("field", description.Name), ("value", Echo(_pool.Get(cell))), ("range", description.Range!.ToString())));
    }

    private void NotANumber(int column, int field, ReadOnlySpan<byte> cell, ProblemKind kind)
    {
        string text = _pool.Get(cell);
        CellForm? form = CellText.IsScientific(text) ? CellForm.Scientific : CellText.HasDecimalComma(text) ? CellForm.DecimalComma : null;
        Refuse(column, kind.At(Place(field), ("value", Echo(text))), form, Echo(text));
    }

    private void Refuse(int column, Problem problem, CellForm? form = null, string value = "")
    {
        if (form is null)
        {
            _log.Add(problem);
        }
        else
        {
            _log.Add(_rows.Form(form), problem, value);
        }

        _log.Defect(Index, _file.Columns[column].Name);
    }

    private static string Echo(string text) => text.Length <= LongestEcho
        ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestEcho - 1]) ? LongestEcho - 1 : LongestEcho), "…");
}
