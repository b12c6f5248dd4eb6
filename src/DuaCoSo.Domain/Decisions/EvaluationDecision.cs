using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Decisions;

/// <summary>What a body decided about a subject's grade (quyết định xếp loại); it stands beside the computed proposal and never alters it (E10).</summary>
/// <remarks>
/// An initialiser states what was recorded; <see cref="Decide"/> begins a life, and the other verbs carry it on. No verb may be dated before another.
/// An amended decision takes the place of the former one, with its own date: there is one of a scheme, subject and period (R1).
/// </remarks>
public sealed class EvaluationDecision : Aggregate
{
    private string _grade = "";
    private LocalDate _date;
    private Id<IssuedDocument>? _document;
    private string? _reason;
    private LocalDate? _final;

    /// <summary>The scheme's code.</summary>
    public required string Scheme { get; init; }

    /// <summary>Whom.</summary>
    public required Id<Party> Subject { get; init; }

    /// <summary>For which period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The grade's code.</summary>
    public required string Grade
    {
        get => _grade;
        init => _grade = value;
    }

    /// <summary>When it was decided as it now stands.</summary>
    public required LocalDate Date
    {
        get => _date;
        init => _date = value;
    }

    /// <summary>The document that decided it.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document
    {
        get => _document;
        init => _document = value;
    }

    /// <summary>Why, where it differs from the proposal or from what was decided before.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Reason
    {
        get => _reason;
        init => _reason = value;
    }

    /// <summary>When it became final; a register has no column for it.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Final
    {
        get => _final;
        init => _final = value;
    }

    /// <summary>Where it stands.</summary>
    public DecisionState State => _final is null ? DecisionState.Decided : DecisionState.Final;

    /// <summary>Decides on a grade.</summary>
    /// <param name="decision">What is decided; it is copied.</param>
    /// <returns>The decision, with its first event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The subject, the period or the document is empty, the scheme or the grade can be no code, or it is final.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    public static EvaluationDecision Decide(EvaluationDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        decision.CheckFresh(decision.State == DecisionState.Decided, nameof(decision));
        TextKey.Check(decision.Scheme, nameof(decision));
        TextKey.Check(decision.Grade, nameof(decision));
        Arguments.Given(!decision.Subject.IsEmpty && !decision.Period.IsEmpty && decision.Document is not { IsEmpty: true }, nameof(decision));
        Arguments.Date(decision.Date, nameof(decision));
        var decided = (EvaluationDecision)decision.Snapshot();
        decided.Raise(new EvaluationDecided(decided.Scheme, decided.Subject, decided.Period, decided.Grade, decided.Document, decided.Date));
        return decided;
    }

    /// <summary>Decides anew, in place of what was decided before.</summary>
    /// <param name="grade">The grade's code; it may be the same, by another document or for another reason.</param>
    /// <param name="document">The document that decides it; <see langword="null"/> when there is none.</param>
    /// <param name="reason">Why.</param>
    /// <param name="on">When: the decision's date from then on.</param>
    /// <exception cref="ArgumentException"><paramref name="grade"/> can be no code, or the document or the reason is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is final, or the date is before another of its dates.</exception>
    public void Amend(string grade, Id<IssuedDocument>? document, string reason, LocalDate on)
    {
        TextKey.Check(grade, nameof(grade));
        Arguments.Given(document is not { IsEmpty: true }, nameof(document));
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Allow(on, DecisionProblems.CannotAmend);
        (_grade, _document, _reason, _date) = (grade, document, reason, on);
        Raise(new DecisionAmended(Scheme, Subject, Period, grade, document, on));
    }

    /// <summary>Makes it final, as when the time for complaints is over.</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is final already, or the date is before another of its dates.</exception>
    public void MakeFinal(LocalDate on)
    {
        Allow(on, DecisionProblems.CannotMakeFinal);
        _final = on;
        Raise(new DecisionMadeFinal(Scheme, Subject, Period, on));
    }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Subject} {Period}");

    private void Allow(LocalDate on, ProblemKind notAllowed) =>
        Allow(ToString(), State, State == DecisionState.Decided, on, Latest(ChangedOn, _date, _final), notAllowed, DecisionProblems.DateBackwards);
}
