using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Obligations.ObligationStatus;

namespace DuaCoSo.Domain.Tests.Obligations;

[Rule("O4")]
public sealed class FrequencyTests
{
    // Saturday the 12th is worked, Wednesday the 9th and Saturday the 19th are holidays.
    private static readonly PolicyDefinition Policy = Decree.Empty with
    {
        Calendar = new() { Holidays = [new(2016, 3, 9), new(2016, 3, 19)], WorkingDays = [new(2016, 3, 12)] },
    };

    [Theory]
    [InlineData("..", "2016-02-29", Missed)]
    [InlineData("..", "2016-03-01", Met)]
    [InlineData("..", "2016-03-31", Met)]
    [InlineData("..", "2016-04-01", Missed)]
    [InlineData("2016-03-10..2016-03-20", "2016-03-09", Missed)]
    [InlineData("2016-03-10..2016-03-20", "2016-03-10", Met)]
    [InlineData("2016-03-10..2016-03-20", "2016-03-20", Met)]
    [InlineData("2016-03-10..2016-03-20", "2016-03-21", Missed)]
    public void Visit_OnADay_CountsWithinTheDaysInForce(string assigned, string visited, ObligationStatus status) =>
        March(Decree.Visit, g => g.Assigned("R1", days: assigned).Visited("R1", visited)).Status.Should().Be(status);

    [Theory]
    [InlineData("2016-01-01..2016-03-14", "2016-03-14", Met)]
    [InlineData("2016-01-01..2016-03-14", "2016-03-15", Missed)]
    [InlineData("2016-03-15..", "2016-03-14", Missed)]
    [InlineData("2016-03-15..", "2016-03-15", Met)]
    public void Visit_OnADay_CountsWithinThePolicys(string effective, string visited, ObligationStatus status) =>
        new Given(Decree.Of(Decree.Visit).In(effective)).Assigned("R1").Visited("R1", visited)
            .Assess("2016-03", "2016-04-01").Obligations.Single().Status.Should().Be(status);

    [Theory]
    [InlineData(1, "2016-03-05", 1, Met, "2016-03-05")]
    [InlineData(2, "2016-03-05", 1, Missed, null)]
    [InlineData(2, "2016-03-05;2016-03-05", 1, Missed, null)]
    [InlineData(2, "2016-03-06;2016-03-05", 2, Met, "2016-03-06")]
    [InlineData(2, "2016-03-05;2016-03-05;2016-03-08;2016-03-20", 3, Met, "2016-03-08")]
    public void Dates_AtLeastN_AreMetOnTheNthDate(int atLeast, string visited, int count, ObligationStatus status, string? metOn)
    {
        Obligation march = March(Decree.Visit with { AtLeast = atLeast }, g => g.Assigned("R1").Visited("R1", visited));

        (march.Count, march.Status, march.MetOn).Should().Be((count, status, Read.DateOrNone(metOn)));
    }

    [Theory]
    [InlineData("leader", Met)]
    [InlineData("deputy", Met)]
    [InlineData("staff", Missed)]
    [InlineData(null, Missed)]
    public void PerformedBy_LeaderOrDeputy_CountsTheirsAlone(string? by, ObligationStatus status) =>
        March(Decree.Visit with { PerformedBy = [Performer.Leader, Performer.Deputy] }, g => g.Assigned("R1").Visited("R1", "2016-03-05", by))
            .Status.Should().Be(status);

    [Theory]
    [InlineData("situation;opinion", null, Met)]
    [InlineData("situation;opinion;proposals", null, Met)]
    [InlineData("situation", null, Missed)]
    [InlineData("situation", "opinion", Missed)]
    [InlineData("", "situation;opinion", Met)]
    public void RequiredContents_OfTwoVisits_MustAllBeInOne(string first, string? second, ObligationStatus status) =>
        March(
            Decree.Visit with { RequiredContents = [ContentItem.Situation, ContentItem.Opinion] },
            g => g.Assigned("R1").Visited("R1", "2016-03-05", contents: first).Visited("R1", "2016-03-06", contents: second))
            .Status.Should().Be(status);

