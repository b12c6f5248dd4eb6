using System.Globalization;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>A report or plan about a period (báo cáo định kỳ): drafted, submitted, returned, accepted (O5).</summary>
/// <remarks>
/// An initialiser states what was recorded; <see cref="Draft"/> begins a life, and the other verbs carry it on. No verb may be dated before another.
/// A register knows it by its <see cref="Activities"/>, one a submission: returned ones do not count, resubmitted ones do.
/// </remarks>
public sealed class PeriodicReport : Aggregate
{
    /// <summary>The greatest length of its id, so that the ids of its submissions are none too long.</summary>
    private const int LongestKey = 90;

    private readonly Id<PeriodicReport> _id;
    private ValueList<ReportSection> _sections = [];
    private ValueList<ReportSubmission> _submissions = [];
    private LocalDate? _accepted;

    /// <summary>Its id, of at most 90 characters.</summary>
    /// <exception cref="ArgumentException">It is longer.</exception>
    public required Id<PeriodicReport> Id
    {
        get => _id;
        init => _id = value.Key.Length <= LongestKey ? value : throw new ArgumentException("The id of a report has at most 90 characters.", nameof(value));
    }

    /// <summary>The assignment that it is of.</summary>
    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    /// <summary>What it is: a report, a plan.</summary>
    /// <value>A report by default.</value>
    public ActivityKind Kind { get; init; } = ActivityKind.Report;

    /// <summary>The period that it is about.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>When it was begun.</summary>
    public required LocalDate Drafted { get; init; }

    /// <summary>What is written of it, in the order in which it was begun.</summary>
    /// <value>Nothing by default.</value>
    public ValueList<ReportSection> Sections
    {
        get => _sections;
        init => _sections = value;
    }

    /// <summary>Its submissions in order; only the last one may be without a return.</summary>
    /// <value>None by default.</value>
    public ValueList<ReportSubmission> Submissions
    {
        get => _submissions;
        init => _submissions = value;
    }

    /// <summary>When it was accepted.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Accepted
    {
        get => _accepted;
        init => _accepted = value;
    }

    /// <summary>Where it stands.</summary>
    public ReportState State =>
        _accepted is not null ? ReportState.Accepted
        : _submissions.Count == 0 ? ReportState.Draft
        : _submissions[^1].Returned is not null ? ReportState.Returned
        : ReportState.Submitted;

    /// <summary>Its submissions as a register knows them (O5): the first has the report's own id, the second <c>id.2</c>, and so on.</summary>
    public ValueList<Activity> Activities => _submissions.Select((submission, i) => new Activity
    {
        Id = ActivityId(i + 1),
        Assignment = Assignment,
        Kind = Kind,
        Date = submission.Date,
        Period = Period,
        Contents = submission.Contents,
        By = submission.By,
        Returned = submission.Returned,
    }).ToValueList();

