using DuaCoSo.Domain;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

public sealed class EvaluateTests
{
    private static readonly string Example = Repository.File("docs", "examples", "ninh-binh-2016");

    public static TheoryData<string> ExpectedFiles => [.. ExpectedCase.All("ninh-binh-2016").Select(c => c.FileName)];

    [Fact]
    public void Example_IsTheCase()
    {
        string copy = Path.Combine(Repository.Cases, "ninh-binh-2016");
        string[] files = Files(Example);

        files.Should().Equal(Files(copy).Where(f => f == "policy.json" || f.StartsWith("register", StringComparison.Ordinal)));
        files.Should().OnlyContain(f => File.ReadAllBytes(Path.Combine(Example, f)).SequenceEqual(File.ReadAllBytes(Path.Combine(copy, f))));

        static string[] Files(string folder) =>
            [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(ExpectedFiles))]
    public void Json_OfTheExample_IsTheAssessmentAndMatchesTheExpectedFile(string fileName)
    {
        var expected = new ExpectedCase("ninh-binh-2016", fileName);
        Assessment assessment = PolicyFile.Read(Path.Combine(Example, "policy.json")).Require()
            .Assess(RegisterFolder.Read(Path.Combine(Example, "register")).Require(), expected.Period, expected.AsOf);

        ToolRun run = ToolRun.Of("evaluate", Example, "--period", expected.Period.ToString(), "--as-of", Day(expected), "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Bytes.Should().Equal(AssessmentFile.ToUtf8(assessment));
        ExpectedJson.Differences(File.ReadAllBytes(expected.ExpectedPath), run.Bytes).Should().BeEmpty();

        static string Day(ExpectedCase c) => c.FileName.Split('.')[2];
    }

    [Theory]
    [InlineData("vi", "Thực hiện chế độ", "Lãnh đạo xuống xã mỗi tháng (visit)\t452\t0\t98\t0\t0\t82,2 % (452/550)\t82,2 % (452/550)")]
    [InlineData("en", "Obligations by rule", "Monthly visit by a leader (visit)\t452\t0\t98\t0\t0\t82.2 % (452/550)\t82.2 % (452/550)")]
    public void Tables_Piped_AreTabbedInTheLanguageAskedFor(string language, string title, string row)
    {
        ToolRun run = ToolRun.Of("evaluate", Example, "--period", "2016", "--as-of", "2017-01-31", "--language", language);

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n').Should().Contain(title).And.Contain(row);
        run.Output.Should().NotContain("│").And.NotContain("\r").And.EndWith("\n");
    }

    [Fact]
    public void Tables_WithoutLanguage_AreVietnamese()
    {
        ToolRun.Of("evaluate", Example, "--period", "2016", "--as-of", "2017-01-31").Output
            .Should().Be(ToolRun.Of("evaluate", Example, "--period", "2016", "--as-of", "2017-01-31", "--language", "vi").Output);
    }

    [Fact]
    public void Tables_AtATerminal_HaveBordersAndTheSameCells()
    {
        ToolRun run = ToolRun.AtTerminal("evaluate", Example, "--period", "2016", "--as-of", "2017-01-31");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("│ Lãnh đạo xuống xã mỗi tháng (visit) │ 452 ").And.NotContain("\e");
    }

    [Fact]
    public void Grades_CountBeforeAndAfterQuotasAndThoseNotAssessed()
    {
        ToolRun run = ToolRun.Of("evaluate", Example, "--period", "2016", "--as-of", "2017-01-31", "--language", "en");

        run.Output.Split('\n').SkipWhile(l => l != "Proposed grades").Skip(2).Take(5).Should().Equal(
            "Collectives (collectives)\tExcellent (excellent)\t4\t2",
            "Collectives (collectives)\tGood (good)\t12\t14",
            "Collectives (collectives)\tCompleted (completed)\t37\t37",
            "Collectives (collectives)\tNot completed (notCompleted)\t2\t2",
            "Collectives (collectives)\tNot assessed\t0\t0");
    }

    [Fact]
    public void Out_WritesWhatStandardOutputWouldGet()
    {
        using var small = new CaseCopy();
        string file = small.At("result.json");

        ToolRun run = small.Evaluate("--format", "json", "--out", file);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Error = "" });
        File.ReadAllBytes(file).Should().Equal(small.Evaluate("--format", "json").Bytes);
    }

    [Fact]
    public void Out_ToATerminal_StaysPlain()
    {
        using var small = new CaseCopy();

        small.EvaluateAtTerminal("--out", small.At("result.txt")).Output.Should().BeEmpty();

        File.ReadAllText(small.At("result.txt")).Should().Be(small.Evaluate().Output);
    }

    [Fact]
    public void Out_ThatCannotBeWritten_IsAProblem()
    {
        using var small = new CaseCopy();

        ToolRun run = small.Evaluate("--out", small.At("missing/result.txt"));

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS7001:");
    }

    [Fact]
    public void Policy_AndRegister_MayBeNamed()
    {
        using var small = new CaseCopy();
        File.Move(small.At("policy.json"), small.At("other.json"));
        Directory.Move(small.Register, small.At("facts"));

        ToolRun run = ToolRun.Of("evaluate", "--policy", small.At("other.json"), "--register", small.At("facts"), "--period", "2016-Q1", "--as-of", "2016-04-01");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Đi cơ sở (visit)\t1\t0\t0\t0\t0\t100,0 % (1/1)\t100,0 % (1/1)");
    }

    [Fact]
    public void Folder_WithOnePolicyOfAnotherName_UsesIt()
    {
        using var small = new CaseCopy();
        File.Move(small.At("policy.json"), small.At("small.policy.json"));

        small.Evaluate().ExitCode.Should().Be(0);
    }

    [Fact]
    public void Folder_WithSeveralPolicies_AsksForOne()
    {
        using var small = new CaseCopy();
        File.Move(small.At("policy.json"), small.At("a.policy.json"));
        small.Policy(File.ReadAllText(small.At("a.policy.json")).Replace("\"small\"", "\"other\"", StringComparison.Ordinal), "b.policy.json");

        ToolRun run = small.Evaluate();

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS6024:").And.Contain("small, other");
        small.Evaluate("--policy", small.At("a.policy.json")).ExitCode.Should().Be(0);
    }

    [Fact, Rule("V3")]
    public void Folder_OfVersions_IsATimeline()
    {
        using var small = new CaseCopy();
        string plain = File.ReadAllText(small.At("policy.json"));
        File.Delete(small.At("policy.json"));
        small.Policy(plain.Replace("\"from\": \"2016-01-01\"", "\"from\": \"2016-01-01\", \"to\": \"2016-06-30\"", StringComparison.Ordinal), "1.policy.json");
        small.Policy(
            plain.Replace("\"from\": \"2016-01-01\"", "\"from\": \"2016-07-01\"", StringComparison.Ordinal).Replace("\"every\": \"quarter\"", "\"every\": \"month\"", StringComparison.Ordinal),
            "2.policy.json");

        // Two quarters of the one version, six months of the other.
        ToolRun run = small.Evaluate();

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        run.Output.Should().Contain("Đi cơ sở (visit)\t1\t0\t7\t0\t0\t");
        small.Evaluate("--policy", small.Root).Bytes.Should().Equal(run.Bytes);
    }

    [Fact, Rule("V3")]
    public void Folder_OfVersionsThatOverlap_IsAProblem()
    {
        using var small = new CaseCopy();
        File.Copy(small.At("policy.json"), small.At("b.policy.json"));
        File.Move(small.At("policy.json"), small.At("a.policy.json"));

        small.Evaluate().Errors.Should().ContainSingle().Which.Should().Contain("error DCS4090:");
    }

    [Fact, Rule("V2")]
    public void Policy_ThatExtendsTheFoldersOwn_FindsItsBaseThere()
    {
        using var small = new CaseCopy();
        string elsewhere = Directory.CreateDirectory(small.At("elsewhere")).FullName;
        string own = Path.Combine(elsewhere, "own.policy.json");
        File.WriteAllText(own, """
            { "schemaVersion": 1, "id": "own", "extends": "small", "obligations": [
              { "code": "visit", "title": { "vi": "Đi cơ sở" }, "kind": "frequency", "activity": "fieldVisit", "every": "quarter", "atLeast": 2 } ] }
            """);

        small.Evaluate("--policy", own).Output.Should().Contain("Đi cơ sở (visit)\t0\t0\t4\t0\t0\t");
        ToolRun.Of("evaluate", "--policy", own, "--register", small.Register, "--period", "2016", "--as-of", "2017-01-31")
            .Errors.Should().ContainSingle().Which.Should().Contain("error DCS4002:");
    }

    [Fact]
    public void Folder_ThatIsMissing_LacksPolicyAndRegister()
    {
        using var small = new CaseCopy();

        ToolRun run = ToolRun.Of("evaluate", small.At("missing"), "--period", "2016", "--as-of", "2017-01-31");

        run.ExitCode.Should().Be(1);
        run.Bytes.Should().BeEmpty();
        run.Errors.Should().HaveCount(2);
        run.Errors[0].Should().Contain("error DCS6007:");
        run.Errors[1].Should().Contain("error DCS6101:");
    }

    [Theory]
    [InlineData("vi", "Không có thuộc tính “evry” ở đây.")]
    [InlineData("en", "There is no property “evry” here.")]
    public void Problems_OfPolicyAndRegister_AllGoToStandardErrorInTheLanguageAskedFor(string language, string policyMessage)
    {
        using var small = new CaseCopy();
        small.PolicyWith("\"every\"", "\"evry\"");
        small.Table("activities", "id,assignment,kind,date", "HĐ1,PC-Đ1,fieldVisit,2016-02-30");

        ToolRun run = small.Evaluate("--language", language);

        run.ExitCode.Should().Be(1);
        run.Bytes.Should().BeEmpty();
        run.Errors.Should().Contain(l => l.StartsWith(small.At("policy.json") + "(5,", StringComparison.Ordinal) && l.Contains(policyMessage, StringComparison.Ordinal));
        run.Errors.Should().Contain(l => l.StartsWith(Path.Combine(small.Register, "activities.csv") + "(2,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("visits [A] [bold]x[/] [/]", "[A] [bold]x[/] [/]")]
    [InlineData(@"\u001b[31mred\u001b]0;title\u0007", @"\u001B[31mred\u001B]0;title\u0007")]
    [InlineData(@"a\u202eb\u2066c\u200f", @"a\u202Eb\u2066c\u200F")]
    [InlineData(@"a\r\nb\tc\u2028d\u0085e", @"a\u000D\u000Ab\u0009c\u2028d\u0085e")]
    public void Titles_WithHostileText_ReachNoTerminalRaw(string json, string shown)
    {
        using var small = new CaseCopy();
        small.PolicyWith("Đi cơ sở", json);

        foreach (ToolRun run in new[] { small.Evaluate(), small.EvaluateAtTerminal() })
        {
            // A policy may refuse such a title; then the message may not carry it raw either.
            run.ExitCode.Should().BeOneOf(0, 1);
            (run.Output + run.Error).Should().NotContainAny("\e", "\a", "\u202e", "\u2066", "\u200f", "\u2028", "\u0085", "\r");
            if (run.ExitCode == 0)
            {
                run.Output.Should().Contain(shown);
            }
        }
    }

    [Fact]
    public void Ids_WithMarkup_AreShownAsTheyAre()
    {
        using var small = new CaseCopy();
        small.Table("localities", "id,name,level,from,to", "xã-Kỳ-Phú,Xã Kỳ Phú,commune,,", "[A],x,commune,,", "[/],x,commune,,", "[red]r[/],x,commune,,");

        ToolRun run = small.EvaluateAtTerminal();

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("3: [/], [A], [red]r[/]");
    }

    [Theory]
    [InlineData("\u001b[31m")]
    [InlineData("\u202e")]
    [InlineData("a\tb")]
    public void Ids_WithHostileText_AreRefusedWithoutShowingThemRaw(string id)
    {
        using var small = new CaseCopy();
        small.Table("localities", "id,name,level,from,to", "xã-Kỳ-Phú,Xã Kỳ Phú,commune,,", $"{id},x,commune,,");

        ToolRun run = small.Evaluate();

        run.ExitCode.Should().Be(1);
        run.Error.Should().NotContain(id);
        run.Errors.Should().NotBeEmpty().And.OnlyContain(l => l.Contains("localities.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void Paths_WithHostileText_ReachNoTerminalRaw()
    {
        ToolRun run = ToolRun.Of("evaluate", "no\e[31m\nsuch", "--period", "2016", "--as-of", "2017-01-31");

        run.ExitCode.Should().Be(1);
        run.Error.Should().NotContain("\e");
        run.Errors.Should().HaveCount(2);
    }

    [Fact]
    public void Policy_WithCustomMeasures_IsRefusedByName()
    {
        ToolRun run = ToolRun.Of(
            "evaluate", Example, "--policy", TestKit.Repository.File("docs", "examples", "example.policy.json"), "--period", "2016", "--as-of", "2017-01-31");

        run.ExitCode.Should().Be(1);
        run.Bytes.Should().BeEmpty();
        run.Errors[^1].Should().Contain("error DCS7005:").And.Contain("survey");
    }

    [Theory]
    [InlineData("2015", "2016-01-31", "DCS5005")]
    [InlineData("2017", "2016-06-30", "DCS5006")]
    public void Period_ThatThePolicyOrTheDateDoesNotReach_IsWarnedOf(string period, string asOf, string code)
    {
        ToolRun run = ToolRun.Of("evaluate", Example, "--period", period, "--as-of", asOf);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain(e => e.Contains($"warning {code}:", StringComparison.Ordinal));
    }
}
