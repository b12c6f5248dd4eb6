using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>What people raise (kiến nghị, phản ánh), referred to the body that can answer it (Q1).</summary>
/// <remarks>
/// An initialiser states what was recorded; <see cref="Raise"/> begins a life, and the other verbs carry it on. No verb may be dated before another.
/// Reopened, it goes on as another petition, with a term of its own: what was answered, in time or late, stays on the books.
/// </remarks>
public sealed class Petition : Aggregate
{
    private LocalDate? _referred;
    private Id<Party>? _referredTo;
    private int _extended;
    private LocalDate? _answered;
    private LocalDate? _resolved;
    private bool _isUnfounded;
    private Id<Petition>? _reopenedAs;

    /// <summary>Its id.</summary>
    public required Id<Petition> Id { get; init; }

    /// <summary>The assignment through which it came; without one it is nobody's, but still has its term (Q2).</summary>
    /// <value>None by default.</value>
    public Id<ResponsibilityAssignment>? Assignment { get; init; }

    /// <summary>Where it was raised.</summary>
    /// <value>None by default.</value>
    public Id<Locality>? Locality { get; init; }

    /// <summary>What it is about.</summary>
    public required PetitionCategory Category { get; init; }

    /// <summary>When it was raised.</summary>
    public required LocalDate Raised { get; init; }

    /// <summary>When it was referred: what its term is counted from.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Referred
    {
        get => _referred;
        init => _referred = value;
    }

    /// <summary>The body that answers it; a register has no column for it.</summary>
    /// <value>Not recorded by default.</value>
    public Id<Party>? ReferredTo
    {
        get => _referredTo;
        init => _referredTo = value;
    }

    /// <summary>How often its term was extended.</summary>
    /// <value>0 by default.</value>
    public int Extended
    {
        get => _extended;
        init => _extended = value;
    }

    /// <summary>When it was answered.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Answered
    {
        get => _answered;
        init => _answered = value;
    }

    /// <summary>When it was resolved, or found unfounded.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Resolved
    {
        get => _resolved;
        init => _resolved = value;
    }

    /// <summary>Whether it was closed because it was found unfounded; a register has no column for it.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool IsUnfounded
    {
        get => _isUnfounded;
        init => _isUnfounded = value;
    }

    /// <summary>The petition that it reopens; a register has no column for it.</summary>
    /// <value>None by default.</value>
    public Id<Petition>? Reopens { get; init; }

    /// <summary>The petition as which it goes on since it was reopened; a register has no column for it.</summary>
    /// <value>None by default.</value>
    public Id<Petition>? ReopenedAs
    {
        get => _reopenedAs;
        init => _reopenedAs = value;
    }

    /// <summary>Where it stands, by the last of its dates.</summary>
    public PetitionState State =>
        _reopenedAs is not null ? PetitionState.Reopened
        : _resolved is not null ? _isUnfounded ? PetitionState.Unfounded : PetitionState.Resolved
        : _answered is not null ? PetitionState.Answered
        : _referred is not null ? PetitionState.Referred
        : PetitionState.Raised;

    /// <summary>Raises a petition.</summary>
    /// <param name="petition">What is known of it on that day; it is copied.</param>
    /// <returns>The petition, with its first event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="petition"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id or the category is empty, or more is recorded than that it was raised.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    public static Petition Raise(Petition petition)
    {
        ArgumentNullException.ThrowIfNull(petition);
        petition.CheckFresh(petition is { State: PetitionState.Raised, ReferredTo: null, Extended: 0, IsUnfounded: false, Reopens: not { IsEmpty: true } }, nameof(petition));
        Arguments.Given(
            !petition.Id.IsEmpty && petition.Category.Code.Length > 0 && petition.Assignment is not { IsEmpty: true } && petition.Locality is not { IsEmpty: true },
            nameof(petition));
        Arguments.Date(petition.Raised, nameof(petition));
        var raised = (Petition)petition.Snapshot();
        raised.Raise(new PetitionRaised(raised.Id, raised.Category, raised.Assignment, raised.Locality, raised.Raised));
        return raised;
    }

