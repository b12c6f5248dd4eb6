using System.Globalization;
using CsvHelper;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>Reads one file of a register into the facts of its table, in one pass and in bounded memory.</summary>
internal sealed class TableFile
{
    private const int SniffedBytes = 1024;
    private static readonly char[] OtherSeparators = [';', '\t', '|'];

    private readonly RegisterFile _file;
    private readonly string _path;
    private readonly RegisterLimits _limits;
    private readonly RegisterDefects _defects;
    private readonly TextPool _pool;
    private readonly FileLog _log;
    private CsvMalformedReason? _malformed;
    private long _malformedAt;

    private TableFile(RegisterFile file, string path, Func<string, Stream> open, RegisterLimits limits, RegisterDefects defects, TextPool pool)
    {
        _file = file;
        _path = path;
        _limits = limits;
        _defects = defects;
        _pool = pool;
        _log = new(file, limits, defects);
        Source = new(path, open);
    }

    private TableSource Source { get; }

    /// <summary>Reads a file.</summary>
    /// <typeparam name="T">The facts of its table.</typeparam>
    /// <returns>The facts, where they stand, and the problems in the order of lines and columns.</returns>
    public static (List<T> Facts, TableSource Source, List<Problem> Problems) Read<T>(
        RegisterFile file, string path, Func<string, Stream> open, RegisterLimits limits, RegisterDefects defects, TextPool pool, Func<RegisterRow, T> make)
    {
        var table = new TableFile(file, path, open, limits, defects, pool);
        var facts = new List<T>();
        try
        {
            using Stream stream = open(path);
            table.Read(stream, facts, make);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            table.GiveUp(RegisterFileProblems.FileNotReadable.At(table.WholeFile));
        }

        return (facts, table.Source, table._log.Finish());
    }

    /// <summary>Opens a file that a spreadsheet may have open as well.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);

