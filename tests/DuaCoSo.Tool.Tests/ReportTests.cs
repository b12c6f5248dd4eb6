using System.Text;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Reports;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Tool.Tests;

public sealed class ReportTests
{
    private static readonly string Case = Repository.File("docs", "examples", "ninh-binh-2016");

    [Fact]
    public void Report_WritesThePageOfTheAssessment()
    {
        using var folder = new CaseCopy();
        string page = folder.At("report.html");

        ToolRun run = Report(Case, page);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "", Output = "" });
        using var expected = new MemoryStream();
        ReportPage.Write(expected, Assess());
        File.ReadAllBytes(page).Should().Equal(expected.ToArray());
    }

    [Fact]
    public void Report_Options_ReachThePage()
    {
        using var folder = new CaseCopy();
        string page = folder.At("report.html");

        Report(folder.Root, page, "--language", "en", "--pseudonyms", "--with", folder.At("policy.json")).ExitCode.Should().Be(0);

        File.ReadAllText(page).Should().Contain("<html lang=\"en\">").And.Contain("\"pseudonyms\":1").And.Contain("\"comparison\":{").And.NotContain("Nguyễn Văn Ất").And.Contain("ông-Ất");
    }

    [Fact]
    public void Report_WithoutOut_IsAMistakeOfTheCommand() =>
        ToolRun.Of("report", Case, "--period", "2016", "--as-of", "2017-01-31").ExitCode.Should().Be(ExitCode.Usage);

    [Fact]
    public void Report_IntoNoFolder_SaysSo()
    {
        using var folder = new CaseCopy();

        ToolRun run = Report(folder.Root, folder.At("nowhere/report.html"));

        run.ExitCode.Should().Be(ExitCode.Problems);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS7001:");
    }

    [Fact]
    public void Report_OfABrokenRegister_WritesNothing()
    {
        using var folder = new CaseCopy();
        folder.Table("parties", "id,name,kind", "ông-Ất,Nguyễn Văn Ất,nobody");

        ToolRun run = Report(folder.Root, folder.At("report.html"));

        run.ExitCode.Should().Be(ExitCode.Problems);
        File.Exists(folder.At("report.html")).Should().BeFalse();
    }

    [Fact]
    public void Report_OfABrokenOther_WritesNothing()
    {
        using var folder = new CaseCopy();
        File.WriteAllBytes(folder.At("other.json"), Encoding.UTF8.GetBytes("{}"));

        Report(folder.Root, folder.At("report.html"), "--with", folder.At("other.json")).ExitCode.Should().Be(ExitCode.Problems);

        File.Exists(folder.At("report.html")).Should().BeFalse();
    }

    private static ToolRun Report(string folder, string page, params string[] more) => ToolRun.Of(["report", folder, "--period", "2016", "--as-of", "2017-01-31", "--out", page, .. more]);

    private static Assessment Assess() => PolicyFile.Read(Path.Combine(Case, "policy.json")).Require()
        .Assess(RegisterFolder.Read(Path.Combine(Case, "register")).Require(), ReportingPeriod.Year(2016), new LocalDate(2017, 1, 31));
}
