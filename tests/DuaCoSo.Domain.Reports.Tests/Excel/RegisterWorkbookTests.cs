using System.Text;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Reports.Tests.Excel.Workbooks;

namespace DuaCoSo.Domain.Reports.Tests.Excel;

/// <summary>What other programs write is read as a folder's files are, every problem at its cell.</summary>
[Rule("R1")]
public sealed class RegisterWorkbookTests
{
    private static readonly string Good = Row("H1", "A1", "fieldVisit", "2016-03-25");

    [Fact]
    public void Read_TextsOfEveryForm_IsTheirRegister()
    {
        byte[] workbook = WithActivities(
            "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"C3\" t=\"str\"><v>fieldVisit</v></c><c r=\"D3\" s=\"1\"><v>42454</v></c></row>"
            + "<row r=\"7\"><c r=\"A7\"><v>70</v></c><c r=\"B7\" t=\"s\"><v>1</v></c><c r=\"C7\" t=\"s\"><v>2</v></c><c r=\"D7\" t=\"d\"><v>2016-03-26T00:00:00</v></c><c r=\"E7\"><v>2016</v></c><c r=\"F7\" s=\"1\"/></row>",
            "H1|<r><t>A</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh><r><t>1</t></r>|report");

        ResponsibilityRegister register = Read(workbook).Require();

        register.Facts.Activities.Select(a => (a.Id.Key, a.Assignment.Key, a.Kind.Code, a.Date)).Should().Equal(
            ("H1", "A1", "fieldVisit", new LocalDate(2016, 3, 25)), ("70", "A1", "report", new LocalDate(2016, 3, 26)));
        register.Facts.Activities[1].Period.Should().Be(ReportingPeriod.Parse("2016"));
    }

    [Theory]
    [InlineData("42454", "", "2016-03-25")]
    [InlineData("40992", "date1904=\"1\"", "2016-03-25")]
    [InlineData("59", "", "1900-02-28")]
    [InlineData("61", "", "1900-03-01")]
    public void Read_DaysOfASpreadsheet_AreDates(string number, string properties, string expected) =>
        Read(WithActivities(TestRow(Number(number, 1)), properties: properties)).Problems.Select(p => p.Code)
            .Concat(Read(WithActivities(TestRow(Text(expected)), properties: properties)).Problems.Select(p => p.Code))
            .Should().BeEmpty();

    [Theory]
    [InlineData("<c s=\"1\"><v>42454.5</v></c>", "DCS6131")]
    [InlineData("<c s=\"1\"><v>60</v></c>", "DCS6131")]
    [InlineData("<c s=\"1\"><v>99999999</v></c>", "DCS6131")]
    [InlineData("<c><v>2016</v></c>", "DCS6131")]
    [InlineData("<c t=\"inlineStr\"><is><t>25/03/2016</t></is></c>", "DCS6131")]
    [InlineData("<c><f>TODAY()</f><v>42454</v></c>", "DCS6310")]
    [InlineData("<c t=\"str\"><f>\"2016-03-25\"</f><v>2016-03-25</v></c>", "DCS6310")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", "DCS6312")]
    [InlineData("<c/>", "DCS6130")]
    public void Read_ADateThatIsNone_IsOneProblemAtItsCell(string cell, string code) =>
        Said(WithActivities(TestRow(cell))).Should().Equal($"register.xlsx!activities!D2 {code}");

    [Theory]
    [InlineData("7", 0, null)]
    [InlineData("7", 2, "DCS6313")]
    [InlineData("42454", 1, "DCS6313")]
    [InlineData("1.23456789012346E+17", 0, "DCS6140")]
    public void Read_AnIdThatIsANumber_IsWhatItShows(string number, int style, string? code) =>
        Said(WithActivities("<row>" + Number(number, style) + Text("A1") + Text("report") + Text("2016-03-25") + "</row>"))
            .Should().Equal(code is null ? [] : [$"register.xlsx!activities!A2 {code}"]);

    [Fact]
    public void Read_APeriodThatBecameADate_SaysSo() =>
        Said(WithActivities("<row>" + Text("H1") + Text("A1") + Text("report") + Text("2016-03-25") + Number("42430", 1) + "</row>")).Should().Equal("register.xlsx!activities!E2 DCS6313");

    [Theory]
    [InlineData("0.30000000000000004", 0, "0.3")]
    [InlineData("1234567.5", 4, "1234567.5")]
    [InlineData("1E-3", 0, "0.001")]
    [InlineData("5E-1", 3, null)]
    public void Read_Numbers_AreThoseOfFifteenDigits(string number, int style, string? expected)
    {
        Checked<ResponsibilityRegister> read = Read(OfSheets(
            "",
            [
                ("localities", Row("id", "level")),
                ("parties", Row("id", "kind") + Row("P1", "official")),
                ("assignments", Row("id", "party", "role")),
                ("scores", Row("subject", "criterion", "period", "points") + "<row>" + Text("P1") + Text("c") + Text("2016") + Number(number, style) + "</row>"),
            ]));

        if (expected is null)
        {
            read.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Code).Should().Equal("DCS6313");
        }
        else
        {
            read.Problems.Where(p => p.Severity == Severity.Error).Should().BeEmpty();
            read.Require().Facts.Scores[0].Points.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
        }
    }

