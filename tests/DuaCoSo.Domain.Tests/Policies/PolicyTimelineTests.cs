using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Policies;

[Rule("V3")]
public sealed class PolicyTimelineTests
{
    private static readonly FrequencyRule Visit = new() { Code = "visit", Activities = [ActivityKind.FieldVisit], Every = PeriodKind.Month };

    private static readonly SubmissionRule Report = new() { Code = "report", Activities = [ActivityKind.Report], Every = PeriodKind.Quarter, Due = DueRule.DaysAfterEnd(5) };

    // Resolution 77-NQ/TU of Lạng Sơn until Regulation 1434-QĐ/TU of October 2023: twice a month from then on, a cut-off, and a report earlier.
    private static readonly PolicyDefinition Resolution77 = new()
    {
        Id = "lang-son",
        Title = new("Nghị quyết 77-NQ/TU"),
        Province = "20",
        LegalBasis = [new() { Number = "77-NQ/TU" }],
        Effective = new(new(2022, 6, 1), new(2023, 9, 30)),
        Obligations = [Visit, Report],
    };

    private static readonly PolicyDefinition Regulation1434 = Resolution77 with
    {
        Title = new("Quy định 1434-QĐ/TU"),
        LegalBasis = [new() { Number = "1434-QĐ/TU" }],
        Effective = DateRange.Since(new(2023, 10, 1)),
        Obligations = [Visit with { AtLeast = 2 }, Report with { Due = DueRule.DaysAfterEnd(2) }],
    };

    [Fact]
    public void Create_VersionsOneAfterTheOther_HasNoProblems()
    {
        Checked<PolicyTimeline> timeline = Timeline(Regulation1434, Resolution77);

        timeline.Problems.Should().BeEmpty();
        timeline.Require().Versions.Select(v => v.Definition).Should().Equal(Resolution77, Regulation1434);
    }

    [Fact]
    public void Conversion_OfNoPolicy_IsRefused()
    {
        Func<PolicyTimeline> none = () => (Policy)null!;

        none.Should().Throw<ArgumentNullException>().WithParameterName("policy");
    }

    [Fact]
    public void Create_Overlap_IsAnError()
    {
        Problem problem = Timeline(Regulation1434, Resolution77 with { Effective = new(new(2022, 6, 1), new(2023, 10, 1)) }).Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Severity, problem.Argument("interval")).Should().Be(("DCS4090", Severity.Error, "2023-10-01/2023-10-01"));
    }

    [Fact]
    public void Create_VersionOverlappedBySeveral_NamesEach()
    {
        PolicyDefinition middle = Resolution77 with { Effective = new(new(2022, 7, 1), new(2022, 8, 1)) };

        // The first still runs when the last begins, though the one between has ended.
        Timeline(Resolution77 with { Effective = DateRange.Since(new(2022, 6, 1)) }, middle, Regulation1434).Problems
            .Select(p => (p.Code, p.Argument("interval"))).Should().Equal(("DCS4090", "2022-07-01/2022-08-01"), ("DCS4090", "2023-10-01/.."));
    }

    [Fact]
    public void Create_Gap_IsAWarning()
    {
        Checked<PolicyTimeline> timeline = Timeline(Resolution77 with { Effective = new(new(2022, 6, 1), new(2023, 8, 31)) }, Regulation1434);

        timeline.IsAccepted.Should().BeTrue();
        timeline.Problems.Select(p => (p.Code, p.Severity, p.Argument("interval"))).Should().Equal(("DCS4091", Severity.Warning, "2023-09-01/2023-09-30"));
    }

    [Fact]
    public void Assess_AChangeInMidYear_JudgesEachSubPeriodByTheVersionOfItsLastDay()
    {
        Assessment result = Timeline(Resolution77, Regulation1434).Require().Assess(Register(), ReportingPeriod.Year(2023), new LocalDate(2024, 1, 31));

        ObligationList visits = result.Obligations.Under("visit");
        visits.Select(o => o.Required).Should().Equal(Enumerable.Repeat<int?>(1, 9).Concat(Enumerable.Repeat<int?>(2, 3)));
        visits.Select(o => o.Status).Should().Equal(Enumerable.Repeat(ObligationStatus.Met, 9).Concat(Enumerable.Repeat(ObligationStatus.Missed, 3)));
        result.Obligations.Under("report").Select(o => o.Due).Should().Equal(
            new LocalDate(2023, 4, 5), new LocalDate(2023, 7, 5), new LocalDate(2023, 10, 5), new LocalDate(2024, 1, 2));
        result.Envelope.Policy.Should().Be("lang-son");
    }

    [Fact]
    public void Assess_WithAGap_AsksNothingOfItsSubPeriods()
    {
        PolicyTimeline timeline = Timeline(Resolution77 with { Effective = new(new(2022, 6, 1), new(2023, 7, 31)) }, Regulation1434).Require();

        ObligationList visits = timeline.Assess(Register(), ReportingPeriod.Year(2023), new LocalDate(2024, 1, 31)).Obligations.Under("visit");

        visits.Select(o => o.Period.Number).Should().Equal(1, 2, 3, 4, 5, 6, 7, 10, 11, 12);
    }

    private static Checked<PolicyTimeline> Timeline(params PolicyDefinition[] versions) =>
        PolicyTimeline.Create([.. versions.Select(v => Policy.Create(v).Require())]);

    private static ResponsibilityRegister Register()
    {
        Id<Locality> commune = new("xa-1");
        Id<Party> official = new("cb-1");
        Id<ResponsibilityAssignment> assignment = new("pc-1");
        return ResponsibilityRegister.Create(new RegisterFacts
        {
            Localities = [new() { Locality = commune, Level = LocalityLevel.Commune }],
            Parties = [new() { Id = official, Kind = PartyKind.Official }],
            Assignments = [new() { Id = assignment, Party = official, Role = AssignmentRole.InCharge, Locality = commune }],
            Activities =
            [
                .. Enumerable.Range(1, 12).Select(month => new Activity
                {
                    Id = new(FormattableString.Invariant($"hd-{month}")),
                    Assignment = assignment,
                    Kind = ActivityKind.FieldVisit,
                    Date = new(2023, month, 10),
                }),
            ],
        }).Require();
    }
}