    /// <summary>Begins a report.</summary>
    /// <param name="report">What it is about; it is copied.</param>
    /// <returns>The report, with its first event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id, the assignment, the kind or the period is empty, or more is recorded than that it was begun.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    public static PeriodicReport Draft(PeriodicReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.CheckFresh(report is { State: ReportState.Draft, Sections.Count: 0 }, nameof(report));
        Arguments.Given(!report.Id.IsEmpty && !report.Assignment.IsEmpty && report.Kind.Code.Length > 0 && !report.Period.IsEmpty, nameof(report));
        Arguments.Date(report.Drafted, nameof(report));
        var drafted = (PeriodicReport)report.Snapshot();
        drafted.Raise(new ReportDrafted(drafted.Id, drafted.Assignment, drafted.Kind, drafted.Period, drafted.Drafted));
        return drafted;
    }

    /// <summary>Writes a section, or writes it anew.</summary>
    /// <param name="section">The section.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is of no content.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is neither a draft nor returned, or the date is before another of its dates.</exception>
    public void Write(ReportSection section, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(section);
        Arguments.Given(section.Item.Code.Length > 0, nameof(section));
        Allow(on, IsInWork, ReportProblems.CannotWrite);
        _sections = Has(section.Item)
            ? _sections.Select(s => s.Item == section.Item ? section : s).ToValueList()
            : [.. _sections, section];
        Raise(new ReportSectionWritten(Id, section.Item, on));
    }

    /// <summary>Takes a section out.</summary>
    /// <param name="section">Which.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is neither a draft nor returned, has no such section, or the date is before another of its dates.</exception>
    public void Remove(ContentItem section, LocalDate on)
    {
        Allow(on, IsInWork, ReportProblems.CannotRemove);
        if (!Has(section))
        {
            throw new DomainException(ReportProblems.SectionMissing.At(null, ("id", Id.Key), ("section", section.Code), ("date", IsoOf(on))));
        }

        _sections = _sections.Where(s => s.Item != section).ToValueList();
        Raise(new ReportSectionRemoved(Id, section, on));
    }

    /// <summary>Hands it in for the first time, with the sections that it has.</summary>
    /// <param name="by">Who hands it in on behalf of the party; <see langword="null"/> when that is not recorded.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is no draft, or the date is before another of its dates.</exception>
    public void Submit(Performer? by, LocalDate on)
    {
        CheckPerformer(by);
        Allow(on, State == ReportState.Draft, ReportProblems.CannotSubmit);
        Raise(new ReportSubmitted(Id, HandIn(by, on), on));
    }

    /// <summary>Hands it in again after it was returned, with the sections that it has now.</summary>
    /// <param name="by">Who hands it in on behalf of the party; <see langword="null"/> when that is not recorded.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It was not returned, or the date is before another of its dates.</exception>
    public void Resubmit(Performer? by, LocalDate on)
    {
        CheckPerformer(by);
        Allow(on, State == ReportState.Returned, ReportProblems.CannotResubmit);
        Raise(new ReportResubmitted(Id, HandIn(by, on), on));
    }

    /// <summary>Returns it as unacceptable: the submission no longer counts from this day (O5).</summary>
    /// <param name="remarks">Why.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentException"><paramref name="remarks"/> are empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is not with those who could return it, or the date is before another of its dates.</exception>
    public void Return(string remarks, LocalDate on)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(remarks);
        Allow(on, State == ReportState.Submitted, ReportProblems.CannotReturn);
        _submissions = [.. _submissions.Take(_submissions.Count - 1), _submissions[^1] with { Returned = on, Remarks = remarks }];
        Raise(new ReportReturned(Id, ActivityId(_submissions.Count), on));
    }

    /// <summary>Accepts it as it was last submitted.</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is not with those who could accept it, or the date is before another of its dates.</exception>
    public void Accept(LocalDate on)
    {
        Allow(on, State == ReportState.Submitted, ReportProblems.CannotAccept);
        _accepted = on;
        Raise(new ReportAccepted(Id, ActivityId(_submissions.Count), on));
    }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;

    private bool IsInWork => State is ReportState.Draft or ReportState.Returned;

    private bool Has(ContentItem section) => _sections.Any(s => s.Item == section);

    private static void CheckPerformer(Performer? by) => Arguments.Given(by is not { Code.Length: 0 }, nameof(by));

    private Id<Activity> HandIn(Performer? by, LocalDate on)
    {
        _submissions = [.. _submissions, new() { Date = on, Contents = _sections.Select(s => s.Item).ToValueList(), By = by }];
        return ActivityId(_submissions.Count);
    }

    private Id<Activity> ActivityId(int number) =>
        new(number == 1 ? Id.Key : string.Create(CultureInfo.InvariantCulture, $"{Id.Key}.{number}"));

    private void Allow(LocalDate on, bool isAllowed, ProblemKind notAllowed)
    {
        ReportSubmission? last = _submissions.Count == 0 ? null : _submissions[^1];
        Allow(Id.Key, State, isAllowed, on, Latest(ChangedOn, Drafted, last?.Date, last?.Returned, _accepted), notAllowed, ReportProblems.DateBackwards);
    }
}
