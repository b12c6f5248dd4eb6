using System.Globalization;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Evaluations;

/// <summary>Excellent from 90 points, good from 70, completed from 50; what demotes, caps and sets; who is held down by his organisation.</summary>
public sealed class GradeTests
{
    private static readonly Condition Yes = Sanctions(ComparisonOperator.GreaterOrEqual, 0);

    private static readonly Condition No = Sanctions(ComparisonOperator.Less, 0);

    private static readonly Condition Unknown = new Comparison
    {
        Measure = new PetitionMeasure { Figure = PetitionFigure.OnTimeRate },
        Is = ComparisonOperator.GreaterOrEqual,
        Value = 0,
    };

    public static TheoryData<string, Condition, bool> Logic => new()
    {
        { "true", Yes, true },
        { "false", No, false },
        { "unknown", Unknown, false },
        { "not true", Not(Yes), false },
        { "not false", Not(No), true },
        { "not unknown", Not(Unknown), false },
        { "all of true, true", All(Yes, Yes), true },
        { "all of true, false", All(Yes, No), false },
        { "all of true, unknown", All(Yes, Unknown), false },
        { "not all of true, unknown", Not(All(Yes, Unknown)), false },
        { "not all of false, unknown", Not(All(No, Unknown)), true },
        { "any of false, false", Any(No, No), false },
        { "any of false, true", Any(No, Yes), true },
        { "any of unknown, true", Any(Unknown, Yes), true },
        { "any of false, unknown", Any(No, Unknown), false },
        { "not any of false, unknown", Not(Any(No, Unknown)), false },
        { "not any of true, unknown", Not(Any(Yes, Unknown)), false },
        { "all of one", All(Yes), true },
        { "any of one", Any(No), false },
        { "a count of nothing is 0", new Comparison { Measure = new PetitionMeasure { Figure = PetitionFigure.OverdueCount }, Is = ComparisonOperator.Equal, Value = 0 }, true },
    };

    [Theory]
    [InlineData("100", "excellent")]
    [InlineData("90", "excellent")]
    [InlineData("89.995", "excellent")]
    [InlineData("89.994999", "good")]
    [InlineData("89.99", "good")]
    [InlineData("70", "good")]
    [InlineData("69.994", "completed")]
    [InlineData("50", "completed")]
    [InlineData("49.99", "failed")]
    [InlineData("0", "failed")]
    [Rule("E5")]
    public void Grade_OfARoundedScore_IsTheBestReached(string points, string grade) => Official(Decree.Officials, points).Grade.Should().Be(grade);

    /// <summary>Excellent asks for no sanction, good for at most one.</summary>
    [Theory]
    [InlineData("95", 0, "excellent")]
    [InlineData("95", 1, "good")]
    [InlineData("95", 2, "completed")]
    [InlineData("80", 1, "good")]
    [InlineData("80", 2, "completed")]
    [InlineData("40", 2, "failed")]
    [Rule("E5")]
    public void Grade_WhoseConditionDoesNotHold_IsPassedOver(string points, int sanctions, string grade)
    {
        EvaluationScheme scheme = Decree.Officials with
        {
            Grades =
            [
                Decree.Officials.Grades[0] with { Requires = Sanctions(ComparisonOperator.Equal, 0) },
                Decree.Officials.Grades[1] with { Requires = Sanctions(ComparisonOperator.LessOrEqual, 1) },
                .. Decree.Officials.Grades.Skip(2),
            ],
        };

        Official(scheme, points, sanctions).Grade.Should().Be(grade);
    }

    [Fact]
    [Rule("E5")]
    public void Grade_WhoseConditionIsUnknown_IsPassedOver() =>
        Official(Decree.Officials with { Grades = [Decree.Officials.Grades[0] with { Requires = Unknown }, .. Decree.Officials.Grades.Skip(1)] }, "95").Grade.Should().Be("good");

