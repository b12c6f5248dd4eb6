using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Activities;

/// <summary>The life of a periodic report: every verb in every state, what each leaves behind, and what a register makes of it.</summary>
[Rule("O5")]
public sealed class ReportLifeTests : LifeTests<PeriodicReport>
{
    private static readonly LocalDate Late = On(25);

    /// <inheritdoc/>
    protected override StateMachine<PeriodicReport> Table =>
        StateMachines.Of((PeriodicReport r) => r.State, on: Late, ReportProblems.DateBackwards)
            .State(ReportState.Draft, Drafted)
            .State(ReportState.Submitted, Submitted)
            .State(ReportState.Returned, Returned)
            .State(ReportState.Accepted, Accepted)
            .Verb("Write", (r, on) => r.Write(new(ContentItem.Opinion, "…"), on), "reportSectionWritten", "DCS1701", "reportSectionWritten", "DCS1701")
            .Verb("Remove", (r, on) => r.Remove(ContentItem.Situation, on), "reportSectionRemoved", "DCS1702", "reportSectionRemoved", "DCS1702")
            .Verb("Remove what it has not", (r, on) => r.Remove(ContentItem.Opinion, on), "DCS1703", "DCS1702", "DCS1703", "DCS1702")
            .Verb("Submit", (r, on) => r.Submit(null, on), "reportSubmitted", "DCS1704", "DCS1704", "DCS1704")
            .Verb("Resubmit", (r, on) => r.Resubmit(null, on), "DCS1705", "DCS1705", "reportResubmitted", "DCS1705")
            .Verb("Return", (r, on) => r.Return("thiếu số liệu", on), "DCS1706", "reportReturned", "DCS1706", "DCS1706")
            .Verb("Accept", (r, on) => r.Accept(on), "DCS1707", "reportAccepted", "DCS1707", "DCS1707");

    [Fact]
    public void Verbs_OfARecordedReport_MayNotBeBeforeItsDates()
    {
        PeriodicReport recorded = new() { Id = new("r"), Assignment = new("1"), Period = Quarter, Drafted = On(1), Submissions = [new() { Date = On(5), Returned = On(8) }] };

        recorded.Invoking(r => r.Resubmit(null, On(7))).Should().Throw<DomainException>()
            .Which.Problem.Arguments.Should().Equal(("id", "r"), ("date", "2016-03-07"), ("latest", "2016-03-08"));
    }

    [Fact]
    public void Write_Again_ReplacesTheSection()
    {
        PeriodicReport report = Drafted();

        report.Write(new(ContentItem.Situation, "mới"), On(3));
        report.Write(new(ContentItem.Proposals, "xin"), On(3));

        report.Sections.Should().Equal(new ReportSection(ContentItem.Situation, "mới"), new ReportSection(ContentItem.Proposals, "xin"));
    }

    [Fact]
    public void Activities_AreTheSubmissionsAsTheyWereHandedIn()
    {
        PeriodicReport report = Returned();
        report.Write(new(ContentItem.Proposals, "xin"), On(10));
        report.Resubmit(Performer.Leader, On(12));
        report.Accept(On(14));

        report.Activities.Should().Equal(
            new Activity { Id = new("r1"), Assignment = new("1"), Kind = ActivityKind.Report, Date = On(5), Period = Quarter, Contents = [ContentItem.Situation], By = Performer.Staff, Returned = On(8) },
            new Activity { Id = new("r1.2"), Assignment = new("1"), Kind = ActivityKind.Report, Date = On(12), Period = Quarter, Contents = [ContentItem.Situation, ContentItem.Proposals], By = Performer.Leader });
        report.Submissions[0].Remarks.Should().Be("thiếu số liệu");
        report.PendingEvents.TakeLast(2).Should().Equal(new ReportResubmitted(new("r1"), new("r1.2"), On(12)), new ReportAccepted(new("r1"), new("r1.2"), On(14)));
        Drafted().Activities.Should().BeEmpty("a draft is nothing that was done");
    }

    [Fact]
    public void Assess_ReturnedReport_CountsFromItsResubmission()
    {
        PeriodicReport report = Submitted();
        Status(report, On(31)).Should().Be(ObligationStatus.Met);

        report.Return("thiếu số liệu", On(8));
        Status(report, On(7)).Should().Be(ObligationStatus.Met, "it was not returned by then");
        Status(report, On(31)).Should().Be(ObligationStatus.Missed);

        report.Resubmit(null, On(22));
        Status(report, On(31)).Should().Be(ObligationStatus.Late);
        Status(report, On(21)).Should().Be(ObligationStatus.Missed);
    }

    [Fact]
    public void Create_ReportsAndActivities_StandBesideEachOther()
    {
        PeriodicReport report = Returned();
        report.Resubmit(null, On(12));

        ResponsibilityRegister living = Register(Facts with { Reports = [report] });

        living.Digest.Should().Be(Register(Facts with { Activities = report.Activities }).Digest);
        living.Digest.Should().NotBe(Register(Facts).Digest);
        ResponsibilityRegister.Create(Facts with { Reports = [report], Activities = [report.Activities[1]] }).Problems
            .Should().ContainSingle().Which.Should().Match<Problem>(p => p.Kind == RegisterProblems.DuplicateId && p.Argument("id") == "r1.2");
    }

    [Fact]
    public void Create_NullAmongReports_Throws() =>
        FluentActions.Invoking(() => ResponsibilityRegister.Create(Facts with { Reports = [null!] })).Should().Throw<ArgumentException>();

