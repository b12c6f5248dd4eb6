using System.IO.Compression;
using System.Text;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;

namespace DuaCoSo.Domain.Reports.Tests.Excel;

/// <summary>Workbooks for tests: of registers, and by hand as other programs would write them.</summary>
internal static class Workbooks
{
    private const string Namespaces =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A register as a workbook.</summary>
    public static byte[] Of(ResponsibilityRegister register)
    {
        using var output = new MemoryStream();
        RegisterWorkbook.Write(output, register);
        return output.ToArray();
    }

    /// <summary>The register of a case.</summary>
    public static ResponsibilityRegister Case(string name) => RegisterFolder.Read(Path.Combine(Repository.Cases, name, "register")).Require();

    /// <summary>Reads a workbook.</summary>
    public static Checked<ResponsibilityRegister> Read(byte[] workbook, WorkbookLimits? limits = null)
    {
        using var stream = new MemoryStream(workbook);
        return RegisterWorkbook.Read(stream, "register.xlsx", limits ?? WorkbookLimits.Default);
    }

    /// <summary>Keeps a register's workbook, and its files beside it, for LibreOffice, where pages are kept for the browser.</summary>
    public static void Keep(string name, byte[] workbook, ResponsibilityRegister register)
    {
        string plain = $"workbooks/{name.Replace('/', '-')}";
        Pages.Keep(plain + ".xlsx", workbook);
        if (Pages.Kept is { } folder)
        {
            RegisterFolder.Replace(Path.Combine(folder, plain), register);
        }
    }

    /// <summary>What reading says: place, code and nothing of the prose.</summary>
    public static string[] Said(byte[] workbook, WorkbookLimits? limits = null) => [.. Read(workbook, limits).Problems.Select(p => $"{p.Place} {p.Code}")];

    /// <summary>A workbook of sheets whose rows are XML.</summary>
    public static byte[] OfSheets(params (string Name, string Rows)[] sheets) => OfSheets("", sheets);

    /// <summary>The same with shared texts, separated by bars, and the styles plain, date, zeros, percent, grouped.</summary>
    public static byte[] OfSheets(string texts, (string Name, string Rows)[] sheets, string properties = "") => Zip(
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", Relations([("officeDocument", "/xl/workbook.xml")])),
        ("xl/workbook.xml", $"<workbook {Namespaces}><workbookPr {properties}/><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Relations([.. sheets.Select((_, i) => ("worksheet", $"s{i}.xml")), ("sharedStrings", "t.xml"), ("styles", "y.xml")])),
        ("xl/t.xml", $"<sst {Namespaces}>{string.Concat(texts.Split('|').Select(t => t.StartsWith('<') ? $"<si>{t}</si>" : $"<si><t>{t}</t></si>"))}</sst>"),
        ("xl/y.xml", $"<styleSheet {Namespaces}><numFmts><numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>"),
        .. sheets.Select((s, i) => ($"xl/s{i}.xml", $"<worksheet {Namespaces}><sheetData>{s.Rows}</sheetData></worksheet>")),
    ]);

    /// <summary>A small register in which a row of activities and its header may be given.</summary>
    public static byte[] WithActivities(string rows, string texts = "", string properties = "") => OfSheets(
        texts,
        [
            ("localities", Row("id", "level") + Row("X1", "commune")),
            ("parties", Row("id", "kind") + Row("P1", "official")),
            ("assignments", Row("id", "party", "role", "locality") + Row("A1", "P1", "inCharge", "X1")),
            ("activities", Row("id", "assignment", "kind", "date", "period") + rows),
        ],
        properties);

    /// <summary>A row of texts.</summary>
    public static string Row(params string[] cells) => "<row>" + string.Concat(cells.Select(Text)) + "</row>";

    /// <summary>A cell with a text.</summary>
    public static string Text(string text) => text.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    /// <summary>A cell with a number in a style.</summary>
    public static string Number(string number, int style = 0) => $"<c s=\"{style}\"><v>{number}</v></c>";

    /// <summary>A zip file.</summary>
    public static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in parts)
            {
                using Stream stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return output.ToArray();
    }

    /// <summary>The text of a part.</summary>
    public static string Part(byte[] workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static string Relations((string Kind, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select((r, i) => $"<Relationship Id=\"r{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Kind}\" Target=\"{r.Target}\"/>"))
        + "</Relationships>";
}