    /// <summary>A reader of comma-separated rows that never holds more than a row of the longest cells.</summary>
    public static CsvReader Reader(Stream stream, RegisterLimits limits, RegisterFile file, bool leaveOpen, Action<CsvMalformedRecord>? onMalformed) =>
        CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                Separator = ',',
                HasHeader = false,
                TrackLineNumbers = true,
                TrimWhitespace = false,
                MalformedData = CsvMalformedDataHandling.Recover,
                FieldCountMismatch = CsvFieldCountHandling.Allow,
                OnMalformedRecord = onMalformed,
                MaxRecordSize = RowBytes(limits, file),
                IncludeValuesInExceptions = false,
            },
            leaveOpen);

    // A quoted cell of nothing but quotes is twice as long in the file.
    private static int RowBytes(RegisterLimits limits, RegisterFile file) =>
        (int)Math.Min(int.MaxValue / 4, ((2L * limits.CellBytes) + 3) * (file.Columns.Count + 1));

    private ProblemPlace WholeFile => new() { File = _path };

    private void Read<T>(Stream stream, List<T> facts, Func<RegisterRow, T> make)
    {
        if (stream.Length > _limits.FileBytes)
        {
            GiveUp(RegisterFileProblems.FileTooLarge.At(WholeFile, ("bytes", Number(stream.Length)), ("limit", Number(_limits.FileBytes))));
            return;
        }

        if (IsUtf16(stream))
        {
            GiveUp(RegisterFileProblems.Utf16.At(WholeFile));
            return;
        }

        using CsvReader csv = Reader(stream, _limits, _file, leaveOpen: true, onMalformed: m => (_malformed, _malformedAt) = (m.Reason, m.ByteOffset));
        try
        {
            if (ReadHeader(csv) is { } row)
            {
                ReadRows(csv, row, facts, make);
            }
        }
        catch (CsvFormatException e)
        {
            GiveUp(RegisterFileProblems.RowTooLong.At(
                new() { File = _path, Line = (int)Math.Clamp(e.LineNumber, 1, int.MaxValue), Column = 1 }, ("limit", Number(RowBytes(_limits, _file)))));
        }
    }

    private void ReadRows<T>(CsvReader csv, RegisterRow row, List<T> facts, Func<RegisterRow, T> make)
    {
        int cells = csv.FieldCount;
        int rows = 0;
        while (csv.Read())
        {
            if (_malformed is { } reason)
            {
                _malformed = null;
                if (reason == CsvMalformedReason.UnterminatedQuote)
                {
                    GiveUp(RegisterFileProblems.UnclosedQuote.At(QuotePlace(csv, reason)));
                    return;
                }

                Drop(RegisterFileProblems.StrayQuote.At(QuotePlace(csv, reason)));
                continue;
            }

            if (IsBlank(csv))
            {
                continue;
            }

            if (++rows > _limits.Rows)
            {
                GiveUp(RegisterFileProblems.TooManyRows.At(row.Place(0), ("limit", Number(_limits.Rows))));
                return;
            }

            if (csv.FieldCount != cells)
            {
                Drop(RegisterFileProblems.RowLength.At(row.Place(0), ("found", Number(csv.FieldCount)), ("expected", Number(cells))));
                continue;
            }

            row.Begin(facts.Count);
            Source.Add(csv.ByteOffset, csv.LineNumber);
            facts.Add(make(row));
        }
    }

    /// <summary>Reads the header; <see langword="null"/> when no row can be read by it.</summary>
    private RegisterRow? ReadHeader(CsvReader csv)
    {
        if (!csv.Read())
        {
            GiveUp(RegisterFileProblems.HeaderMissing.At(WholeFile, ("header", string.Join(',', _file.Table.Columns))));
            return null;
        }

        if (_malformed is { } reason)
        {
            GiveUp((reason == CsvMalformedReason.UnterminatedQuote ? RegisterFileProblems.UnclosedQuote : RegisterFileProblems.StrayQuote).At(QuotePlace(csv, reason)));
            return null;
        }

        string[] names = new string[csv.FieldCount];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = csv.GetSpan(i).Length > TextKey.MaxLength ? "…" : csv.GetString(i);
        }

        if (names.Length == 1 && OtherSeparator(csv.GetString(0)) is { } separator)
        {
            GiveUp(RegisterFileProblems.OtherSeparator.At(new() { File = _path, Line = (int)csv.LineNumber, Column = 1 }, ("separator", separator)));
            return null;
        }

        int[] fields = Fields(csv, names);
        Source.Fields = fields;
        return new(csv, _file, _path, fields, names.Length, _limits, _pool, _log);
    }

    private int[] Fields(CsvReader csv, string[] names)
    {
        int[] fields = new int[_file.Columns.Count];
        Array.Fill(fields, -1);
        var unknown = new List<int>();
        var nameless = new List<int>();
        for (int i = 0; i < names.Length; i++)
        {
            int column = _file.Table.IndexOf(names[i]);
            if (column < 0)
            {
                (names[i].Length == 0 ? nameless : unknown).Add(i);
            }
            else if (fields[column] < 0)
            {
                fields[column] = i;
            }
            else
            {
                // Either could be right, so neither is judged.
                _log.Add(RegisterFileProblems.ColumnRepeated.At(Place(i), ("column", names[i])));
                _defects.AddColumn(_file.Table.Name, names[i]);
            }
        }

        for (int column = 0; column < fields.Length; column++)
        {
            RegisterColumn description = _file.Columns[column];
            if (description.IsRequired && fields[column] < 0)
            {
                Missing(description.Name);
            }
        }

        foreach (int i in unknown)
        {
            (string nearest, bool isNear) = Spelling.Nearest(names[i], _file.Table.Columns);
            _log.Add(RegisterFileProblems.UnknownColumn.At(Place(i), ("column", names[i]), ("nearest", nearest)));
            if (isNear && fields[_file.Table.IndexOf(nearest)] < 0)
            {
                // Most likely that column, misspelt: that it is empty is not held against it.
                _defects.AddColumn(_file.Table.Name, nearest);
            }
        }

        if (nameless.Count > 0)
        {
            _log.Add(RegisterFileProblems.NamelessColumn.At(Place(nameless[0]), ("count", Number(nameless.Count))));
        }

        return fields;

        void Missing(string column)
        {
            _defects.AddColumn(_file.Table.Name, column);
            int meant = unknown.FindIndex(i => Spelling.Nearest(names[i], _file.Table.Columns) is { IsNear: true } nearest && nearest.Word == column);
            if (meant < 0)
            {
                _log.Add(RegisterFileProblems.ColumnMissing.At(Place(0), ("column", column)));
                return;
            }

            _log.Add(RegisterFileProblems.ColumnMisspelt.At(Place(unknown[meant]), ("column", column), ("found", names[unknown[meant]])));
            unknown.RemoveAt(meant);
        }

        ProblemPlace Place(int field)
        {
            (int line, int column) = CellPosition.Of(csv, field, csv.LineNumber);
            return new() { File = _path, Line = line, Column = column };
        }
    }

    private string? OtherSeparator(string header)
    {
        foreach (char separator in OtherSeparators)
        {
            int known = 0;
            foreach (string name in header.Split(separator))
            {
                known += _file.Table.IndexOf(name.Trim()) >= 0 ? 1 : 0;
            }

            if (known > 1)
            {
                return separator == '\t' ? "Tab" : separator.ToString();
            }
        }

        return null;
    }

    private ProblemPlace QuotePlace(CsvReader csv, CsvMalformedReason reason)
    {
        // An unclosed quote is noticed at the end of the file, but mended where it opens: in the row's last cell.
        (int line, int column) = reason == CsvMalformedReason.UnterminatedQuote || _malformedAt < csv.ByteOffset
            ? CellPosition.Of(csv, csv.FieldCount - 1, csv.LineNumber)
            : CellPosition.At(csv.RawRecord, (int)Math.Min(_malformedAt - csv.ByteOffset, int.MaxValue), csv.LineNumber);
        return new() { File = _path, Line = line, Column = column };
    }

    private void Drop(Problem problem)
    {
        _log.Add(problem);
        _defects.AddRecord(_file.Table.Name);
    }

    private void GiveUp(Problem problem)
    {
        _log.Add(problem);
        _defects.AddTable(_file.Table.Name);
    }

    private static bool IsBlank(CsvReader csv)
    {
        if (csv.FieldCount == 1)
        {
            return csv.GetSpan(0).IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
        }

        for (int i = 0; i < csv.FieldCount; i++)
        {
            if (!csv.IsEmpty(i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUtf16(Stream stream)
    {
        Span<byte> bytes = stackalloc byte[SniffedBytes];
        int count = stream.ReadAtLeast(bytes, SniffedBytes, throwOnEndOfStream: false);
        stream.Position = 0;
        bytes = bytes[..count];
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }

        // Without a byte order mark every other byte of a header is 0.
        int zeros = bytes.Count((byte)0);
        return count > 3 && zeros > count * 2 / 5 && (bytes[0] == 0 || bytes[1] == 0);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