    [Theory]
    [InlineData(ComparisonOperator.Less, 1, false)]
    [InlineData(ComparisonOperator.Less, 2, true)]
    [InlineData(ComparisonOperator.LessOrEqual, 0, false)]
    [InlineData(ComparisonOperator.LessOrEqual, 1, true)]
    [InlineData(ComparisonOperator.GreaterOrEqual, 1, true)]
    [InlineData(ComparisonOperator.GreaterOrEqual, 2, false)]
    [InlineData(ComparisonOperator.Greater, 0, true)]
    [InlineData(ComparisonOperator.Greater, 1, false)]
    [InlineData(ComparisonOperator.Equal, 0, false)]
    [InlineData(ComparisonOperator.Equal, 1, true)]
    [InlineData(ComparisonOperator.Equal, 2, false)]
    [Rule("E6")]
    public void Comparison_OfOneSanction_IsByTheNumber(ComparisonOperator comparison, int value, bool holds) =>
        Official(Adjusted(Down(Sanctions(comparison, value))), "95", sanctions: 1).Adjustments.Count.Should().Be(holds ? 1 : 0);

    [Theory]
    [MemberData(nameof(Logic))]
    [Rule("E6")]
    public void Condition_FollowsKleene_OnlyTrueHolds(string name, Condition condition, bool holds) =>
        Official(Adjusted(Down(condition)), "95").Grade.Should().Be(holds ? "good" : "excellent", name);

    [Theory]
    [InlineData(1, "95", "good")]
    [InlineData(3, "95", "failed")]
    [InlineData(4, "95", "failed")]
    [InlineData(1, "55", "failed")]
    [InlineData(1, "40", "failed")]
    [Rule("E6")]
    public void Demotion_BySteps_NeverGoesBelowTheWorst(int steps, string points, string grade)
    {
        Evaluation evaluation = Official(Adjusted(Down(Yes, steps)), points);

        (evaluation.Grade, evaluation.Adjustments.Count).Should().Be((grade, 1), "it is named whether or not the grade moved");
    }

    [Theory]
    [InlineData("95", "good")]
    [InlineData("80", "good")]
    [InlineData("60", "completed")]
    [Rule("E6")]
    public void Cap_AtGood_LowersWhatIsBetter(string points, string grade) => Official(Adjusted(new GradeCap { Code = "cap", When = Yes, Grade = "good" }), points).Grade.Should().Be(grade);

    [Theory]
    [InlineData("95", "good")]
    [InlineData("80", "good")]
    [InlineData("60", "good")]
    [Rule("E6")]
    public void Setting_ToGood_AlsoRaises(string points, string grade) => Official(Adjusted(Set("good")), points).Grade.Should().Be(grade);

    [Theory]
    [InlineData(true, "completed")]
    [InlineData(false, "good")]
    [Rule("E6")]
    public void Adjustments_ApplyInTheOrderGiven(bool isSetFirst, string grade) =>
        Official(isSetFirst ? Adjusted(Set("good"), Down(Yes)) : Adjusted(Down(Yes), Set("good")), "95").Grade.Should().Be(grade);

    /// <summary>O1 of A1, who would be excellent; what A1 got, and where it stands.</summary>
    [Theory]
    [InlineData("95", "A1", "2016", "excellent", false)]
    [InlineData("80", "A1", "2016", "good", true)]
    [InlineData("60", "A1", "2016", "completed", true)]
    [InlineData(null, "A1", "2016", "excellent", false)]
    [InlineData("60", null, "2016", "excellent", false)]
    [InlineData("60", "C1", "2016", "excellent", false)]
    [InlineData("60", "A1", "2016-Q1", "excellent", false)]
    [Rule("E6")]
    public void NotAboveOrganization_HoldsWhereItLowers(string? points, string? organization, string period, string grade, bool holds)
    {
        EvaluationScheme bodies = Decree.Officials with { Code = "bodies", Subjects = new() { Kinds = [PartyKind.Agency] }, Period = ReportingPeriod.Parse(period).Kind };
        Given scene = new Given(Decree.Of(bodies, Adjusted(new NotAboveOrganization { Code = "not-above", Scheme = "bodies" })))
            .Party("O1", organization: organization).Assigned("R1").Assigned("R2", "A1").Assigned("R3", "C1").Scored("O1", "2016", 95);
        Evaluation official = (points is null ? scene : scene.Scored("A1", "2016", Number(points))).Assess("2016", "2016-12-31").Evaluations.Find("officials", new("O1"))!;

        (official.Grade, official.Adjustments.Count).Should().Be((grade, holds ? 1 : 0));
    }

