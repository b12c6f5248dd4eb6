using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>A workbook's zip file: its bounds, its sheets, and what their cells share.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    // A small workbook of equal cells may well be smaller by more than the ratio.
    private const long AlwaysAllowed = 10 * 1024 * 1024;

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _sheets = new(StringComparer.Ordinal);
    private readonly ZipArchive _zip;
    private readonly UnzipBudget _budget;

    private WorkbookPackage(ZipArchive zip, UnzipBudget budget)
    {
        _zip = zip;
        _budget = budget;
    }

    /// <summary>The sheets' names in their order.</summary>
    public List<string> Sheets { get; } = [];

    /// <summary>What cells share.</summary>
    public SharedTexts Texts { get; } = new();

    /// <summary>How cells show numbers.</summary>
    public NumberShapes Shapes { get; } = new();

    /// <summary>Whether days are counted from 1904.</summary>
    public bool Is1904 { get; private set; }

    /// <summary>Whether more came out of the file than may be read.</summary>
    public bool IsExceeded => _budget.IsExceeded;

    /// <summary>How many bytes may come out.</summary>
    public long Limit => _budget.Limit;

    /// <summary>Whether an exception is what a broken file gives.</summary>
    public static bool IsOfBrokenFile(Exception e) =>
        e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException or FormatException;

    /// <summary>Opens a file that can be sought in; the problem otherwise.</summary>
    public static (WorkbookPackage? Package, Problem? Fault) Open(Stream stream, ProblemPlace place, WorkbookLimits limits)
    {
        if (stream.Length > limits.FileBytes)
        {
            return (null, Files.RegisterFileProblems.FileTooLarge.At(place, ("bytes", Number(stream.Length)), ("limit", Number(limits.FileBytes))));
        }

        Span<byte> signature = stackalloc byte[4];
        int read = stream.ReadAtLeast(signature, signature.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (signature is [0xD0, 0xCF, 0x11, 0xE0])
        {
            return (null, WorkbookProblems.OldOrEncrypted.At(place));
        }

        if (read < signature.Length || signature is not [(byte)'P', (byte)'K', 3, 4])
        {
            return (null, WorkbookProblems.NotAWorkbook.At(place));
        }

        WorkbookPackage? package = null;
        try
        {
            var budget = new UnzipBudget(Math.Min(limits.UnzippedBytes, Math.Max(AlwaysAllowed, stream.Length * limits.Ratio)));
            package = new(new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true), budget);
            if (package.FaultOfBounds(place, limits) is { } fault)
            {
                package.Dispose();
                return (null, fault);
            }

            package.ReadWorkbook();
            return (package, null);
        }
        catch (Exception e) when (IsOfBrokenFile(e))
        {
            Problem fault = package is { IsExceeded: true } ? package.TooLarge(place) : WorkbookProblems.NotAWorkbook.At(place);
            package?.Dispose();
            return (null, fault);
        }
    }

    /// <summary>The problem of a file that unzips to more than is read.</summary>
    public Problem TooLarge(ProblemPlace place) => WorkbookProblems.TooLargeUnzipped.At(place, ("limit", Number(Limit)));

    /// <summary>The part of a sheet.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public XmlPart OpenSheet(string name) => Open(_sheets[name]);

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the file says of itself, before anything is unzipped.</summary>
    private Problem? FaultOfBounds(ProblemPlace place, WorkbookLimits limits)
    {
        if (_zip.Entries.Count > limits.Parts)
        {
            return WorkbookProblems.TooManyParts.At(place, ("count", Number(_zip.Entries.Count)), ("limit", Number(limits.Parts)));
        }

        long unzipped = 0;
        foreach (ZipArchiveEntry entry in _zip.Entries)
        {
            if (!_entries.TryAdd(entry.FullName, entry))
            {
                return WorkbookProblems.NotAWorkbook.At(place);
            }

            unzipped += Math.Clamp(entry.Length, 0, long.MaxValue - unzipped);
        }

        return unzipped > Limit ? TooLarge(place) : null;
    }

    private void ReadWorkbook()
    {
        string main = Relations("").Values.FirstOrDefault(r => r.Kind == "officeDocument").Part ?? "xl/workbook.xml";
        Dictionary<string, (string Kind, string Part)> relations = Relations(main);
        using (XmlPart part = Open(main))
        {
            while (part.ReadWithin(-1))
            {
                if (part.Name == "workbookPr")
                {
                    Is1904 = part.Attribute("date1904") is "1" or "true";
                }
                else if (part.Name == "sheet" && part.Attribute("name") is { } name && part.RelationId() is { } id
                    && relations.TryGetValue(id, out (string Kind, string Part) sheet) && sheet.Kind == "worksheet" && _sheets.TryAdd(name, sheet.Part))
                {
                    Sheets.Add(name);
                }
            }
        }

        foreach ((string kind, string path) in relations.Values)
        {
            if (kind == "sharedStrings")
            {
                using XmlPart part = Open(path);
                Texts.Read(part);
            }
            else if (kind == "styles")
            {
                using XmlPart part = Open(path);
                Shapes.Read(part);
            }
        }
    }

    /// <summary>What a part is related to within the file: links to elsewhere are none.</summary>
    private Dictionary<string, (string Kind, string Part)> Relations(string of)
    {
        int slash = of.LastIndexOf('/') + 1;
        var relations = new Dictionary<string, (string Kind, string Part)>(StringComparer.Ordinal);
        string path = $"{of[..slash]}_rels/{of[slash..]}.rels";
        if (!_entries.ContainsKey(path))
        {
            return relations;
        }

        using XmlPart part = Open(path);
        while (part.ReadWithin(-1))
        {
            if (part.Name == "Relationship" && part.Attribute("TargetMode") is not "External"
                && part is var p && p.Attribute("Id") is { } id && p.Attribute("Type") is { } type && p.Attribute("Target") is { } target)
            {
                relations[id] = (type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : of[..slash] + target);
            }
        }

        return relations;
    }

    private XmlPart Open(string path) => _entries.TryGetValue(path, out ZipArchiveEntry? entry)
        ? new(new BoundedStream(entry.Open(), _budget))
        : throw new InvalidDataException("A part of the workbook is missing.");
}