    /// <summary>Refers it to the body that can answer, or passes it on to another one: its term is counted from the first referral all the same.</summary>
    /// <param name="to">The body.</param>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It was answered or closed, is with that body already, or the date is before another of its dates.</exception>
    public void Refer(Id<Party> to, LocalDate on)
    {
        Arguments.Given(!to.IsEmpty, nameof(to));
        Allow(on, State is PetitionState.Raised or PetitionState.Referred, PetitionProblems.CannotRefer);
        if (State == PetitionState.Referred && to == _referredTo)
        {
            throw new DomainException(PetitionProblems.AlreadyReferred.At(null, ("id", Id.Key), ("body", to.Key), ("date", IsoOf(on))));
        }

        _referred ??= on;
        _referredTo = to;
        Raise(new PetitionReferred(Id, to, on));
    }

    /// <summary>Extends its term once more; how often that counts is the policy's to say (Q1), and what is too often its assessment's to warn of (V7).</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">No term runs, or the date is before another of its dates.</exception>
    public void Extend(LocalDate on)
    {
        Allow(on, State == PetitionState.Referred, PetitionProblems.CannotExtend);
        _extended++;
        Raise(new PetitionExtended(Id, _extended, on));
    }

    /// <summary>Records its answer.</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It was not referred or has its answer, or the date is before another of its dates.</exception>
    public void Answer(LocalDate on)
    {
        Allow(on, State == PetitionState.Referred, PetitionProblems.CannotAnswer);
        _answered = on;
        Raise(new PetitionAnswered(Id, on));
    }

    /// <summary>Closes it: what was asked for is done.</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It has no answer or is closed, or the date is before another of its dates.</exception>
    public void Resolve(LocalDate on)
    {
        Allow(on, State == PetitionState.Answered, PetitionProblems.CannotResolve);
        _resolved = on;
        Raise(new PetitionResolved(Id, on));
    }

    /// <summary>Closes it as unfounded, answered or not; it counts as resolved (Q1).</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is closed, or the date is before another of its dates.</exception>
    public void FindUnfounded(LocalDate on)
    {
        Allow(on, State is PetitionState.Raised or PetitionState.Referred or PetitionState.Answered, PetitionProblems.CannotFindUnfounded);
        (_resolved, _isUnfounded) = (on, true);
        Raise(new PetitionFoundUnfounded(Id, on));
    }

    /// <summary>Reopens it: from this day on it goes on as another petition, with the same body and a new term. Its own answer and end stay as they were.</summary>
    /// <remarks>Two petitions, because a late answer is late whatever follows, and what was assessed before stays true (Q2, T3). One that was never referred is to be referred.</remarks>
    /// <param name="successor">The id of the petition as which it goes on.</param>
    /// <param name="assignment">The assignment through which it comes now: its own, or that of whoever looks after the locality since; <see langword="null"/> when it is nobody's.</param>
    /// <param name="on">When.</param>
    /// <returns>The petition as which it goes on, raised on that day.</returns>
    /// <exception cref="ArgumentException">An id is empty, or the successor's is its own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It has no answer, nor is it closed, or it was reopened already; or the date is before another of its dates.</exception>
    public Petition Reopen(Id<Petition> successor, Id<ResponsibilityAssignment>? assignment, LocalDate on)
    {
        Arguments.Given(!successor.IsEmpty && successor != Id, nameof(successor));
        Arguments.Given(assignment is not { IsEmpty: true }, nameof(assignment));
        Allow(on, State is PetitionState.Answered or PetitionState.Resolved or PetitionState.Unfounded, PetitionProblems.CannotReopen);
        Petition next = Raise(new() { Id = successor, Assignment = assignment, Locality = Locality, Category = Category, Raised = on, Reopens = Id });
        if (_referredTo is { } body)
        {
            next.Refer(body, on);
        }
        else if (_referred is not null)
        {
            // A row does not say to whom: its term runs all the same.
            next._referred = on;
        }

        _reopenedAs = successor;
        Raise(new PetitionReopened(Id, successor, on));
        return next;
    }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;

    private void Allow(LocalDate on, bool isAllowed, ProblemKind notAllowed) =>
        Allow(Id.Key, State, isAllowed, on, Latest(ChangedOn, Raised, _referred, _answered, _resolved), notAllowed, PetitionProblems.DateBackwards);
}
