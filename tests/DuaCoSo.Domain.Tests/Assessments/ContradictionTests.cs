using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Assessments;

/// <summary>What policy and register say against each other is a warning that names it, and stops nothing.</summary>
[Rule("V7")]
public sealed class ContradictionTests
{
    private static readonly PolicyDefinition Policy = Decree.Of(Decree.Visit, Decree.Report) with
    {
        Feedback = new() { Roles = [AssignmentRole.InCharge] },
        Evaluation = [Decree.Officials],
    };

    [Theory]
    [InlineData("2000-01-01..2015-12-31", "DCS5005")]
    [InlineData("2000-01-01..2016-01-01", "")]
    [InlineData("2016-12-31..", "")]
    [InlineData("2017-01-01..", "DCS5005")]
    public void Period_WithoutADayInForce_IsNamed(string effective, string codes) =>
        Codes(new Given(Policy.In(effective)).Assigned("R1")).Should().Be(codes);

    [Theory]
    [InlineData("2015-12-31", "DCS5006")]
    [InlineData("2016-01-01", "")]
    public void Period_NotBegun_IsNamed(string asOf, string codes) => Codes(new Given(Policy).Assigned("R1"), asOf).Should().Be(codes);

    [Theory]
    [InlineData("fieldVisit", null, "")]
    [InlineData("fieldVist", null, "DCS5003")]
    [InlineData("report", "2016-Q1", "")]
    [InlineData("report", "2016-03", "DCS5002")]
    [InlineData("report", null, "")]
    [InlineData("fieldVisit", "2016-03", "")]
    public void Activity_OfAKindOrLabelThatNoRuleHas_IsNamed(string kind, string? period, string codes) =>
        Codes(new Given(Policy).Assigned("R1").Did("R1", new(kind), "2016-04-01", period)).Should().Be(codes);

    [Theory]
    [InlineData("council", "")]
    [InlineData("concil", "DCS5004 concil")]
    public void Score_OfACriterionThatNoSchemeHas_IsNamed(string criterion, string told) =>
        Told(new Given(Policy).Assigned("R1").Scored("O1", "2016", 1, criterion), "criterion").Should().Be(told);

    [Theory]
    [InlineData("interview", "")]
    [InlineData("interviw", "DCS5004 council, interview")]
    public void Score_OfACriterionThatAConditionAloneLooksAt_IsNotNamed(string criterion, string told)
    {
        Condition condition = new Comparison { Measure = new ManualMeasure { Criterion = "interview" }, Is = ComparisonOperator.Less, Value = 5 };
        EvaluationScheme scheme = Decree.Officials with { Adjustments = [new Demotion { Code = "down", When = condition, Steps = 1 }] };

        Told(new Given(Policy with { Evaluation = [scheme] }).Assigned("R1").Scored("O1", "2016", 1, criterion), "asked").Should().Be(told);
    }

    [Fact]
    public void Activity_WhereNoRuleCountsAny_IsNotNamed() =>
        Codes(new Given(Policy with { Obligations = [] }).Assigned("R1").Did("R1", new("fieldVist"), "2016-04-01", null)).Should().BeEmpty();

    [Fact]
    public void Activities_OfSeveralKindsThatNoRuleHas_AreNamedInTheirOrder() =>
        Told(new Given(Policy).Assigned("R1").Did("R1", new("walk"), "2016-04-01", null).Did("R1", new("call"), "2016-04-02", null), "activity")
            .Should().Be("DCS5003 call DCS5003 walk");

    [Theory]
    [InlineData("R1", "2016", "2017-01-31", "")]
    [InlineData("R2", "2016", "2017-01-31", "DCS5007 R2")]
    [InlineData("R3", "2016", "2017-01-31", "DCS5007 R3")]
    [InlineData("R4", "2016", "2017-01-31", "")]
    [InlineData("R4", "2016", "2017-02-01", "")]
    [InlineData("R2", "2016", "2017-02-01", "")]
    [InlineData("R2", "2015", "2017-01-31", "")]
    public void Form_WhereNoneIsExpected_IsNamed(string rated, string period, string date, string told) =>
        Told(
            new Given(Policy).Assigned("R1").Assigned("R2", role: "monitor").Assigned("R3", days: "2017-01-01..")
                .Assigned("R4", "O2", days: "..2014-12-31").Assigned("R5", "O2", days: "2016-05-01..", succeeds: "R4").Rated(rated, period, date, 80),
            "assignment").Should().Be(told);

    [Theory]
    [InlineData("officials", "O1", "good", "2016", "")]
    [InlineData("oficials", "O1", "good", "2016", "DCS5008 O1")]
    [InlineData("officials", "O1", "god", "2016", "DCS5009 O1")]
    [InlineData("officials", "O9", "good", "2016", "DCS5010 O9")]
    [InlineData("oficials", "O1", "good", "2015", "")]
    public void Decision_OfAnUnknownSchemeGradeOrSubject_IsNamed(string scheme, string subject, string grade, string period, string told) =>
        Told(new Given(Policy).Assigned("R1").Decided(subject, period, grade, "2017-01-15", scheme), "subject").Should().Be(told);

    [Fact]
    public void Decision_UnderASchemeOfAnotherPeriodKind_IsNamed() =>
        string.Join(' ', new Given(Policy).Assigned("R1").Decided("O1", "2016-Q1", "good", "2016-04-15").Assess("2016-Q1", "2016-12-31").Problems.Select(p => p.Code))
            .Should().Be("DCS5010", "a scheme of the year does not speak of a quarter");

    [Theory]
    [InlineData(null, "2016-03-10", "land", "DCS5011 Q1")]
    [InlineData("2016-03-02", "2016-03-10", "land", "")]
    [InlineData(null, null, "land", "")]
    [InlineData(null, "2016-03-10", "labour", "")]
    [InlineData(null, "2017-01-31", "land", "DCS5011 Q1")]
    [InlineData(null, "2017-02-01", "land", "")]
    [Rule("Q2"), Rule("T3")]
    public void Petition_AnsweredWithoutReferral_IsNamed(string? referred, string? answered, string category, string told) =>
        Told(new Given(Policy with { Petitions = [new() { Category = new("land"), AnswerWithin = AnswerTerm.Days(30) }] }).Assigned("R1")
            .Asked("2016-03-01", referred, answered, category), "petition").Should().Be(told);

    [Theory]
    [InlineData("2016", "0001-01-01")]
    [InlineData("2016", "9999-12-31")]
    [InlineData("1900", "1900-01-01")]
    [InlineData("2100", "2100-12-31")]
    public void Assess_AtTheEndsOfTime_ThrowsNothing(string period, string asOf) =>
        new Given(Policy).Assigned("R1").Visited("R1", "2016-05-05").Assess(period, asOf).Obligations.Should().NotBeNull();

    private static string Codes(Given scene, string asOf = "2017-01-31") => string.Join(' ', scene.Assess("2016", asOf).Problems.Select(p => p.Code));

    private static string Told(Given scene, string argument)
    {
        ValueList<Problem> problems = scene.Assess("2016", "2017-01-31").Problems;
        problems.Should().NotContain(p => p.Severity != Severity.Warning);
        return string.Join(' ', problems.Select(p => $"{p.Code} {p.Argument(argument)}"));
    }
}
