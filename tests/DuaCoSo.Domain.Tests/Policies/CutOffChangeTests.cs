using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Policies;

/// <summary>A cut-off that changes from one version to the next; 0 is the calendar.</summary>
[Rule("V3")]
public sealed class CutOffChangeTests
{
    private const string Twice = "DCS4095";
    private const string Never = "DCS4096";

    [Theory]
    [InlineData(0, 14, Twice, "2016-03-15/2016-03-31")]
    [InlineData(14, 0, Never, "2016-03-15/2016-03-31")]
    [InlineData(14, 15, Never, "2016-03-15/2016-03-15")]
    [InlineData(15, 14, Twice, "2016-03-15/2016-03-15")]
    [InlineData(20, 14, Twice, "2016-03-15/2016-03-20")]
    [InlineData(14, 14, null, "")]
    [InlineData(0, 0, null, "")]
    [InlineData(0, 31, null, "")]
    [InlineData(31, 30, Twice, "2016-03-31/2016-03-31")]
    public void CutOff_Changed_NamesTheDays(int former, int latter, string? code, string days) =>
        Found(Monthly(former).In("2000-01-01..2016-03-31"), Monthly(latter).In("2016-04-01..")).Should().Be(code is null ? "" : $"{code} {days} 2016-03 2016-04");

    [Theory]
    [InlineData("2016-03-31", "2016-03-15/2016-03-31 2016-03 2016-04", "2016-04-01")]
    [InlineData("2016-03-31", "2016-03-15/2016-03-31 2016-03 2016-04", "2016-04-30")]
    [InlineData("2016-04-30", "2016-04-15/2016-04-30 2016-04 2016-05", "2016-05-01")]
    [InlineData("2016-03-20", "2016-03-15/2016-03-20 2016-03 2016-04", "2016-04-01")]
    [InlineData("2016-03-15", "2016-03-15/2016-03-15 2016-03 2016-04", "2016-04-01")]
    [InlineData("2016-03-14", "", "2016-04-01")]
    public void CutOff_ChangedAtADate_NamesTheDaysInForceOfTheMonthsBeforeAndAfter(string until, string days, string since) =>
        Found(Monthly(0).In("2000-01-01.." + until), Monthly(14).In(since + "..")).Should().Be(days.Length == 0 ? "" : $"{Twice} {days}");

    [Fact]
    public void CutOff_ChangedInAQuarter_NamesTheDaysAtItsBeginning() =>
        Found(With(Decree.Report, 0).In("2000-01-01..2016-05-09"), With(Decree.Report, 14).In("2016-05-10..")).Should().Be($"{Twice} 2016-03-15/2016-03-31 2016-Q1 2016-Q2");

    [Theory]
    [InlineData("2000-01-01", $"{Twice} 2015-12-15/2015-12-31 2015 2016")]
    [InlineData("2015-12-20", $"{Twice} 2015-12-20/2015-12-31 2015 2016")]
    [InlineData("2016-01-01", "")]
    public void CutOff_ChangedUnderAYearlyScheme_NamesTheDaysInForce(string from, string found) =>
        Found(Yearly(0).In(from + "..2016-05-09"), Yearly(14).In("2016-05-10..")).Should().Be(found);

    [Fact]
    public void CutOff_ChangedUnderACumulativeSeries_NamesTheDaysOfEachKind() =>
        Found(With(Decree.Report with { Every = PeriodSeries.Cumulative }, 0).In("2000-01-01..2016-12-31"), With(Decree.Report with { Every = PeriodSeries.Cumulative }, 14).In("2017-01-01.."))
            .Should().Be($"{Twice} 2016-12-15/2016-12-31 2016-Q4 2017-Q1, {Twice} 2016-12-15/2016-12-31 2016-H2 2017-H1, {Twice} 2016-12-15/2016-12-31 2016 2017");

    [Fact]
    public void CutOff_ChangedTwiceInAMonth_IsOneChange() =>
        Found(Monthly(0).In("2000-01-01..2016-04-04"), Monthly(20).In("2016-04-05..2016-04-10"), Monthly(14).In("2016-04-11..")).Should()
            .Be($"{Twice} 2016-03-15/2016-03-31 2016-03 2016-04", "April is the last version's");

    [Fact]
    public void CutOff_ChangedBackAndForth_IsTwoChanges() =>
        Found(Monthly(0).In("2000-01-01..2016-03-31"), Monthly(14).In("2016-04-01..2016-04-30"), Monthly(0).In("2016-05-01..")).Should()
            .Be($"{Twice} 2016-03-15/2016-03-31 2016-03 2016-04, {Never} 2016-04-15/2016-04-30 2016-04 2016-05");

    [Fact]
    public void CutOff_OfAKindThatIsOverridden_IsTheOverride() =>
        Found(
            Monthly(0).In("2000-01-01..2016-03-31"),
            (Monthly(14) with { Periods = PeriodScheme.Decree09.With(PeriodKind.Month, null) }).In("2016-04-01..")).Should().Be("");

    [Theory]
    [InlineData(PeriodKind.Week)]
    [InlineData(PeriodKind.Quarter)]
    public void CutOff_OfAKindThatOneVersionAloneUses_IsNotFound(PeriodKind other) =>
        Found(Monthly(0).In("2000-01-01..2016-03-31"), With(Decree.Visit with { Every = other }, 14).In("2016-04-01..")).Should().Be("");

    [Fact]
    public void CutOff_InTheFirstYearOfAll_HasNothingBefore() =>
        Found(Yearly(0).In("1900-01-01..1900-01-31"), Yearly(14).In("1900-02-01..")).Should().Be("");

    private static PolicyDefinition Monthly(int cutOff) => With(Decree.Visit, cutOff);

    private static PolicyDefinition Yearly(int cutOff) => Decree.Of(Decree.Officials) with { Periods = Scheme(cutOff) };

    private static PolicyDefinition With(ObligationRule rule, int cutOff) => Decree.Of(rule) with { Periods = Scheme(cutOff) };

    private static PeriodScheme Scheme(int cutOff) => cutOff == 0 ? PeriodScheme.Calendar : PeriodScheme.WithCutOff(cutOff);

    private static string Found(params ReadOnlySpan<PolicyDefinition> versions)
    {
        var policies = new Policy[versions.Length];
        for (int i = 0; i < versions.Length; i++)
        {
            policies[i] = Policy.Create(versions[i]).Require();
        }

        Checked<PolicyTimeline> timeline = PolicyTimeline.Create(policies);
        timeline.IsAccepted.Should().BeTrue("a warning refuses nothing");

        // Some of these versions leave a gap between them, of which a warning of its own tells.
        Problem[] found = [.. timeline.Problems.Where(p => p.Code != "DCS4091")];
        found.Should().NotContain(p => p.Severity != Severity.Warning || p.Place.Path != "$.periods");
        return string.Join(", ", found.Select(p => $"{p.Code} {p.Argument("days")} {p.Argument("earlier")} {p.Argument("later")}"));
    }
}