    [Fact]
    [Rule("E6")]
    public void NotAboveOrganization_LooksAtTheGradeAfterQuotas()
    {
        EvaluationScheme bodies = Decree.Officials with
        {
            Code = "bodies",
            Subjects = new() { Kinds = [PartyKind.Agency] },
            Quotas = [new() { Grade = "excellent", Share = 0.5m, Among = "good" }],
        };

        Assessment year = new Given(Decree.Of(bodies, Adjusted(new NotAboveOrganization { Code = "not-above", Scheme = "bodies" })))
            .Party("O1", organization: "A1").Party("O2", organization: "A2").Assigned("R1").Assigned("R2", "O2").Assigned("R3", "A1").Assigned("R4", "A2")
            .Scored("O1", "2016", 95).Scored("O2", "2016", 95).Scored("A1", "2016", 95).Scored("A2", "2016", 96).Assess("2016", "2016-12-31");

        year.Evaluations.Under("officials").Select(e => e.Grade).Should().Equal("good", "excellent");
    }

    [Theory]
    [InlineData("2016", "2017-01-30", "2017-01-31", true)]
    [InlineData("2016", "2017-01-31", "2017-01-31", true)]
    [InlineData("2016", "2017-02-01", "2017-01-31", false)]
    [InlineData("2015", "2016-01-31", "2017-01-31", false)]
    [Rule("E10")]
    public void Decision_ByAsOf_StandsBesideTheProposal(string period, string date, string asOf, bool isShown)
    {
        Assessment year = new Given(Decree.Of(Decree.Officials)).Assigned("R1").Scored("O1", "2016", 80).Decided("O1", period, "excellent", date).Assess("2016", asOf);

        year.Evaluations.Single().Grade.Should().Be("good");
        year.DecisionOn(year.Evaluations.Single())?.Grade.Should().Be("excellent");
        (year.DecisionOn(year.Evaluations.Single()) is not null).Should().Be(isShown);
    }

    private static Evaluation Official(EvaluationScheme scheme, string points, int sanctions = 0) =>
        Enumerable.Repeat(0, sanctions).Aggregate(new Given(Decree.Of(scheme)).Assigned("R1").Scored("O1", "2016", Number(points)), (g, _) => g.Punished("O1", "2016-05-10"))
            .Assess("2016", "2016-12-31").Evaluations.Single();

    private static EvaluationScheme Adjusted(params ReadOnlySpan<Adjustment> adjustments) => Decree.Officials with { Adjustments = ValueList.Create(adjustments) };

    private static Demotion Down(Condition when, int steps = 1) => new() { Code = "down", When = when, Steps = steps };

    private static GradeSetting Set(string grade) => new() { Code = "set", When = Yes, Grade = grade };

    private static Comparison Sanctions(ComparisonOperator comparison, int value) => new() { Measure = new SanctionMeasure(), Is = comparison, Value = value };

    private static Not Not(Condition condition) => new() { Condition = condition };

    private static AllOf All(params ReadOnlySpan<Condition> conditions) => new() { Conditions = ValueList.Create(conditions) };

    private static AnyOf Any(params ReadOnlySpan<Condition> conditions) => new() { Conditions = ValueList.Create(conditions) };

    private static decimal Number(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
