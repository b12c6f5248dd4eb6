using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Policies;

/// <summary>Which of two versions speaks. The second asks for twice what the first does.</summary>
[Rule("V3")]
public sealed class VersionTests
{
    private static readonly PolicyDefinition First = Policy("first", 1);

    private static readonly PolicyDefinition Second = Policy("second", 2);

    [Theory]
    [InlineData("2016-03-30", "2016-03-31", "2016-03:2")]
    [InlineData("2016-03-31", "2016-04-01", "2016-03:1")]
    [InlineData("2016-02-29", "2016-03-01", "2016-03:2")]
    public void Month_OnItsLastDay_IsJudgedByTheVersionInForce(string until, string since, string asked) =>
        Asked("2016-03", First.In("2000-01-01.." + until), Second.In(since + "..")).Should().Be(asked);

    [Theory]
    [InlineData("2016-01-31", "2016-03-31", "2016-Q1:2")]
    [InlineData("2016-01-31", "2016-04-01", "2016-Q1:1")]
    public void Quarter_OnWhoseLastDayNoneIsInForce_IsJudgedByTheLastBefore(string until, string since, string asked) =>
        Asked("2016-Q1", Quarterly(First).In("2000-01-01.." + until), Quarterly(Second).In(since + "..")).Should().Be(asked);

    [Fact]
    public void Quarter_OfAVersionThatBeginsInIt_IsJudgedByIt() => Asked("2016-Q1", Quarterly(Second).In("2016-03-31..")).Should().Be("2016-Q1:2");

    /// <summary>The second version closes its books on the 14th.</summary>
    [Theory]
    [InlineData("2016-03-20", "2016-02:1 until 02-29, 2016-03:2 until 03-14, 2016-04:2 until 04-14")]
    [InlineData("2016-03-31", "2016-02:1 until 02-29, 2016-03:2 until 03-14, 2016-04:2 until 04-14")]
    [InlineData("2016-04-01", "2016-02:1 until 02-29, 2016-03:1 until 03-31, 2016-04:2 until 04-14")]
    public void CutOff_OfASubPeriod_IsTheVersionsOnItsLastCalendarDay(string since, string months)
    {
        PolicyDefinition second = Second with { Periods = PeriodScheme.Decree09 };

        string.Join(", ", new Given(Before(First, since), second.In(since + "..")).Assigned("R1", days: "2016-02-01..2016-04-14").Assess("2016-H1", "2016-12-31").Obligations
            .Select(o => FormattableString.Invariant($"{o.Period}:{o.Required} until {o.Due.Month:00}-{o.Due.Day:00}"))).Should().Be(months);
    }

    [Theory]
    [InlineData("2016-03-30", "first")]
    [InlineData("2016-03-31", "second")]
    [InlineData("1999-12-31", "first")]
    public void AssignmentRules_AreThoseOnTheCoverageDate(string asOf, string rule) =>
        Both("2016-03-31").Assess("2016", asOf).Coverage.Single().Rule.Should().Be(rule);

    [Theory]
    [InlineData("2016-03-30", "2016-04-09")]
    [InlineData("2016-03-31", "2016-04-20")]
    [InlineData("1999-05-01", "1999-05-11")]
    public void PetitionRules_AreThoseOnReferral(string referred, string due) =>
        Both("2016-03-31").Assigned("R1").Asked(referred, referred).Assess(referred[..4], "2016-12-31").Petitions.Single().Due.Should().Be(Read.Date(due));

    [Theory]
    [InlineData("2016-03-30", "second", "second", 1, 0)]
    [InlineData("2016-03-31", "second", "second", 1, 0)]
    [InlineData("2016-04-01", "first", "first", 0, 1)]
    public void SchemesAndFeedbackAndTaskCredit_AreThoseOnTheLastCalendarDay(string since, string scheme, string policy, int forms, int credit)
    {
        Assessment quarter = Both(since).Assigned("R1", role: "monitor")
            .Contracted("O1", "2016-03-01", TaskOutcome.CompletedPoorly, document: "05-NQ/TU").Assess("2016-Q1", "2016-12-31");

        (quarter.Evaluations.Single().Scheme, quarter.Envelope.Policy, quarter.Feedback!.Expected, quarter.Documents.Single().Tasks.CompletionRate)
            .Should().Be((scheme, policy, forms, (Fraction)credit));
    }

    private static string Asked(string period, params ReadOnlySpan<PolicyDefinition> versions) => string.Join(
        ' ', new Given(versions).Assigned("R1").Assess(period, "2016-12-31").Obligations.Select(o => FormattableString.Invariant($"{o.Period}:{o.Required}")));

    private static Given Both(string since) => new(Before(First, since), Second.In(since + ".."));

    private static PolicyDefinition Before(PolicyDefinition policy, string since) =>
        policy with { Effective = new(new(2000, 1, 1), Read.Date(since).PlusDays(-1)) };

    private static PolicyDefinition Quarterly(PolicyDefinition policy) => policy with
    {
        Obligations = [(FrequencyRule)policy.Obligations[0] with { Every = PeriodKind.Quarter }],
    };

    private static PolicyDefinition Policy(string id, int number) => Decree.Of(Decree.Visit with { AtLeast = number }) with
    {
        Id = id,
        Assignments = [new() { Code = id, Role = AssignmentRole.InCharge, LocalityLevel = LocalityLevel.Commune }],
        Petitions = [new() { Category = null, AnswerWithin = AnswerTerm.Days(10 * number) }],
        Tasks = new() { PoorCredit = 2 - number },
        Feedback = new() { Roles = [number == 1 ? AssignmentRole.InCharge : AssignmentRole.Monitor] },
        Evaluation = [Decree.Officials with { Code = id, Period = PeriodKind.Quarter }],
    };
}