    [Fact]
    public void Read_ManyMistakes_NamesEachAtItsCell() => Said(OfSheets(
        "",
        [
            ("localities", Row("id", "level", "parent") + Row("X1", "commune", "X9")),
            ("parties", Row("id", "kind") + Row("P1", "person") + Row("P1", "official")),
            ("assignments", Row("id", "party", "role", "from", "to") + Row("A1", "P1", "inCharge", "2016-03-02", "2016-03-01") + "<row/><row/>" + Row("A2", "P7", "")),
            ("petitons", Row("id")),
            ("_notes", Row("=")),
        ])).Should().Equal(
            "register.xlsx!localities!C2 DCS2002",
            "register.xlsx!parties!B2 DCS6135",
            "register.xlsx!parties!A3 DCS2001",
            "register.xlsx!assignments!E2 DCS6142",
            "register.xlsx!assignments!C5 DCS6130",
            "register.xlsx!petitons DCS6307");

    [Fact]
    public void Read_TheSameMistakesInAFolder_SaysTheSameOfTheSameCells()
    {
        string folder = Directory.CreateTempSubdirectory("excel-").FullName;
        string[][] tables = [["id,level", "X1,commune", "X1,commune"], ["id,kind", "P1,person", "P2,official"], ["id,party,role,from,to", "A1,P9,inCharge,2016-03-02,2016-02-30", ",P2,,2016-03-02,2016-03-01"]];
        string[] names = ["localities", "parties", "assignments"];
        for (int i = 0; i < names.Length; i++)
        {
            File.WriteAllLines(Path.Combine(folder, names[i] + ".csv"), tables[i]);
        }

        ValueList<Problem> ofFiles = RegisterFolder.Read(folder).Problems;
        ValueList<Problem> ofSheets = Read(OfSheets([.. names.Select((n, i) => (n, string.Concat(tables[i].Select(line => Row(line.Split(','))))))])).Problems;

        ofSheets.Select(p => (p.Code, p.Place.Table, p.Place.Line, string.Join(',', p.Arguments))).Should().Equal(ofFiles.Select(p => (p.Code, p.Place.Table, p.Place.Line, string.Join(',', p.Arguments))));
        ofSheets.Should().HaveCountGreaterThan(4);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Read_FormulasAllOver_AreOneProblem() =>
        Said(WithActivities(string.Concat(Enumerable.Repeat("<row><c><f>A1</f></c></row>", 3)))).Where(s => s.Contains("DCS631", StringComparison.Ordinal)).Should().Equal("register.xlsx!activities!A2 DCS6311");

    [Fact]
    public void Read_FormulasInColumnsThatAreNotRead_AreNobodysConcern() => Said(OfSheets(
        ("localities", Row("id", "level", "Tổng") + "<row>" + Text("X1") + Text("commune") + "<c><f>COUNTA(A:A)</f><v>2</v></c></row>"),
        ("parties", Row("id", "kind")),
        ("assignments", Row("id", "party", "role")))).Should().Equal("register.xlsx!localities!C1 DCS6114");

    [Fact]
    public void Read_AValueOutsideTheColumns_DropsTheRow() =>
        Said(WithActivities("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>H1</t></is></c><c r=\"J2\"><v>1</v></c></row>")).Should().Equal("register.xlsx!activities!J2 DCS6315");

    [Theory]
    [InlineData("25/03/2016", "DCS6320")]
    [InlineData("26.3.2016", "DCS6320")]
    public void Read_DatesAsTexts_AreOneProblemThatSaysHowToMend(string date, string code) =>
        Said(WithActivities(string.Concat(Enumerable.Range(1, 3).Select(i => Row($"H{i}", "A1", "report", date))))).Should().Equal($"register.xlsx!activities!D2 {code}");

    [Fact]
    public void Read_SheetsThatAreMissing_AreNamed() =>
        Said(OfSheets(("localities", Row("id", "level")), ("Parties", Row("id", "kind")))).Should().Equal("register.xlsx!Parties DCS6306", "register.xlsx!assignments DCS6305");

    [Theory]
    [InlineData("<row r=\"5\"><c r=\"A5\"/></row><row r=\"5\"/>")]
    [InlineData("<row r=\"5\"><c r=\"B5\"/><c r=\"A5\"/></row>")]
    [InlineData("<row r=\"x\"/>")]
    [InlineData("<row><c t=\"s\"><v>9</v></c></row>")]
    [InlineData("<row><c r=\"AAAAAAAA1\"><v>9</v></c></row>")]
    [InlineData("<row><c>")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>&undefined;</t></is></c></row>")]
    public void Read_ASheetThatIsBroken_IsAProblem(string rows) =>
        Said(WithActivities(rows)).Should().ContainSingle().Which.Should().StartWith("register.xlsx!activities!A").And.EndWith("DCS6308");

    [Fact]
    public void Read_AnEntity_IsNotExpanded() => Said(Zip(
    [
        ("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><workbook>&b;</workbook>"),
    ])).Should().Equal("register.xlsx DCS6301");

    [Fact]
    public void Read_WrongFiles_AreProblems()
    {
        Said(Encoding.UTF8.GetBytes("id,level\n")).Should().Equal("register.xlsx DCS6301");
        Said([]).Should().Equal("register.xlsx DCS6301");
        Said([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Should().Equal("register.xlsx DCS6302");
        Said(Zip([("a.txt", "x")])).Should().Equal("register.xlsx DCS6301");
        RegisterWorkbook.Read(Path.Combine(Path.GetTempPath(), "no such folder", "register.xlsx")).Problems.Single().Code.Should().Be("DCS6104");
    }

    [Fact]
    public void Read_AStreamThatCannotSeek_IsRead()
    {
        using var stream = new System.IO.Compression.GZipStream(new MemoryStream(Compressed(WithActivities(Good))), System.IO.Compression.CompressionMode.Decompress);

        RegisterWorkbook.Read(stream, "sent.xlsx", WorkbookLimits.Default).Require().Facts.Activities.Should().HaveCount(1);
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(output, System.IO.Compression.CompressionLevel.Fastest))
        {
            zip.Write(bytes);
        }

        return output.ToArray();
    }

    private static string TestRow(string date) => "<row>" + Text("H1") + Text("A1") + Text("report") + date + "</row>";
}