    [Theory]
    [InlineData("2016-03-04", CountsOn.Weekend, Missed)]
    [InlineData("2016-03-05", CountsOn.Weekend, Met)]
    [InlineData("2016-03-06", CountsOn.Weekend, Met)]
    [InlineData("2016-03-07", CountsOn.Weekend, Missed)]
    [InlineData("2016-03-12", CountsOn.Weekend, Missed)]
    [InlineData("2016-03-19", CountsOn.Weekend, Met)]
    [InlineData("2016-03-09", CountsOn.Weekend, Missed)]
    [InlineData("2016-03-04", CountsOn.WorkingDay, Met)]
    [InlineData("2016-03-05", CountsOn.WorkingDay, Missed)]
    [InlineData("2016-03-12", CountsOn.WorkingDay, Met)]
    [InlineData("2016-03-09", CountsOn.WorkingDay, Missed)]
    [InlineData("2016-03-09", CountsOn.Any, Met)]
    [InlineData("2016-03-06", CountsOn.Any, Met)]
    public void CountsOn_KindOfDay_CountsTheseAlone(string visited, CountsOn on, ObligationStatus status) =>
        March(Decree.Visit with { CountsOn = on }, g => g.Assigned("R1").Visited("R1", visited)).Status.Should().Be(status);

    [Theory]
    [InlineData("2016-03-05", "2016-03-06", 2)]
    [InlineData("2016-03-05", "2016-03-05", 1)]
    public void Activity_OneOfSeveralKinds_CountsOneADate(string visited, string reviewed, int count) =>
        March(
            Decree.Visit with { Activities = [ActivityKind.FieldVisit, ActivityKind.Review], AtLeast = 2 },
            g => g.Assigned("R1").Visited("R1", visited).Did("R1", ActivityKind.Review, reviewed).Did("R1", ActivityKind.Dialogue, "2016-03-20"))
            .Count.Should().Be(count);

    [Theory]
    [InlineData("..", "2016-03-31", Pending)]
    [InlineData("..", "2016-04-01", Missed)]
    [InlineData("..2016-03-20", "2016-03-20", Pending)]
    [InlineData("..2016-03-20", "2016-03-21", Missed)]
    public void Nothing_AsTimeGoesOn_IsPendingThroughTheLastDayInForce(string assigned, string asOf, ObligationStatus status)
    {
        Obligation march = March(Decree.Visit, g => g.Assigned("R1", days: assigned), asOf);

        (march.Status, march.Due).Should().Be((status, new LocalDate(2016, 3, 31)), "it is due at the end of the month even when the assignment ends before");
    }

    [Theory]
    [InlineData("2016-03-04", 0, Pending)]
    [InlineData("2016-03-05", 1, Pending)]
    [InlineData("2016-03-31", 1, Pending)]
    [InlineData("2016-04-01", 1, Missed)]
    public void Credit_OneVisitOfTwo_IsHalfAlsoWhilePending(string asOf, int count, ObligationStatus status)
    {
        Obligation march = March(Decree.Visit with { AtLeast = 2 }, g => g.Assigned("R1").Visited("R1", "2016-03-05"), asOf);

        (march.Count, march.Credit, march.Status).Should().Be((count, new Fraction(count, 2), status));
    }

    [Fact]
    public void Credit_MoreThanAsked_IsOne() =>
        March(Decree.Visit with { AtLeast = 2 }, g => g.Assigned("R1").Visited("R1", "2016-03-05;2016-03-06;2016-03-07")).Credit.Should().Be(Fraction.One);

    [Fact]
    public void Visit_OnExcusedDays_Counts() =>
        March(Decree.Visit, g => g.Assigned("R1").Excused("R1", "2016-03-01..2016-03-10").Visited("R1", "2016-03-05")).Status.Should().Be(Met);

    [Fact]
    public void Visit_OnAnotherAssignmentOfTheParty_DoesNotCount() =>
        new Given(Decree.Of(Decree.Visit)).Assigned("R1").Commune("Y").Assigned("R2", place: "Y").Visited("R2", "2016-03-05")
            .Assess("2016-03", "2016-04-01").Obligations.Select(o => o.Status).Should().Equal(Missed, Met);

    private static Obligation March(FrequencyRule rule, Func<Given, Given> facts, string asOf = "2016-04-01") =>
        facts(new(Policy with { Obligations = [rule] })).Assess("2016-03", asOf).Obligations.Single();
}