    [Fact]
    public void Draft_CopiesWhatItIsAbout()
    {
        PeriodicReport planned = Planned();

        var report = PeriodicReport.Draft(planned);

        (planned.Version, planned.PendingEvents.Count).Should().Be((0, 0));
        report.Version.Should().Be(1);
        report.PendingEvents.Should().Equal(new ReportDrafted(new("r1"), new("1"), ActivityKind.Report, Quarter, On(1)));
    }

    [Fact]
    public void Draft_WhatHasALifeAlreadyOrCannotBe_Throws()
    {
        Refused(Drafted());
        Refused(new() { Id = new("r"), Assignment = new("1"), Period = Quarter, Drafted = On(1), Submissions = [new() { Date = On(5) }] });
        Refused(new() { Id = new("r"), Assignment = new("1"), Period = Quarter, Drafted = On(1), Sections = [new(ContentItem.Situation, "")] });
        Refused(new() { Id = new("r"), Assignment = new("1"), Period = Quarter, Drafted = On(1), Accepted = On(2) });
        Refused(new() { Id = default, Assignment = new("1"), Period = Quarter, Drafted = On(1) });
        Refused(new() { Id = new("r"), Assignment = default, Period = Quarter, Drafted = On(1) });
        Refused(new() { Id = new("r"), Assignment = new("1"), Period = default, Drafted = On(1) });
        Refused(new() { Id = new("r"), Assignment = new("1"), Kind = default, Period = Quarter, Drafted = On(1) });
        Refused(new() { Id = new("r"), Assignment = new("1"), Period = Quarter, Drafted = new(1899, 1, 1) });

        static void Refused(PeriodicReport report) => FluentActions.Invoking(() => PeriodicReport.Draft(report)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Texts_NeverSayWhatWasWritten()
    {
        PeriodicReport report = Returned();
        report.Sections[0].ToString().Should().Be("situation");
        report.Submissions[0].ToString().Should().Be("2016-03-05");
        report.PendingEvents.Select(e => e.ToString()).Should().NotContainMatch("*thiếu*").And.NotContainMatch("*cũ*");
    }

    [Fact]
    public void Id_LeavesRoomForTheNumberOfASubmission()
    {
        PeriodicReport Named(int length) => new() { Id = new(new string('x', length)), Assignment = new("1"), Period = Quarter, Drafted = On(1) };

        Named(90).Id.Key.Should().HaveLength(90);
        FluentActions.Invoking(() => Named(91)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Verbs_WithArgumentsThatCannotBe_Throw()
    {
        Drafted().Invoking(r => r.Write(null!, Late)).Should().Throw<ArgumentNullException>();
        Drafted().Invoking(r => r.Write(new(default, ""), Late)).Should().Throw<ArgumentException>();
        Submitted().Invoking(r => r.Return(" ", Late)).Should().Throw<ArgumentException>();
        Drafted().Invoking(r => r.Submit(default(Performer), Late)).Should().Throw<ArgumentException>();
        Returned().Invoking(r => r.Resubmit(default(Performer), Late)).Should().Throw<ArgumentException>();
        Drafted().Invoking(r => r.Submit(null, new(2101, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PeriodicReport.Draft(null!)).Should().Throw<ArgumentNullException>();
    }

    private static readonly ReportingPeriod Quarter = ReportingPeriod.Parse("2016-Q1");

    private static readonly RegisterFacts Facts = new()
    {
        Parties = [new() { Id = new("an"), Kind = Domain.Parties.PartyKind.Official }],
        Assignments = [new() { Id = new("1"), Party = new("an"), Role = Domain.Assignments.AssignmentRole.InCharge }],
    };

    private static readonly Policy Quarterly = Policy.Create(new()
    {
        Id = "reports",
        Title = new("Báo cáo quý", "Quarterly reports"),
        Province = "37",
        LegalBasis = [new() { Number = "141-QĐ/TU" }],
        Effective = DateRange.Since(new(2016, 1, 1)),
        Obligations = [new SubmissionRule { Code = "report", Activities = [ActivityKind.Report], Every = PeriodKind.Quarter, Due = DueRule.DayOfMonth(20) }],
    }).Require();

    private static ObligationStatus Status(PeriodicReport report, LocalDate asOf) =>
        Quarterly.Assess(Register(Facts with { Reports = [report] }), Quarter, asOf).Obligations.Should().ContainSingle().Which.Status;

    private static ResponsibilityRegister Register(RegisterFacts facts) => ResponsibilityRegister.Create(facts).Require();

    private static PeriodicReport Planned() => new() { Id = new("r1"), Assignment = new("1"), Period = Quarter, Drafted = On(1) };

    private static PeriodicReport Drafted()
    {
        var report = PeriodicReport.Draft(Planned());
        report.Write(new(ContentItem.Situation, "cũ"), On(2));
        return report;
    }

    private static PeriodicReport Submitted()
    {
        PeriodicReport report = Drafted();
        report.Submit(Performer.Staff, On(5));
        return report;
    }

    private static PeriodicReport Returned()
    {
        PeriodicReport report = Submitted();
        report.Return("thiếu số liệu", On(8));
        return report;
    }

    private static PeriodicReport Accepted()
    {
        PeriodicReport report = Submitted();
        report.Accept(On(8));
        return report;
    }

    private static LocalDate On(int day) => new(2016, 3, day);
}
