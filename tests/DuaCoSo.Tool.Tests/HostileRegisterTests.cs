using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Reports;
using DuaCoSo.Domain.Time;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>One hostile register through every writer: in each format it is text and nothing else, as the format's own reader or strictest rule sees it.</summary>
public sealed class HostileRegisterTests : IDisposable
{
    private static readonly string[] Common = ["--period", "2016", "--as-of", "2016-12-15"];

    private readonly string _folder = Directory.CreateTempSubdirectory("hostile-").FullName;
    private readonly ResponsibilityRegister _register = HostileCase.Register();

    public HostileRegisterTests()
    {
        RegisterFolder.Write(At("register"), _register);
        File.WriteAllText(At("policy.json"), HostileCase.Policy(string.Concat(HostileCase.Texts)));
        File.WriteAllText(At("other.json"), HostileCase.Policy(HostileCase.Texts[1], visits: 2));
        File.WriteAllText(At("changes.csv"), $"on,change,from,into,name,parent\n2017-07-01,merge,{HostileCase.Ids[9]};END:VEVENT,{HostileCase.Ids[9]},<script>,\n");
    }

    [Fact]
    public void Register_HasItInEveryTextOfEveryTable()
    {
        var without = new List<string>();
        foreach (RegisterFile file in RegisterFormat.Files)
        {
            List<string[]> rows = Csv(Path.Combine(At("register"), file.Name));
            foreach (RegisterColumn column in file.Columns.Where(c => c.Kind == CellKind.Text))
            {
                int at = rows.Count == 0 ? -1 : Array.IndexOf(rows[0], column.Name);
                if (at < 0 || rows.Skip(1).Select(r => r[at]).Distinct().Count() < HostileCase.Texts.Length)
                {
                    without.Add($"{file.Name} {column.Name}");
                }
            }
        }

        without.Should().BeEmpty();
    }

