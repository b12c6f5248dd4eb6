using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Registers;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>A workbook with one sheet for each table.</summary>
internal sealed class WorkbookSource : RegisterSource, IDisposable
{
    private readonly string _name;
    private readonly WorkbookLimits _limits;
    private readonly WorkbookPackage? _package;
    private readonly Stream? _owned;

    private WorkbookSource(Stream? stream, bool isOwned, string name, WorkbookLimits limits)
    {
        _name = name;
        _limits = limits;
        _owned = isOwned ? stream : null;
        try
        {
            (_package, Fault) = stream is null
                ? (null, RegisterFileProblems.FileNotReadable.At(Whole))
                : WorkbookPackage.Open(stream, Whole, limits);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fault = RegisterFileProblems.FileNotReadable.At(Whole);
        }

        Names = _package is null ? [] : [.. _package.Sheets.Order(StringComparer.Ordinal)];
    }

    public override Problem? Fault { get; }

    public override IReadOnlyList<string> Names { get; }

    public override ProblemKind Missing => WorkbookProblems.SheetMissing;

    public override ProblemKind Misspelt => WorkbookProblems.SheetMisspelt;

    public override ProblemKind Unknown => WorkbookProblems.UnknownSheet;

    private ProblemPlace Whole => new() { File = _name };

    /// <summary>The workbook of a file.</summary>
    public static WorkbookSource Open(string path, WorkbookLimits limits)
    {
        FileStream? stream = null;
        try
        {
            stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Its fault says so.
        }

        return new(stream, isOwned: true, path, limits);
    }

    /// <summary>The workbook of a stream, which is not closed.</summary>
    public static WorkbookSource Open(Stream stream, string name, WorkbookLimits limits)
    {
        if (stream.CanSeek)
        {
            return new(stream, isOwned: false, name, limits);
        }

        // One byte more than may be, so that too long a stream is known by its length.
        var copy = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read = stream.Read(buffer); read > 0 && copy.Length <= limits.FileBytes; read = stream.Read(buffer))
        {
            copy.Write(buffer.AsSpan(0, read));
        }

        copy.Position = 0;
        return new(copy, isOwned: true, name, limits);
    }

    public override string NameOf(RegisterFile file) => file.Table.Name;

    public override bool IsTable(string name) => !name.StartsWith('_');

    public override ProblemPlace PlaceOf(string name) => Whole with { Sheet = name };

    public override TableRows Open(RegisterFile file) => new SheetRows(_package!, file, PlaceOf(file.Table.Name), _limits.Tables);

    /// <inheritdoc/>
    public void Dispose()
    {
        _package?.Dispose();
        _owned?.Dispose();
    }
}
