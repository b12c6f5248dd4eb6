using System.Globalization;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DuaCoSo.Domain.Reports.Tests.Excel;

/// <summary>The result's workbook says what its JSON says, and is one to other programs.</summary>
public sealed class AssessmentWorkbookTests
{
    public static TheoryData<string, string> Cases => Pages.Cases;

    [Theory]
    [Rule("E9")]
    [MemberData(nameof(Cases))]
    public void Write_EveryCase_SaysWhatTheResultSays(string name, string file)
    {
        Assessment assessment = Pages.Of(name, file).Assessment;
        using var result = JsonDocument.Parse(AssessmentFile.ToUtf8(assessment));
        using SpreadsheetDocument document = Open(assessment, Language.English);
        string kept = $"workbooks/result.{name.Replace('/', '-')}.{Path.GetFileNameWithoutExtension(file)}";
        Pages.Keep(kept + ".xlsx", Bytes(assessment, Language.Vietnamese));
        Pages.Keep(kept + ".json", AssessmentFile.ToUtf8(assessment));

        Rows(document, "obligations", 13).Should().Equal(Said("obligations", "rule", "assignment", "period", "status", "due", "count", "required", "metOn", "daysLate", "credit")
            .Zip(assessment.Obligations, (said, o) => said.Replace($"|{o.Assignment}|", $"|{o.Assignment}|{o.Party}|{o.Locality}|", StringComparison.Ordinal)).Select(Incomplete(assessment)));
        Rows(document, "petitions").Select(r => r.Split('|')).Select(r => $"{r[0]}|{r[2]}|{r[3]}").Should().Equal(Said("petitions", "id", "due", "status"));
        Rows(document, "documents").Should().Equal(Said("documents", "document", "tasks", "completionRate", "failed"));
        Rows(document, "evaluations", 5).Should().Equal(Said("evaluations", "scheme", "subject", "score", "gradeBeforeQuota", "grade"));
        Rows(document, "coverage").Select(r => string.Join('|', r.Split('|')[..4])).Should().Equal(Said("coverage", "rule", "on", "targets", "covered"));
        Rows(document, "coverageDetails").Should().HaveCount(assessment.Coverage.Sum(c => c.Uncovered.Count + c.Crowded.Count + c.Overloaded.Count + c.Underloaded.Count));
        Rows(document, "criteria").Should().HaveCount(assessment.Evaluations.Sum(e => e.Criteria.Count));
        Rows(document, "explanations").Count(r => r.Split('|')[2] == "0").Should().Be(assessment.Evaluations.Count);

        IEnumerable<string> Said(string table, params string[] fields) => result.RootElement.GetProperty(table).EnumerateArray()
            .Select(row => string.Join('|', fields.Select(f => row.TryGetProperty(f, out JsonElement value) ? value.ToString() : "")));
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Write_ACase_IsAWorkbookToAnother(Language language)
    {
        using SpreadsheetDocument document = Open(Pages.Of("ninh-binh-2016", "expected.2016.2017-01-31.json").Assessment, language);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => e.Description).Should().BeEmpty();
        document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).Should().BeEmpty();
    }

    [Fact]
    public void Write_ACase_SaysInWordsWhatItsCodesMean()
    {
        using SpreadsheetDocument document = Open(Pages.Of("ninh-binh-2016", "expected.2016.2017-01-31.json").Assessment, Language.Vietnamese);

        Rows(document, "obligations")[0].Should().EndWith("|Xã báo cáo|Đảng ủy xã 01|Xã 001|trễ hạn");
        Rows(document, "evaluations")[0].Should().EndWith("|Tập thể|Cơ quan 01|Hoàn thành nhiệm vụ|Hoàn thành nhiệm vụ");
        Rows(document, "criteria")[0].Should().EndWith("|Cơ quan 01|Đi cơ sở");
        Rows(document, "petitions").Select(r => r[(r.LastIndexOf('|') + 1)..]).Distinct().Should().BeEquivalentTo("đúng hạn", "trễ hạn", "quá hạn");
    }

    [Fact]
    public void Write_TwoPolicies_Refuses()
    {
        Assessment assessment = Pages.Of("ninh-binh-2016", "expected.2016.2017-01-31.json").Assessment;

        Action write = () => AssessmentWorkbook.Write(Stream.Null, assessment, new ReportOptions { With = assessment });

        write.Should().Throw<ArgumentException>().WithParameterName("options");
    }

    private static Func<string, int, string> Incomplete(Assessment assessment) => (said, index) =>
        said.Insert(said.LastIndexOf('|'), assessment.Obligations[index].IsIncomplete ? "|×" : "|");

    private static SpreadsheetDocument Open(Assessment assessment, Language language) => SpreadsheetDocument.Open(new MemoryStream(Bytes(assessment, language)), isEditable: false);

    private static byte[] Bytes(Assessment assessment, Language language)
    {
        using var output = new MemoryStream();
        AssessmentWorkbook.Write(output, assessment, language);
        return output.ToArray();
    }

    /// <summary>The rows of a sheet without its header, their cells separated by bars, days in ISO form.</summary>
    private static string[] Rows(SpreadsheetDocument document, string sheet, int columns = int.MaxValue)
    {
        string id = document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(s => s.Name == sheet).Id!;
        var part = (WorksheetPart)document.WorkbookPart.GetPartById(id);
        return [.. part.Worksheet.Descendants<Row>().Skip(1).Select(row => string.Join('|', row.Elements<Cell>().Take(columns).Select(Value)))];
    }

    private static string Value(Cell cell) => cell.CellValue is not { } value ? cell.InnerText
        : cell.StyleIndex?.Value == 3
            ? LocalDatePattern.Iso.Format(new LocalDate(1899, 12, 30).PlusDays(int.Parse(value.Text, CultureInfo.InvariantCulture)))
            : value.Text;
}