    [Fact]
    public void Csv_IsReadBackAsItWas()
    {
        foreach (string table in Directory.GetFiles(At("register")))
        {
            List<string[]> rows = Csv(table);
            rows.Should().OnlyContain(r => r.Length == rows[0].Length).And.HaveCountGreaterThan(HostileCase.Texts.Length, table);
        }

        RegisterFolder.Read(At("register")).Require().Digest.Should().Be(_register.Digest);
        Csv(Path.Combine(At("register"), "parties.csv")).Skip(1).Select(r => r[1]).Order(StringComparer.Ordinal).Should().Equal(HostileCase.Texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RegisterWorkbook_HasNoFormulaAndIsReadBackAsItWas()
    {
        string workbook = At("register.xlsx");
        using (FileStream file = File.Create(workbook))
        {
            RegisterWorkbook.Write(file, _register);
        }

        Cells(workbook).Should().Contain("=HYPERLINK(\"x\")").And.Contain(HostileCase.Texts[0]);
        RegisterWorkbook.Read(workbook).Require().Digest.Should().Be(_register.Digest);
    }

    [Theory]
    [InlineData("evaluate", "vi")]
    [InlineData("evaluate", "en")]
    [InlineData("report", "vi")]
    public void ResultWorkbook_HasNoFormulaAndNothingHidden(string verb, string language)
    {
        Run([verb, At(""), .. Common, "--format", "xlsx", "--out", At("result.xlsx"), "--language", language]);

        List<string> cells = Cells(At("result.xlsx"));
        cells.Should().Contain(HostileCase.Ids).And.OnlyContain(c => !Hides(c));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Page_HasTheMarkupOfAnyOther(string language)
    {
        using var plain = new CaseCopy();
        Run(["report", plain.Root, .. Common, "--out", At("plain.html"), "--with", plain.At("policy.json"), "--language", language]);
        Run(["report", At(""), .. Common, "--out", At("hostile.html"), "--with", At("other.json"), "--language", language]);

        string hostile = File.ReadAllText(At("hostile.html"));
        Regex.Count(hostile, "<script", RegexOptions.IgnoreCase).Should().Be(Regex.Count(File.ReadAllText(At("plain.html")), "<script", RegexOptions.IgnoreCase));
        Tags(hostile).Should().Equal(Tags(File.ReadAllText(At("plain.html"))));
        hostile.Where(c => c != '\n' && Hides(c)).Should().BeEmpty();
        using var data = JsonDocument.Parse(Regex.Match(hostile, "<script[^>]*application/json[^>]*>(?<data>.*?)</script>", RegexOptions.Singleline).Groups["data"].Value);
        data.RootElement.GetProperty("parties").GetProperty("name").EnumerateArray().Select(n => n.GetString()).Should().BeEquivalentTo(HostileCase.Texts.Select(SafeText.Of));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Markdown_IsAHeadingAndAList(int title)
    {
        File.WriteAllText(At("policy.json"), HostileCase.Policy(HostileCase.Texts[title]));
        foreach (string id in HostileCase.Ids)
        {
            string[] plain = Run(["explain", At(""), .. Common, $"--subject={id}"]).Output.TrimEnd('\n').Split('\n');

            string[] lines = Run(["explain", At(""), .. Common, $"--subject={id}", "--format", "markdown"]).Output.TrimEnd('\n').Split('\n');

            lines.Should().HaveCount(plain.Length + 1, "a heading, a blank line, and an item for each other line");
            lines[0].Should().StartWith("## ");
            lines.Skip(2).Should().OnlyContain(l => Regex.IsMatch(l, "^ *- .")).And.OnlyContain(l => !Regex.IsMatch(l, @"(?<!\\)(?:\\\\)*[<>\[\]|`*#]"));
            lines.Should().OnlyContain(l => !Hides(l));
        }

        // What the library itself gives, before the tool makes it harmless for a terminal.
        foreach (var evaluation in Assess().Evaluations)
        {
            evaluation.Explain().ToMarkdown(Language.English).TrimEnd('\n').Split('\n').Skip(2).Should().OnlyContain(l => Regex.IsMatch(l, "^ *- ."));
        }
    }

    [Fact]
    public void Json_HoldsTheIdsAsTheyAre()
    {
        using var result = JsonDocument.Parse(Run(["evaluate", At(""), .. Common, "--format", "json"]).Bytes);
        using var comparison = JsonDocument.Parse(Run(["compare", At(""), .. Common, "--with", At("other.json"), "--format", "json"]).Bytes);
        using var problems = JsonDocument.Parse(ToolRun.Of("validate", At(""), "--format", "json").Bytes);

        result.RootElement.GetProperty("evaluations").EnumerateArray().Select(e => e.GetProperty("subject").GetString()).Should().BeEquivalentTo(HostileCase.Ids);
        comparison.RootElement.ValueKind.Should().Be(JsonValueKind.Object);
        problems.RootElement.GetProperty("files").GetArrayLength().Should().BeGreaterThan(1);
        foreach (var evaluation in Assess().Evaluations)
        {
            using var output = new MemoryStream();
            ExplanationFile.Write(output, evaluation.Explain());
            using var explanation = JsonDocument.Parse(output.ToArray());
            explanation.RootElement.GetProperty("subject").GetString().Should().Be(evaluation.Subject.Key);
        }
    }

    [Fact]
    public void Calendar_HasItsOwnLinesAlone()
    {
        foreach (string id in HostileCase.Ids)
        {
            Run(["calendar", At(""), .. Common, $"--party={id}", "--out", At("due.ics")]);

            byte[] bytes = File.ReadAllBytes(At("due.ics"));
            string text = Encoding.UTF8.GetString(bytes);
            Encoding.UTF8.GetBytes(text).Should().Equal(bytes, "no character is cut");
            text.Replace("\r\n", "", StringComparison.Ordinal).Where(Hides).Should().BeEmpty();
            text.Split("\r\n").Should().OnlyContain(l => Encoding.UTF8.GetByteCount(l) <= 75);
            string[] lines = text.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");
            lines.Should().OnlyContain(l => Regex.IsMatch(l, "^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|CATEGORIES|STATUS|TRANSP|LOCATION):"));
            lines.Count(l => l == "BEGIN:VEVENT").Should().Be(lines.Count(l => l == "END:VEVENT")).And.Be(lines.Count(l => l.StartsWith("UID:", StringComparison.Ordinal))).And.BeGreaterThan(4);
            lines.Count(l => l.StartsWith("BEGIN:", StringComparison.Ordinal)).Should().Be(lines.Count(l => l == "BEGIN:VEVENT") + 1);
        }
    }

    /// <summary>Every verb that shows something of the register, at a terminal and piped, with all that it has to tell.</summary>
    [Fact]
    public void Terminal_ObeysNothing()
    {
        File.WriteAllText(At("register/members.csv"), "group,party,role\n\u202E\u001B[31m<script>,\u200B,x\n");
        string[] broken = ["validate", At("register"), "-v"];
        ToolRun[] first = [ToolRun.Of(broken), ToolRun.AtTerminal(broken)];
        File.Delete(At("register/members.csv"));
        string[][] commands =
        [
            ["evaluate", At(""), .. Common, "-v"],
            ["due", At(""), "--as-of", "2016-12-15", "--within", "60", "-v"],
            ["compare", At(""), .. Common, "--with", At("other.json"), "-v"],
            ["diff", At("policy.json"), At("other.json"), "-v"],
            ["effective", At("policy.json"), "--origins"],
            ["succession", At(""), "--changes", At("changes.csv"), "-v"],
            ["validate", At(""), "-v"],
            ["explain", At(""), .. Common, "--subject=" + HostileCase.Ids[0], "-v"],
            ["explain", At(""), .. Common, "--subject=\u001B[31m\u202E"],
            ["calendar", At(""), .. Common, "--party=\u001B[31m\u202E", "--out", At("x.ics")],
            ["evaluate", At("\u202E\u001B[31m"), .. Common],
            ["\u202E\u001B[31m"],
            ["evaluate", "--\u202E\u001B[31m"],
        ];

        ToolRun[] runs = [.. first, .. commands.SelectMany(c => (ToolRun[])[ToolRun.Of(c), ToolRun.AtTerminal(c)])];

        runs.Should().OnlyContain(r => r.Output.Length + r.Error.Length > 0);
        runs.Where(r => r.Output.Concat(r.Error).Any(c => c is not '\n' and not '\t' && Hides(c))).Select(r => r.Output + r.Error).Should().BeEmpty();
        foreach (string[] table in ToolRun.Of(commands[1]).Output.TrimEnd('\n').Split("\n\n").Select(t => t.Split('\n')))
        {
            table.Skip(1).Select(row => row.Split('\t').Length).Distinct().Should().ContainSingle("a cell never adds another");
        }
    }

    /// <summary>The text that a reviewer signs.</summary>
    [Fact]
    public void Replay_OfHostileIds_IsReadBackAsItWas()
    {
        string[] replay = ["replay", At(""), .. Common, "--with", At("other.json"), "--approved", At("approved.txt")];
        ToolRun.Of(replay).ExitCode.Should().Be(1);
        string text = File.ReadAllText(At("approved.txt"));
        text.Where(c => c != '\n' && Hides(c)).Should().BeEmpty();
        File.WriteAllText(At("approved.txt"), text.Replace("Approved by:", "Approved by: A", StringComparison.Ordinal).Replace("Approved on:", "Approved on: 2017-02-01", StringComparison.Ordinal));

        ToolRun.Of(replay).ExitCode.Should().Be(0);
    }

    [Fact]
    public void Replay_ATitleThatSigns_SignsNothing()
    {
        string[] replay = ["replay", At(""), .. Common, "--with", At("other.json"), "--approved", At("approved.txt")];
        ToolRun.Of(replay).Error.Should().Contain("DCS7031");
        string[] signature = File.ReadAllText(At("approved.txt")).TrimEnd('\n').Split('\n')[^2..];
        foreach (string end in (string[])["\n", "\r", "\u2028", "\u0085"])
        {
            File.Delete(At("approved.txt"));
            File.WriteAllText(At("other.json"), HostileCase.Policy(string.Join(end, ["x", .. signature.Select(s => s + " 2017-02-01"), ""]), visits: 2));

            ToolRun.Of(replay).Error.Should().Contain("DCS7031");

            ToolRun.Of(replay).Error.Should().Contain("DCS7032", "nobody has signed");
        }
    }

    /// <summary>What no file may hold: files of registers refuse it by name of the cell, results show it.</summary>
    [Fact]
    public void ControlCharacters_AreRefusedOrShown()
    {
        ResponsibilityRegister register = HostileCase.Register(_ => HostileCase.Control);
        Action folder = () => RegisterFolder.Write(At("other"), register), workbook = () => RegisterWorkbook.Write(new MemoryStream(), register);
        folder.Should().Throw<DomainException>().Which.Problems.Should().Contain(p => p.Place.Table == "parties" && p.Place.Field == "name");
        workbook.Should().Throw<DomainException>().Which.Problems.Should().Contain(p => p.Place.Table == "parties" && p.Place.Field == "name");

        Assessment assessment = Assess(register);
        using MemoryStream page = new(), result = new(), calendar = new();
        ReportPage.Write(page, assessment);
        AssessmentWorkbook.Write(result, assessment, Language.Vietnamese);
        PartyCalendar.Write(calendar, assessment, new(HostileCase.Ids[0]), Language.Vietnamese);
        foreach (MemoryStream output in (MemoryStream[])[page, calendar])
        {
            Encoding.UTF8.GetString(output.ToArray()).Replace("\r\n", "", StringComparison.Ordinal).Where(c => c != '\n' && Hides(c)).Should().BeEmpty();
        }

        File.WriteAllBytes(At("control.xlsx"), result.ToArray());
        Cells(At("control.xlsx")).Should().OnlyContain(c => !Hides(c));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool Hides(string text) => text.Any(Hides);

    // What a reader does not see and a terminal or an editor obeys.
    private static bool Hides(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static ToolRun Run(string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        return run;
    }

    /// <summary>Every element and its attributes' names in order, as in HTML: what stands in a script or style is none.</summary>
    private static List<string> Tags(string page)
    {
        string markup = Regex.Replace(page, "(?<begin><(?<name>script|style)\\b[^>]*>).*?(?<end></\\k<name>>)", "${begin}${end}", RegexOptions.Singleline);
        return [.. Regex.Matches(markup, "<[^>]*>").Select(m => Regex.Replace(m.Value, "\"[^\"]*\"", "\"\""))];
    }

    /// <summary>The texts of all cells, after it was seen that none is a formula and that XML is all that there is.</summary>
    private static List<string> Cells(string workbook)
    {
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var cells = new List<string>();
        using ZipArchive zip = ZipFile.OpenRead(workbook);
        foreach (ZipArchiveEntry part in zip.Entries)
        {
            using Stream stream = part.Open();
            XDocument xml = XDocument.Load(stream);
            if (part.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && !part.FullName.Contains("_rels", StringComparison.Ordinal))
            {
                xml.Descendants(main + "f").Should().BeEmpty();
                xml.Descendants(main + "c").Attributes("t").Select(t => t.Value).Distinct().Should().BeSubsetOf(["inlineStr", "s", "n", "b"]);
                xml.Descendants(main + "hyperlink").Should().BeEmpty();
                cells.AddRange(xml.Descendants(main + "is").Select(i => i.Value));
            }

            if (part.FullName == "xl/sharedStrings.xml")
            {
                cells.AddRange(xml.Descendants(main + "si").Select(i => i.Value));
            }
        }

        // Only what looks like an escape is escaped.
        return [.. cells.Select(c => c.Replace("_x005F_", "_", StringComparison.Ordinal))];
    }

    /// <summary>The rows of a CSV file by RFC 4180: a quote stands only around a field, and doubled within.</summary>
    private static List<string[]> Csv(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var rows = new List<string[]>();
        var row = new List<string>();
        string text = File.ReadAllText(path);
        for (int i = 0; i < text.Length;)
        {
            Match field = Regex.Match(text[i..], "\\A(?:\"(?<q>(?:[^\"]|\"\")*)\"|(?<p>[^\",\r\n]*))(?<end>,|\r?\n|\\z)");
            field.Success.Should().BeTrue("{0} is CSV at {1}", path, i);
            row.Add(field.Groups["q"].Success ? field.Groups["q"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : field.Groups["p"].Value);
            i += field.Length;
            if (field.Groups["end"].Value != ",")
            {
                rows.Add([.. row]);
                row.Clear();
            }
        }

        return rows;
    }

    private Assessment Assess(ResponsibilityRegister? register = null) =>
        PolicyFile.Read(At("policy.json")).Require().Assess(register ?? _register, ReportingPeriod.Year(2016), new LocalDate(2016, 12, 15));

    private string At(string name) => Path.Combine(_folder, name);
}
