using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;
using static DuaCoSo.Domain.Obligations.ObligationStatus;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>The report of the first quarter of 2016, due on 5 April.</summary>
[Rule("O5")]
public sealed class SubmissionTests
{
    private static readonly SubmissionRule Complete = Decree.Report with { RequiredContents = [ContentItem.Situation, ContentItem.Proposals] };

    [Theory]
    [InlineData("2015-12-31", Met, null)]
    [InlineData("2016-04-04", Met, null)]
    [InlineData("2016-04-05", Met, null)]
    [InlineData("2016-04-06", Late, 1)]
    [InlineData("2016-05-05", Late, 30)]
    public void Report_OnADay_IsMetThroughTheDueDate(string date, ObligationStatus status, int? daysLate)
    {
        Obligation quarter = Quarter(Decree.Report, g => g.Reported("R1", "2016-Q1", date));

        (quarter.Status, quarter.DaysLate, quarter.MetOn).Should().Be((status, daysLate, Read.Date(date)));
    }

    [Theory]
    [InlineData("2016-Q2")]
    [InlineData("2015-Q1")]
    [InlineData("2016-H1")]
    [InlineData("2016-03")]
    public void Report_ForAnotherPeriod_IsNotIt(string period) =>
        Quarter(Decree.Report, g => g.Reported("R1", period, "2016-04-01")).Status.Should().Be(Missed);

    [Theory]
    [InlineData("2016-04-04", Pending)]
    [InlineData("2016-04-05", Pending)]
    [InlineData("2016-04-06", Missed)]
    public void Nothing_AsTimeGoesOn_IsPendingThroughTheDueDate(string asOf, ObligationStatus status)
    {
        Obligation quarter = Quarter(Decree.Report, g => g, asOf);

        (quarter.Status, quarter.Credit).Should().Be((status, Fraction.Zero));
    }

    [Theory]
    [InlineData("2016-04-03", Met)]
    [InlineData("2016-04-04", Pending)]
    [InlineData("2016-04-05", Pending)]
    [InlineData("2016-04-06", Missed)]
    public void Report_Returned_IsNoneFromThatDayOn(string asOf, ObligationStatus status) =>
        Quarter(Decree.Report, g => g.Reported("R1", "2016-Q1", "2016-04-01", returned: "2016-04-04"), asOf).Status.Should().Be(status);

    [Theory]
    [InlineData("2016-04-05", "situation;proposals", "1")]
    [InlineData("2016-04-05", "situation;proposals;opinion", "1")]
    [InlineData("2016-04-05", "situation", "0.3")]
    [InlineData("2016-04-05", "", "0.3")]
    [InlineData("2016-04-06", "situation;proposals", "0.8")]
    [InlineData("2016-04-06", "proposals", "0.24")]
    public void Credit_LateOrIncomplete_IsMultiplied(string date, string contents, string credit)
    {
        SubmissionRule rule = Complete with { LateCredit = 0.8m, IncompleteCredit = 0.3m };

        Obligation quarter = Quarter(rule, g => g.Reported("R1", "2016-Q1", date, contents));

        quarter.Credit.Should().Be(Fraction.FromDecimal(decimal.Parse(credit, System.Globalization.CultureInfo.InvariantCulture)));
        quarter.IsIncomplete.Should().Be(!contents.Contains("situation;proposals", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2016-04-06", "situation;proposals", 2)]
    [InlineData("2016-04-05", "situation", 2)]
    [InlineData("2016-04-06", "situation", 4)]
    public void Credit_WhereTheRuleIsSilent_IsHalf(string date, string contents, int parts) =>
        Quarter(Complete, g => g.Reported("R1", "2016-Q1", date, contents)).Credit.Should().Be(new Fraction(1, parts));

    /// <summary>An incomplete report in time and a complete one later.</summary>
    [Theory]
    [InlineData("0.5", "2016-04-01", Met)]
    [InlineData("0.6", "2016-04-10", Late)]
    [InlineData("0.4", "2016-04-01", Met)]
    public void OfSeveral_HighestCreditCounts_ThenTheEarliest(string lateCredit, string metOn, ObligationStatus status)
    {
        SubmissionRule rule = Complete with { LateCredit = decimal.Parse(lateCredit, System.Globalization.CultureInfo.InvariantCulture) };

        Obligation quarter = Quarter(rule, g => g
            .Reported("R1", "2016-Q1", "2016-04-10", "situation;proposals").Reported("R1", "2016-Q1", "2016-04-01", "situation"));

        (quarter.MetOn, quarter.Status).Should().Be((Read.Date(metOn), status));
    }

    [Theory]
    [InlineData("a", "b", true)]
    [InlineData("b", "a", false)]
    public void OfSeveral_EqualCreditAndDate_FirstByIdCounts(string incomplete, string complete, bool isIncomplete) =>
        Quarter(
            Complete with { IncompleteCredit = 1 },
            g => g.Reported("R1", "2016-Q1", "2016-04-01", "situation", id: incomplete).Reported("R1", "2016-Q1", "2016-04-01", "situation;proposals", id: complete))
            .IsIncomplete.Should().Be(isIncomplete);

    [Theory]
    [Rule("D2")]
    [InlineData("2016-04-03", Met, null)]
    [InlineData("2016-04-04", Met, null)]
    [InlineData("2016-04-05", Late, 1)]
    public void Due_OnASunday_IsTheDayItRollsTo(string date, ObligationStatus status, int? daysLate)
    {
        SubmissionRule rule = Decree.Report with { Due = DueRule.DaysAfterEnd(3).Rolling(Roll.Next) };

        Obligation quarter = Quarter(rule, g => g.Reported("R1", "2016-Q1", date));

        (quarter.Status, quarter.DaysLate, quarter.Due).Should().Be((status, daysLate, Read.Date("2016-04-04")));
    }

    [Fact]
    public void Activity_OneOfSeveralKinds_IsEnough() =>
        Quarter(Decree.Report with { Activities = [ActivityKind.Report, ActivityKind.Plan] }, g => g.Did("R1", ActivityKind.Plan, "2016-04-01", "2016-Q1"))
            .Status.Should().Be(Met);

    [Theory]
    [InlineData("2016-04-09", Missed)]
    [InlineData("2016-04-10", Late)]
    [Rule("T3")]
    public void Report_AfterAsOf_DoesNotExist(string asOf, ObligationStatus status) =>
        Quarter(Decree.Report, g => g.Reported("R1", "2016-Q1", "2016-04-10"), asOf).Status.Should().Be(status);

    private static Obligation Quarter(SubmissionRule rule, Func<Given, Given> facts, string asOf = "2016-12-31") =>
        facts(new Given(Decree.Of(rule)).Assigned("R1")).Assess("2016-Q1", asOf).Obligations.Single();
}
