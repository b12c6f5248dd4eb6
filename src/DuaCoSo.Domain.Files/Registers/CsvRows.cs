using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>The rows of a CSV file, read in one pass and in bounded memory.</summary>
internal sealed class CsvRows : TableRows
{
    private const int SniffedBytes = 1024;
    private static readonly char[] OtherSeparators = [';', '\t', '|'];

    private readonly RegisterFile _file;
    private readonly string _path;
    private readonly Func<string, Stream> _open;
    private readonly RegisterLimits _limits;
    private readonly CsvSource _source;
    private Stream? _stream;
    private CsvReader? _csv;
    private CsvMalformedReason? _malformed;
    private long _malformedAt;

    /// <summary>The rows of a file, which is opened when they are asked for.</summary>
    /// <param name="file">The file's description.</param>
    /// <param name="path">The file's name.</param>
    /// <param name="open">How it is opened.</param>
    /// <param name="limits">How much is read.</param>
    public CsvRows(RegisterFile file, string path, Func<string, Stream> open, RegisterLimits limits)
    {
        _file = file;
        _path = path;
        _open = open;
        _limits = limits;
        _source = new(file, path, open, limits);
    }

    public override ProblemPlace Whole => new() { File = _path };

    public override TableSource Source => _source;

    public override int Count => Csv.FieldCount;

    public override bool IsBlank
    {
        get
        {
            if (Csv.FieldCount == 1)
            {
                return Csv.GetSpan(0).IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
            }

            for (int i = 0; i < Csv.FieldCount; i++)
            {
                if (!Csv.IsEmpty(i))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private CsvReader Csv => _csv!;

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

    public override bool Read()
    {
        if (_csv is null && Begin() is { } fault)
        {
            return Break(fault);
        }

        try
        {
            if (!Csv.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException e)
        {
            return Break(RegisterFileProblems.RowTooLong.At(
                new() { File = _path, Line = (int)Math.Clamp(e.LineNumber, 1, int.MaxValue), Column = 1 }, ("limit", Number(RowBytes(_limits, _file)))));
        }

        if (_malformed is not { } reason)
        {
            return Refuse(null);
        }

        _malformed = null;
        return reason == CsvMalformedReason.UnterminatedQuote
            ? Break(RegisterFileProblems.UnclosedQuote.At(QuotePlace(reason)))
            : Refuse(RegisterFileProblems.StrayQuote.At(QuotePlace(reason)));
    }

    public override ReadOnlySpan<byte> Cell(int field) => Csv.GetSpan(field);

    public override bool IsEmpty(int field) => Csv.IsEmpty(field);

    public override ProblemPlace Place(int field)
    {
        (int line, int column) = CellPosition.Of(Csv, field, Csv.LineNumber);
        return new() { File = _path, Line = line, Column = column };
    }

    public override void Check(bool[] isUnreadable, FileLog log)
    {
        ReadOnlySpan<byte> record = Csv.RawRecord;
        bool isUtf8 = Utf8.IsValid(record);
        if (isUtf8 && record.Length <= _limits.CellBytes)
        {
            return;
        }

        for (int field = 0; field < isUnreadable.Length; field++)
        {
            ReadOnlySpan<byte> cell = Csv.GetSpan(field);
            if (!isUtf8 && !Utf8.IsValid(cell))
            {
                isUnreadable[field] = true;
                ProblemPlace place = Place(field);
                log.Add(CellForm.NotUtf8, RegisterFileProblems.NotUtf8.At(place), "");
            }
            else if (cell.Length > _limits.CellBytes)
            {
                isUnreadable[field] = true;
                log.Add(RegisterFileProblems.CellTooLong.At(Place(field), ("bytes", Number(cell.Length)), ("limit", Number(_limits.CellBytes))));
            }
        }
    }

    /// <summary>A header in one cell that has several names in it, separated by something else.</summary>
    public override Problem? FaultOfHeader()
    {
        string header = Encoding.UTF8.GetString(Cell(0));
        foreach (char separator in OtherSeparators)
        {
            int known = 0;
            foreach (string name in header.Split(separator))
            {
                known += _file.Table.IndexOf(name.Trim()) >= 0 ? 1 : 0;
            }

            if (known > 1)
            {
                return RegisterFileProblems.OtherSeparator.At(
                    new() { File = _path, Line = (int)Csv.LineNumber, Column = 1 }, ("separator", separator == '\t' ? "Tab" : separator.ToString()));
            }
        }

        return null;
    }

    public override void Note() => _source.Add(Csv.ByteOffset, Csv.LineNumber);

    public override void Dispose()
    {
        _csv?.Dispose();
        _stream?.Dispose();
    }

    // A quoted cell of nothing but quotes is twice as long in the file.
    private static int RowBytes(RegisterLimits limits, RegisterFile file) =>
        (int)Math.Min(int.MaxValue / 4, ((2L * limits.CellBytes) + 3) * (file.Columns.Count + 1));

    /// <summary>Opens the file; what is wrong with it as a whole.</summary>
    private Problem? Begin()
    {
        _stream = _open(_path);
        if (_stream.Length > _limits.FileBytes)
        {
            return RegisterFileProblems.FileTooLarge.At(Whole, ("bytes", Number(_stream.Length)), ("limit", Number(_limits.FileBytes)));
        }

        if (IsUtf16(_stream))
        {
            return RegisterFileProblems.Utf16.At(Whole);
        }

        _csv = Reader(_stream, _limits, _file, leaveOpen: true, onMalformed: m => (_malformed, _malformedAt) = (m.Reason, m.ByteOffset));
        return null;
    }

    private ProblemPlace QuotePlace(CsvMalformedReason reason)
    {
        // An unclosed quote is noticed at the end of the file, but mended where it opens: in the row's last cell.
        (int line, int column) = reason == CsvMalformedReason.UnterminatedQuote || _malformedAt < Csv.ByteOffset
            ? CellPosition.Of(Csv, Csv.FieldCount - 1, Csv.LineNumber)
            : CellPosition.At(Csv.RawRecord, (int)Math.Min(_malformedAt - Csv.ByteOffset, int.MaxValue), Csv.LineNumber);
        return new() { File = _path, Line = line, Column = column };
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
