namespace DuaCoSo.Domain.Files.Registers;

/// <summary>A folder of CSV files.</summary>
internal sealed class FolderSource : RegisterSource
{
    private readonly string _folder;
    private readonly RegisterLimits _limits;
    private readonly Func<string, Stream> _open;

    /// <summary>The files of a folder.</summary>
    public FolderSource(string folder, RegisterLimits limits)
    {
        _folder = folder;
        _limits = limits;
        _open = CsvRows.Open;
        try
        {
            Names = [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fault = RegisterFileProblems.FolderMissing.At(new() { File = folder });
            Names = [];
        }
    }

    /// <summary>Files that need not exist: their contents by name.</summary>
    public FolderSource(IReadOnlyDictionary<string, byte[]> files)
    {
        _folder = "";
        _limits = RegisterLimits.Default;
        _open = path => new MemoryStream(files[path], writable: false);
        Names = [.. files.Keys.Order(StringComparer.Ordinal)];
    }

    public override Problem? Fault { get; }

    public override IReadOnlyList<string> Names { get; }

    public override ProblemKind Missing => RegisterFileProblems.FileMissing;

    public override ProblemKind Misspelt => RegisterFileProblems.FileMisspelt;

    public override ProblemKind Unknown => RegisterFileProblems.UnknownFile;

    public override string NameOf(RegisterFile file) => file.Name;

    public override bool IsTable(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    public override ProblemPlace PlaceOf(string name) => new() { File = Path.Combine(_folder, name) };

    public override TableRows Open(RegisterFile file) => new CsvRows(file, Path.Combine(_folder, file.Name), _open, _limits);
}
