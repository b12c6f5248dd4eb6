using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Testing.FluentAssertions;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

public sealed class ScenarioTests
{
    private static readonly ReportingPeriod September = ReportingPeriod.Month(2016, 9);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2016);
    private static readonly LocalDate YearsEnd = new(2017, 1, 31);

    [Theory]
    [Rule("O5")]
    [InlineData(23, ObligationStatus.Met, null)]
    [InlineData(24, ObligationStatus.Late, 1)]
    public void Run_Report_ReadsLikeTheDecree(int day, ObligationStatus status, int? daysLate) =>
        Scenario.Of("Báo cáo tháng 9", Examples.NinhBinh, September, new(2016, 10, 1))
            .Assigned("CQ1", "X1")
            .Submitted(ActivityKind.Report, September, on: new(2016, 9, day), contents: "situation;proposals")
            .ExpectObligation("report", September, status, due: new(2016, 9, 23), daysLate: daysLate)
            .Should().Pass();

    [Fact]
    public void Run_EveryPartOfTheResult_CanBeExpected() =>
        Scenario.Of("Cả năm", Examples.NinhBinh, Year, YearsEnd)
            .Locality("X1", traits: "special").Locality("X2", LocalityLevel.Commune, traits: "special")
            .Party("TT1", position: new("head"), organization: "CQ1")
            .Assigned("CQ1", "X1", from: new(2016, 3, 1)).Assigned("DN1", "X1", AssignmentRole.Twinned, from: new(2016, 3, 1))
            .Did(ActivityKind.FieldVisit, on: new(2016, 3, 19), by: Performer.Leader)
            .Petitioned(raised: new(2016, 5, 1), referred: new(2016, 5, 5), answered: new(2016, 6, 1))
            .Contributed(ContributionKind.Money, 150_000_000, assignment: "PC2")
            .Scored("council", 26).Sanctioned(party: "TT1")
            .ExpectObligation("visit", ReportingPeriod.Month(2016, 3), ObligationStatus.Met, count: 1, credit: 1)
            .ExpectObligation("visit", ReportingPeriod.Month(2016, 4), ObligationStatus.Missed)
            .ExpectNoObligation("commune-report")
            .ExpectCoverage("agency", targets: 2, covered: 1, uncovered: "X2", crowded: "", overloaded: "")
            .ExpectPetition(PetitionStatus.Late, due: new(2016, 5, 26))
            .ExpectEvaluation("collectives", "CQ1", score: 26, grade: "notCompleted", adjustments: "no-visit")
            .ExpectEvaluation("enterprises", score: 30)
            .ExpectCriterion("collectives", "visits", value: 0.1m, points: 0)
            .ExpectAdjustment("individuals", "discipline").ExpectAdjustment("collectives", "no-visit", held: true, subject: "CQ1")
            .ExpectExplanation("collectives", "Ba tháng không xuống xã")
            .Should().Pass();

    [Fact]
    public void Run_Otherwise_SaysWhatAndWhy()
    {
        ScenarioResult result = Scenario.Of("Chấm điểm", Examples.NinhBinh, Year, YearsEnd)
            .Assigned("CQ1", "X1", from: new(2016, 3, 1)).Scored("council", 26)
            .ExpectEvaluation("collectives", score: 45, grade: "notCompleted").ExpectObligation("plan", ReportingPeriod.Parse("2016-Q2"), ObligationStatus.Met)
            .Run();

        result.IsPassed.Should().BeFalse();
        result.Differences.Select(d => (d.Table, d.Key, d.Column, d.Expected, d.Actual)).Should().Equal(
            ("evaluations", "collectives CQ1", "score", "45", "32.5"),
            ("obligations", "plan PC1 CQ1 2016-Q2", "status", "met", "missed"));
        result.ToText(Language.Vietnamese).Should().Contain("cần 45, tính ra 32.5").And.Contain("Điểm số: 26 × 1,25 = 32,5", "the explanation of what came out stands below")
            .And.Contain("assignments { id: PC1");
        result.ToText(Language.English).Should().Contain("expected 45, got 32.5");
    }

    [Fact]
    public void Run_NoSuchRow_ShowsWhatThereIs()
    {
        ScenarioResult result = Scenario.Of("Không có", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", "X1").ExpectObligation("visits").Run();
        result.Differences.Should().ContainSingle().Which.Column.Should().Be("exists");
        result.ToText(Language.English).Should().Contain("rule: final-review");
    }

    [Fact]
    public void Run_Exists_False_IsHeldAgainstEveryCell()
    {
        Scenario scenario = Scenario.Of("Không có", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", "X1", from: new(2016, 3, 1));
        scenario.Expect("obligations", ("rule", "visit"), ("status", "met"), ("exists", "false")).Should().Pass();
        scenario.Expect("obligations", ("rule", "visit"), ("status", "missed"), ("exists", "false")).Should().Fail();
    }

    [Theory]
    [InlineData("obligations", "rule", "vist", "visit")]
    [InlineData("coverage", "rule", "agncy", "agency")]
    [InlineData("evaluations", "scheme", "collectivs", "collectives")]
    [InlineData("evaluations", "grade", "goood", "good")]
    [InlineData("evaluations", "gradeBeforeQuota", "Good", "good")]
    [InlineData("evaluations", "adjustments", "no-visit;disciplin", "discipline")]
    [InlineData("criteria", "code", "visit", "visits")]
    [InlineData("adjustments", "code", "no-vist", "no-visit")]
    [InlineData("adjustments", "from", "god", "good")]
    [InlineData("adjustments", "to", "god", "good")]
    [InlineData("quotas", "grade", "excelent", "excellent")]
    [InlineData("explanations", "nextGrade", "excelent", "excellent")]
    [InlineData("explanations", "scheme", "individual", "individuals")]
    public void Run_ACodeThatThePolicyDoesNotHave_IsNotPassedThoughThereIsNoSuchRow(string table, string column, string misspelt, string nearest)
    {
        Scenario scenario = Scenario.Of("Sai mã", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", "X1");

        ScenarioResult result = scenario.Expect(table, (column, misspelt), ("exists", "false")).Run();

        result.Differences.Should().BeEmpty();
        result.IsPassed.Should().BeFalse();
        Problem problem = result.Problems.Should().ContainSingle(p => p.Code == "DCS8021").Which;
        (problem.Argument("column"), problem.Argument("code"), problem.Argument("nearest")).Should().Be((column, misspelt.Split(';')[^1], nearest));
    }

    [Fact]
    public void Run_ACodeOfAnotherScheme_IsUnknown_AndOfAnUnknownSchemeIsNotComplainedOf()
    {
        Scenario scenario = Scenario.Of("Sai mã", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", "X1");

        Unknown(scenario.Expect("adjustments", ("scheme", "enterprises"), ("code", "no-visit"), ("exists", "false"))).Should().Equal("no-visit");
        Unknown(scenario.Expect("adjustments", ("scheme", "enterprise"), ("code", "no-visit"), ("exists", "false"))).Should().Equal("enterprise");
        Unknown(scenario.Expect("adjustments", ("scheme", "collectives"), ("code", "no-visit"), ("subject", "CQ7"), ("exists", "false"))).Should().BeEmpty();

        static IEnumerable<string?> Unknown(Scenario scenario) => scenario.Run().Problems.Where(p => p.Code == "DCS8021").Select(p => p.Argument("code"));
    }

    [Fact]
    [Rule("V2")]
    public void Run_ACodeRemovedFromABase_CanBeExpectedNotToCome()
    {
        Policy without = PolicyFile.Parse("""
            { "schemaVersion": 1, "id": "tinh-ta", "title": { "vi": "Tỉnh ta" }, "extends": "ninh-binh-2016", "obligations": [{ "code": "half-review", "remove": true }] }
            """u8.ToArray(), "", Examples.NinhBinh).Require();

        Scenario.Of("Không còn sơ kết", without, Year, YearsEnd).Assigned("CQ1", "X1").ExpectNoObligation("half-review").Should().Pass();
    }

    [Fact]
    public void Run_NotARegister_IsNotPassed()
    {
        ScenarioResult result = Scenario.Of("Sai ngày", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", from: new(2016, 5, 1), to: new(2016, 4, 1)).Run();
        result.Assessment.Should().BeNull();
        result.IsPassed.Should().BeFalse();
        result.Problems.Should().ContainSingle().Which.Place.Field.Should().Be("to");
    }

    [Fact]
    public void Run_NothingExpected_IsNotPassed()
    {
        Scenario scenario = Scenario.Of("Chưa mong gì", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", "X1");

        ScenarioResult result = scenario.Run();

        result.IsPassed.Should().BeFalse("what expects nothing tests nothing");
        result.Problems.Should().ContainSingle().Which.Code.Should().Be("DCS8015");
        result.Differences.Should().BeEmpty();
        FluentActions.Invoking(() => scenario.Check()).Should().Throw<ScenarioFailedException>().WithMessage("*DCS8015*");
        FluentActions.Invoking(() => result.Assessment.Should().Have(a => a)).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*DCS8015*");
        FluentActions.Invoking(() => scenario.Should().Fail()).Should().Throw<Xunit.Sdk.XunitException>();
    }

    [Fact]
    public void Run_NothingDue_ShowsWhoIsAssigned()
    {
        Scenario scenario = Scenario.Of("Sai vai trò", Examples.NinhBinh, Year, YearsEnd).ExpectObligation("report");

        scenario.Run().ToText(Language.English).Should().Contain("No assignment is given.");
        scenario.With("assignments", ("party", "CQ1"), ("locality", "X1"), ("role", "incharge")).Run().ToText(Language.English)
            .Should().Contain("compare role, level and dates").And.Contain("role: incharge");
    }

    [Fact]
    public void Run_KindThatNoRuleCounts_IsSaid() =>
        Scenario.Of("Sai loại", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", "X1").With("activities", ("kind", "raport"), ("date", "2016-09-02"))
            .ExpectObligation("report", ReportingPeriod.Parse("2016-09"), ObligationStatus.Met).Run().ToText(Language.English).Should().Contain("DCS5003").And.Contain("raport");

    [Fact]
    public void Run_NoSuchRow_ShowsTheNearestFirst()
    {
        string text = Scenario.Of("Không có", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", "X1").Assigned("CQ2", "X2").ExpectObligation("visits", ReportingPeriod.Parse("2016-05"), assignment: "PC2")
            .Run().ToText(Language.English);

        string[] lines = [.. text.Split('\n').SkipWhile(l => !l.Contains("What came out", StringComparison.Ordinal))];
        lines[1].Should().Contain("assignment: PC2").And.Contain("period: 2016-05");
        lines[^2].Should().StartWith("    | … (+");
    }

    [Fact]
    public void With_MisspeltName_SaysTheNearest()
    {
        Scenario scenario = Scenario.Of("Sai chữ", Examples.NinhBinh, Year, YearsEnd);

        FluentActions.Invoking(() => scenario.With("activites", ("kind", "report"))).Should().Throw<ArgumentException>().WithMessage("*Is it 'activities'?*");
        FluentActions.Invoking(() => scenario.With("activities", ("knd", "report"))).Should().Throw<ArgumentException>().WithMessage("*Is it 'kind'?*");
        FluentActions.Invoking(() => scenario.Expect("obligation", ("rule", "a"))).Should().Throw<ArgumentException>().WithMessage("*Is it 'obligations'?*");
        FluentActions.Invoking(() => scenario.Expect("obligations", ("rul", "a"))).Should().Throw<ArgumentException>().WithMessage("*Is it 'rule'?*");
    }

    [Fact]
    public void Should_Null_FailsAsAnyAssertion()
    {
        FluentActions.Invoking(() => ((Scenario?)null).Should().Pass()).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*<null>*");
        FluentActions.Invoking(() => ((Scenario?)null).Should().Fail()).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*<null>*");
        FluentActions.Invoking(() => ((ScenarioResult?)null).Should().Pass()).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*<null>*");
        FluentActions.Invoking(() => ((Assessments.Assessment?)null).Should().Have(a => a)).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*<null>*");
        FluentActions.Invoking(() => ((Checked<ScenarioSuite>?)null).Should().BeAccepted()).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*<null>*");
        FluentActions.Invoking(() => ((Checked<ScenarioSuite>?)null).Should().HaveProblem("DCS8001")).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*<null>*");
    }

    [Fact]
    public void Check_Otherwise_Throws() =>
        FluentActions.Invoking(() => Scenario.Of("Sai", Examples.NinhBinh, Year, YearsEnd).Assigned("CQ1", "X1").ExpectCoverage("agency", covered: 7).Check())
            .Should().Throw<ScenarioFailedException>().WithMessage("Sai*covered: cần 7, tính ra 0*").Which.Result.Differences.Should().ContainSingle();

    [Fact]
    public void With_Facts_AreTheSameRegister()
    {
        RegisterFacts facts = RegisterFolder.ReadFacts(Repository.File("docs", "examples", "ninh-binh-2016", "register")).Require();
        Scenario.Of("Cả tỉnh", Examples.NinhBinh, Year, YearsEnd).With(facts).CreateRegister().Should().BeAccepted()
            .Which.Digest.Should().Be(ResponsibilityRegister.Create(facts).Require().Digest);
    }

    [Fact]
    public void Of_NoNameOrPeriod_IsTheCallersBug()
    {
        FluentActions.Invoking(() => Scenario.Of("", Examples.NinhBinh, Year, YearsEnd)).Should().Throw<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => Scenario.Of("A", Examples.NinhBinh, default, YearsEnd)).Should().Throw<ArgumentException>().WithParameterName("period");
    }

    [Fact]
    public void Run_ACustomMeasureWithoutItsOptions_IsTheCallersBug()
    {
        Policy custom = PolicyFile.Read(Repository.File("docs", "examples", "example.policy.json")).Require();
        Scenario scenario = Scenario.Of("A", custom, Year, YearsEnd).ExpectCoverage("lead");

        FluentActions.Invoking(() => scenario.Run()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ScenarioSuite([scenario]).Mutate()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PolicyLaws.Check(custom)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PolicyLaws.Try(Examples.NinhBinh, default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void With_UnknownTableOrColumn_IsTheCallersBug()
    {
        Scenario scenario = Scenario.Of("A", Examples.NinhBinh, Year, YearsEnd);
        FluentActions.Invoking(() => scenario.With("activity", ("id", "1"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => scenario.With("activities", ("ids", "1"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => scenario.Expect("obligation", ("rule", "1"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => scenario.Expect("obligations", ("rules", "1"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Should_Have_HoldsAnyAssessment()
    {
        ResponsibilityRegister register = RegisterFolder.Read(Repository.File("docs", "examples", "ninh-binh-2016", "register")).Require();
        Assessments.Assessment assessment = Examples.NinhBinh.Assess(register, Year, YearsEnd);
        assessment.Should().Have(a => a.ExpectCoverage("agency", targets: 55, covered: 55));
        FluentActions.Invoking(() => assessment.Should().Have(a => a.ExpectCoverage("agency", targets: 54), "there are {0}", 54))
            .Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*because there are 54*cần 54, tính ra 55*");
        Examples.Read("a: b").Should().HaveProblem("DCS6010");
    }
}
