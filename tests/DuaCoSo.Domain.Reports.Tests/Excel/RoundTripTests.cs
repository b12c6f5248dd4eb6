using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Reports.Tests.Excel;

/// <summary>What is written as a workbook is read back, and assessed to the same bytes.</summary>
[Rule("R1")]
[Rule("E9")]
public sealed class RoundTripTests
{
    public static TheoryData<string, string> Cases => Pages.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_EveryCase_IsReadBackAndAssessedToTheSameBytes(string name, string file)
    {
        var expected = new ExpectedCase(name, file);
        Policy policy = PolicyFile.Read(Path.Combine(expected.Folder, "policy.json")).Require();
        Assessment assessment = Pages.Of(name, file).Assessment;

        byte[] workbook = Workbooks.Of(assessment.Register);
        Workbooks.Keep($"register.{name}", workbook, assessment.Register);
        ResponsibilityRegister read = Workbooks.Read(workbook).Require();

        read.Digest.Should().Be(assessment.Register.Digest);
        AssessmentFile.ToUtf8(policy.Assess(read, expected.Period, expected.AsOf)).AsSpan().SequenceEqual(AssessmentFile.ToUtf8(assessment)).Should().BeTrue();
    }

    [Fact]
    public void Write_AnyRegister_IsReadBackWithItsDigest() => Properties.Check(
        Generators.Registers,
        facts =>
        {
            ResponsibilityRegister register = ResponsibilityRegister.Create(facts).Require();

            Workbooks.Read(Workbooks.Of(register)).Require().Digest.Should().Be(register.Digest);
        },
        runs: 50);

    [Fact]
    public void Write_TheSameRegister_GivesTheSameBytes()
    {
        byte[] first = Workbooks.Of(Workbooks.Case("ninh-binh-2016"));

        Cultures.Each(_ => Workbooks.Of(Workbooks.Case("ninh-binh-2016")).AsSpan().SequenceEqual(first).Should().BeTrue());
    }

    [Theory]
    [InlineData("ninh-binh-2016")]
    [InlineData("lang-son-2024")]
    public void Write_ACase_IsAWorkbookToAnother(string name)
    {
        ResponsibilityRegister register = Workbooks.Case(name);
        using var stream = new MemoryStream(Workbooks.Of(register));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}").Should().BeEmpty();
        document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value).Should().HaveCount(16).And.Contain("activities").And.StartWith("_hướng dẫn");
        document.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).Should().BeEmpty();
        document.WorkbookPart.ExternalWorkbookParts.Should().BeEmpty();
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 123")]
    [InlineData("-x")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[A]|b")]
    [InlineData("a\nb\r\nc\rd")]
    [InlineData(" a ")]
    [InlineData("_x000D_ _x005F_ _xGGGG_ x000A_")]
    [InlineData("a\tb")]
    [InlineData("\u202Eabc\u200B￾\uFFFF")]
    [InlineData("Xã Hòa 😀")]
    [InlineData("42430")]
    [InlineData("TRUE")]
    [InlineData("1E5")]
    public void Write_Names_AreTextsKeptToTheLetter(string name)
    {
        var facts = new RegisterFacts { Localities = [new LocalityVersion { Locality = new("X1"), Level = LocalityLevel.Commune, Name = name }] };
        byte[] workbook = Workbooks.Of(ResponsibilityRegister.Create(facts).Require());

        Workbooks.Read(workbook).Require().Facts.Localities.Single().Name.Should().Be(name);
        Workbooks.Part(workbook, "xl/worksheets/sheet2.xml").Should().NotContain("<f>").And.NotContain("<script>");
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        new OpenXmlValidator().Validate(document).Should().BeEmpty();
    }

    /// <summary>Kept for LibreOffice, which must not compute, link or reckon them either.</summary>
    [Fact]
    public void Write_NamesThatLookLikeSomethingElse_AreTextsBesideEachOther()
    {
        string[] names =
        [
            "=1+1", "+84 123", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "+1+cmd|' /C calc'!A0", "<script>alert(1)</script>", "[A]|b", "a\nb", "a\tb", "\u202Egnort\u202C", "Xã Hòa 😀", "42430", "007", "TRUE",
            "1E5", "2016-03", "1/2", "'quoted", "\"q\"", "_x000D_", "#NAME?", "Err:502", " a ",
        ];
        ResponsibilityRegister register = ResponsibilityRegister.Create(new()
        {
            Localities = [.. names.Select((n, i) => new LocalityVersion { Locality = new(n.Trim().Any(char.IsControl) || n.Contains('\u202E', StringComparison.Ordinal) ? $"X{i}" : n.Trim()), Level = LocalityLevel.Commune, Name = n, Kind = n, Code = n })],
        }).Require();
        byte[] workbook = Workbooks.Of(register);
        Workbooks.Keep("register.hostile", workbook, register);

        Workbooks.Read(workbook).Require().Facts.Localities.Select(l => l.Name).Should().BeEquivalentTo(names);
    }

    [Fact]
    public void Write_TextsThatNoCellHolds_AreNamedAndNothingIsWritten()
    {
        var facts = new RegisterFacts { Localities = [new LocalityVersion { Locality = new("X1"), Level = LocalityLevel.Commune, Name = new('x', 32_768) }] };
        using var output = new MemoryStream();

        Action write = () => RegisterWorkbook.Write(output, ResponsibilityRegister.Create(facts).Require());

        Problem problem = write.Should().Throw<DomainException>().Which.Problems.Single();
        problem.Code.Should().Be(WorkbookProblems.TextTooLong.Code);
        problem.Place.ToString().Should().Be("localities[0].name");
        output.Length.Should().Be(0);
    }

    [Fact]
    public void Template_IsAnEmptyRegisterWithDropDownsAndNotes()
    {
        using var output = new MemoryStream();

        RegisterWorkbook.WriteTemplate(output);
        Pages.Keep("workbooks/register.template.xlsx", output.ToArray());

        Workbooks.Read(output.ToArray()).Should().Match<Checked<ResponsibilityRegister>>(r => r.IsAccepted && r.Problems.Count == 0);
        output.Position = 0;
        using var document = SpreadsheetDocument.Open(output, isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => e.Description).Should().BeEmpty();
        DataValidation[] validations = [.. document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<DataValidation>())];
        validations.Should().HaveCount(RegisterTable.All.Sum(t => t.Columns.Count)).And.OnlyContain(v => v.Prompt!.Value!.Length > 3);
        validations.Should().Contain(v => v.PromptTitle == "outcome" && v.Formula1 != null && v.ShowErrorMessage!.Value)
            .And.Contain(v => v.PromptTitle == "role" && v.Formula1 != null && v.ErrorStyle!.Value == DataValidationErrorStyleValues.Warning && v.Error != null)
            .And.Contain(v => v.PromptTitle == "traits" && v.Formula1 != null && !v.ShowErrorMessage!.Value, "several codes are none of the list's")
            .And.Contain(v => v.PromptTitle == "party" && v.Formula1!.Text == "parties!$A$2:$A$10000" && v.ErrorStyle!.Value == DataValidationErrorStyleValues.Warning);
    }
}
