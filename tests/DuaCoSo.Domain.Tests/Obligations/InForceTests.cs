using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;
using static DuaCoSo.Domain.Obligations.ObligationStatus;

namespace DuaCoSo.Domain.Tests.Obligations;

[Rule("O2")]
public sealed class InForceTests
{
    [Theory]
    [InlineData("..", "2000-01-01..", "2016-01 2016-02 2016-03")]
    [InlineData("2016-01-31..", "2000-01-01..", "2016-01 2016-02 2016-03")]
    [InlineData("2016-02-01..", "2000-01-01..", "2016-02 2016-03")]
    [InlineData("..2016-02-29", "2000-01-01..", "2016-01 2016-02")]
    [InlineData("..2016-03-01", "2000-01-01..", "2016-01 2016-02 2016-03")]
    [InlineData("..", "2016-02-29..", "2016-02 2016-03")]
    [InlineData("..", "2016-03-01..", "2016-03")]
    [InlineData("..", "2000-01-01..2016-01-31", "2016-01")]
    [InlineData("..2016-02-15", "2016-02-15..", "2016-02")]
    [InlineData("..2016-02-15", "2016-02-16..", "")]
    [InlineData("2016-04-01..", "2000-01-01..", "")]
    [InlineData("..2015-12-31", "2000-01-01..", "")]
    public void Assignment_OneDayInForceInAMonth_HasItsObligation(string assigned, string effective, string months) =>
        Months(new Given(Decree.Of(Decree.Visit).In(effective)).Assigned("R1", days: assigned)).Should().Be(months);

    [Theory]
    [InlineData("..2016-01-31", "2016-03-01..", "2016-01 2016-03")]
    [InlineData("..2016-02-01", "2016-03-01..", "2016-01 2016-02 2016-03")]
    [InlineData("..2016-01-31", "2016-02-29..", "2016-01 2016-02 2016-03")]
    [Rule("V3")]
    public void Timeline_WithAGap_IsInForceOnTheUnionOfItsVersions(string first, string second, string months) =>
        Months(new Given(Decree.Of(Decree.Visit).In("2000-01-01" + first), Decree.Of(Decree.Visit).In(second)).Assigned("R1")).Should().Be(months);

    [Theory]
    [InlineData("2016-02-14..2016-02-14", "2016-02")]
    [InlineData("2016-02-15..2016-02-15", "2016-03")]
    [InlineData("2016-03-14..2016-03-14", "2016-03")]
    [InlineData("2016-03-15..2016-03-15", "")]
    [InlineData("2015-12-15..2015-12-15", "2016-01")]
    [Rule("P2")]
    public void CutOff_OnThe14th_MovesTheDaysOfAMonth(string assigned, string months) =>
        Months(new Given(Decree.Of(Decree.Visit) with { Periods = PeriodScheme.Decree09 }).Assigned("R1", days: assigned)).Should().Be(months);

    [Theory]
    [InlineData("2016-03-01..2016-03-10", "2016-03-05..2016-03-20", 11, Missed)]
    [InlineData("2016-03-01..2016-03-10", "2016-03-05..2016-03-20", 12, Exempt)]
    [InlineData("2016-03-01..2016-03-10", "2016-03-11..2016-03-20", 11, Missed)]
    [InlineData("2016-02-01..2016-02-29", "2016-04-01..", 31, Missed)]
    public void DaysAvailable_ExcusedTwice_LeaveEachDayOutOnce(string excused, string excusedToo, int minimum, ObligationStatus status) =>
        new Given(Decree.Of(Decree.Visit with { MinimumDaysInForce = minimum })).Assigned("R1").Excused("R1", excused).Excused("R1", excusedToo)
            .Assess("2016-03", "2016-04-01").Obligations.Single().Status.Should().Be(status);

    [Fact]
    public void DaysAvailable_ExcusalOfAnotherAssignment_LeavesNoneOut() =>
        new Given(Decree.Of(Decree.Visit with { MinimumDaysInForce = 31 })).Assigned("R1").Commune("Y").Assigned("R2", place: "Y").Excused("R2", "2016-03-01..2016-03-01")
            .Assess("2016-03", "2016-04-01").Obligations.Select(o => o.Status).Should().Equal(Missed, Exempt);

    private static string Months(Given scene) => string.Join(' ', scene.Assess("2016-Q1", "2016-12-31").Obligations.Select(o => o.Period));
}
