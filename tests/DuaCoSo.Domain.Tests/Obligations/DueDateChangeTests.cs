using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>Where other due dates can be told from what was judged, and where not: what decides which submission counts, or whether one is owed at all, must not depend on them.</summary>
[Rule("O5"), Rule("O3"), Rule("V6")]
public sealed class DueDateChangeTests
{
    private static readonly SubmissionRule Later = Decree.Report with { Due = DueRule.DaysAfterEnd(40) };

    [Fact]
    public void IsAll_OtherDueDates_AreAll() => IsAll(Decree.Report, Later).Should().BeTrue();

    [Fact]
    public void IsAll_OnTheLastDay_AreAll() => IsAll(Decree.Report, Later with { Due = DueRule.DaysAfterEnd(0) }).Should().BeTrue();

    [Fact]
    public void IsAll_BeforeTheEnd_AreNot()
    {
        // Whoever begins after the due date is exempt.
        SubmissionRule early = Decree.Report with { Due = DueRule.DaysAfterEnd(-1) };

        (IsAll(Decree.Report, early), IsAll(early, Decree.Report)).Should().Be((false, false));
    }

    [Fact]
    public void IsAll_ContentsAreRequired_AreNot()
    {
        // A complete late report may be worth more than an incomplete one in time, or less.
        ContentItem[] required = [new("petitions")];

        IsAll(Decree.Report with { RequiredContents = [.. required] }, Later with { RequiredContents = [.. required] }).Should().BeFalse();
    }

    [Fact]
    public void IsAll_SomethingElseToo_AreNot()
    {
        IsAll(Decree.Report, Later with { LateCredit = 0.25m }).Should().BeFalse();
        IsAll(Decree.Report, Later with { MinimumDaysInForce = 3 }).Should().BeFalse();
        IsAll(Decree.Report, Later with { Activities = [ActivityKind.Plan] }).Should().BeFalse();
        IsAll(Decree.Report, Later with { Every = PeriodKind.Month }).Should().BeFalse();
        IsAll(Decree.Visit, Decree.Visit with { AtLeast = 2 }).Should().BeFalse();
        IsAll(Decree.Visit with { Code = "report" }, Later).Should().BeFalse();
    }

    private static bool IsAll(ObligationRule before, ObligationRule after) => DueDateChange.IsAll(Planned(before), Planned(after));

    private static PlannedRule Planned(ObligationRule rule) => Planner.Plan(Policy.Create(Decree.Of(rule)).Require().ToPolicyTimeline(), ReportingPeriod.Year(2016)).Rules[0];
}
