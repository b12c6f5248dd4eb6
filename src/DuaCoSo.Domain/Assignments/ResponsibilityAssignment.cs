using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>A party's responsibility for a locality, sector or matter over an interval (phân công phụ trách) (O1, O2).</summary>
/// <remarks>
/// A handover ends it the day before and makes another party's assignment, which names it in <see cref="Succeeds"/> but never forms a chain with it; a
/// relocation makes the same party's on another locality, the next link of the chain (O7).
/// </remarks>
public sealed class ResponsibilityAssignment : Aggregate
{
    private Id<Party> _party;
    private AssignmentRole _role;
    private Id<Locality>? _locality;
    private Sector? _sector;
    private Id<IssuedDocument>? _matter;
    private DateRange _interval;
    private Id<IssuedDocument>? _document;
    private EndReason? _endReason;

    /// <summary>Its id.</summary>
    public required Id<ResponsibilityAssignment> Id { get; init; }

    /// <summary>Who is responsible.</summary>
    public required Id<Party> Party
    {
        get => _party;
        init => _party = value;
    }

    /// <summary>In which role.</summary>
    public required AssignmentRole Role
    {
        get => _role;
        init => _role = value;
    }

    /// <summary>For which locality.</summary>
    /// <value>None by default.</value>
    public Id<Locality>? Locality
    {
        get => _locality;
        init => _locality = value;
    }

    /// <summary>For which sector.</summary>
    /// <value>None by default.</value>
    public Sector? Sector
    {
        get => _sector;
        init => _sector = value;
    }

    /// <summary>For which document to be carried out.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Matter
    {
        get => _matter;
        init => _matter = value;
    }

    /// <summary>The days on which it is in force, both ends included (T2).</summary>
    /// <value>Always by default.</value>
    public DateRange Interval
    {
        get => _interval;
        init => _interval = value;
    }

    /// <summary>The document that made it.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document
    {
        get => _document;
        init => _document = value;
    }

    /// <summary>The assignments that it succeeds; those of the same party and role make a chain (O7).</summary>
    /// <value>None by default.</value>
    public ValueList<Id<ResponsibilityAssignment>> Succeeds { get; init; } = [];

    /// <summary>Why it ended; no rule looks at it.</summary>
    /// <value>None by default: no verb ended it, though its interval may have a last day that was known from the beginning.</value>
    public EndReason? EndReason
    {
        get => _endReason;
        init => _endReason = value;
    }

    /// <summary>What it says now.</summary>
    public AssignmentTerms Terms => new()
    {
        Party = _party,
        Role = _role,
        Locality = _locality,
        Sector = _sector,
        Matter = _matter,
        Interval = _interval,
        Document = _document,
    };

    /// <summary>Assigns a party.</summary>
    /// <param name="id">The new assignment's id.</param>
    /// <param name="terms">What it says; its interval has a first day.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id, the role or the sector is empty, or the interval has no first day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The terms name neither a locality nor a sector nor a matter.</exception>
    public static ResponsibilityAssignment Assign(Id<ResponsibilityAssignment> id, AssignmentTerms terms, LocalDate on)
    {
        Arguments.Given(!id.IsEmpty, nameof(id));
        Check(id, terms);
        Arguments.Date(on, nameof(on));
        return Assign(id, terms, [], on);
    }

    /// <summary>Hands the responsibility over to another party: ends it the day before, and makes the other's, for as long as this one would have been.</summary>
    /// <param name="successor">The id of the other party's assignment.</param>
    /// <param name="party">The other party.</param>
    /// <param name="from">The first day of the other's assignment.</param>
    /// <param name="document">The document that says so, or <see langword="null"/>.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <returns>The other party's assignment. It succeeds this one, without being one chain with it (O7).</returns>
    /// <exception cref="ArgumentException">An id is empty, or the successor's is this one's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It has begun on no day before, it has ended by then, it is for nothing, the party is its own, or another verb was said later.</exception>
    public ResponsibilityAssignment TransferTo(Id<ResponsibilityAssignment> successor, Id<Party> party, LocalDate from, Id<IssuedDocument>? document, LocalDate on)
    {
        Arguments.Given(!party.IsEmpty, nameof(party));
        CheckSuccession(successor, from, document, on);
        if (party == _party)
        {
            throw Refused(AssignmentProblems.SameParty, ("party", party.Key));
        }

        CheckOrder(on);
        ResponsibilityAssignment next = Assign(successor, Terms with { Party = party, Interval = new(from, _interval.To), Document = document }, [Id], on);
        GiveWayTo(next, on);
        return next;
    }

    /// <summary>Goes on with the locality that succeeds its own: ends it the day before, and makes the next link of the chain (O7), for as long as this one would have been.</summary>
    /// <param name="successor">The id of the next link.</param>
    /// <param name="locality">The locality that succeeds.</param>
    /// <param name="from">The first day of the next link.</param>
    /// <param name="document">The document that says so, or <see langword="null"/>.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <returns>The next link.</returns>
    /// <exception cref="ArgumentException">An id is empty, or the successor's is this one's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It has begun on no day before, it has ended by then, it is for no locality, the locality is its own, or another verb was said later.</exception>
    public ResponsibilityAssignment RelocateTo(Id<ResponsibilityAssignment> successor, Id<Locality> locality, LocalDate from, Id<IssuedDocument>? document, LocalDate on)
    {
        Arguments.Given(!locality.IsEmpty, nameof(locality));
        CheckSuccession(successor, from, document, on);
        if (_locality is null)
        {
            throw Refused(AssignmentProblems.NoLocality);
        }

        if (_locality == locality)
        {
            throw Refused(AssignmentProblems.SameLocality, ("locality", locality.Key));
        }

        CheckOrder(on);
        ResponsibilityAssignment next = Assign(successor, Terms with { Locality = locality, Interval = new(from, _interval.To), Document = document }, [Id], on);
        GiveWayTo(next, on);
        return next;
    }

    /// <summary>Ends it, without a successor; one with a last day may be ended before that day.</summary>
    /// <param name="lastDay">The last day on which it is in force.</param>
    /// <param name="reason">Why.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It begins later, it ends by then already, or another verb was said later.</exception>
    public void End(LocalDate lastDay, EndReason reason, LocalDate on)
    {
        Arguments.Given(reason.Code.Length > 0, nameof(reason));
        Arguments.Date(on, nameof(on));
        CheckEnd(lastDay);
        CheckOrder(on);
        EndOn(lastDay, reason, new AssignmentEnded(Id, reason, lastDay, on));
    }

    /// <summary>Corrects what was wrongly recorded from the beginning; what changed later is a handover, a relocation or an end.</summary>
    /// <remarks>All but id and predecessors may be corrected, in an ended assignment too. An interval without a last day undoes an end. The event keeps what was recorded before.</remarks>
    /// <param name="terms">What is right: <c>assignment.Terms with { … }</c>.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id, the role or the sector is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The terms are those recorded, or name neither a locality nor a sector nor a matter; or another verb was said later.</exception>
    public void Correct(AssignmentTerms terms, LocalDate on)
    {
        Check(Id, terms);
        Arguments.Date(on, nameof(on));
        AssignmentTerms before = Terms;
        if (terms == before)
        {
            throw Refused(AssignmentProblems.NothingCorrected);
        }

        CheckOrder(on);
        (_party, _role, _locality, _sector, _matter, _interval, _document) =
            (terms.Party, terms.Role, terms.Locality, terms.Sector, terms.Matter, terms.Interval, terms.Document);
        _endReason = _interval.To is null ? null : _endReason;
        Raise(new AssignmentCorrected(Id, before, terms, on));
    }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;

    /// <summary>Assigns a party in succession of other assignments, of whose terms nothing is asked that was not asked of theirs.</summary>
    internal static ResponsibilityAssignment Assign(Id<ResponsibilityAssignment> id, AssignmentTerms terms, ValueList<Id<ResponsibilityAssignment>> succeeds, LocalDate on)
    {
        if (terms.Interval.From is null)
        {
            throw new ArgumentException("An assignment is made from a date on.", nameof(terms));
        }

        var made = new ResponsibilityAssignment
        {
            Id = id,
            Party = terms.Party,
            Role = terms.Role,
            Locality = terms.Locality,
            Sector = terms.Sector,
            Matter = terms.Matter,
            Interval = terms.Interval,
            Document = terms.Document,
            Succeeds = succeeds,
        };
        made.Raise(new AssignmentMade(id, terms, succeeds, on));
        return made;
    }

    /// <summary>Ends it the day before another begins that goes on in its stead, and says how it does: the step that every succession takes (G2, O7).</summary>
    /// <exception cref="DomainException">It has begun on no day before, it has ended by then, or another verb was said later.</exception>
    internal void GiveWayTo(ResponsibilityAssignment next, LocalDate on)
    {
        LocalDate from = next._interval.From!.Value;
        LocalDate lastDay = from.PlusDays(-1);
        CheckEnd(lastDay);
        CheckOrder(on);
        (EndReason reason, DomainEvent happened) =
            next._party != _party ? (Assignments.EndReason.Transferred, new AssignmentTransferred(Id, next._party, next.Id, from, on))
            : next._locality is { } locality && locality != _locality ? (Assignments.EndReason.Relocated, new AssignmentRelocated(Id, locality, next.Id, from, on))
            : ((EndReason, DomainEvent))(Assignments.EndReason.Renewed, new AssignmentRenewed(Id, next.Id, from, on));
        EndOn(lastDay, reason, happened);
    }

    private static void Check(Id<ResponsibilityAssignment> id, AssignmentTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Arguments.Given(!terms.Party.IsEmpty && terms.Role.Code.Length > 0, nameof(terms));
        Arguments.Given(terms is { Locality: not { IsEmpty: true }, Matter: not { IsEmpty: true }, Document: not { IsEmpty: true } } && terms.Sector is not { Code.Length: 0 }, nameof(terms));
        foreach (LocalDate? end in (ReadOnlySpan<LocalDate?>)[terms.Interval.From, terms.Interval.To])
        {
            if (end is { } date)
            {
                Arguments.Date(date, nameof(terms));
            }
        }

        if (terms.Locality is null && terms.Sector is null && terms.Matter is null)
        {
            throw Refused(id, AssignmentProblems.ForNothing);
        }
    }

    /// <summary>Whether it can end the day before another begins.</summary>
    private void CheckSuccession(Id<ResponsibilityAssignment> successor, LocalDate from, Id<IssuedDocument>? document, LocalDate on)
    {
        Arguments.Given(!successor.IsEmpty, nameof(successor));
        Arguments.Given(document is not { IsEmpty: true }, nameof(document));
        Arguments.Date(from, nameof(from));
        Arguments.Date(on, nameof(on));
        if (successor == Id)
        {
            throw new ArgumentException("A successor is another assignment, with an id of its own.", nameof(successor));
        }

        CheckEnd(from.PlusDays(-1));
        Check(Id, Terms);
    }

    private void CheckEnd(LocalDate lastDay)
    {
        Arguments.Date(lastDay, nameof(lastDay));
        if (_interval.From is { } from && lastDay < from)
        {
            throw Refused(AssignmentProblems.EndsBeforeItBegins, ("date", IsoOf(lastDay)), ("from", IsoOf(from)));
        }

        if (_interval.To is { } end && end <= lastDay)
        {
            throw Refused(AssignmentProblems.EndedAlready, ("date", IsoOf(lastDay)), ("end", IsoOf(end)));
        }
    }

    private void CheckOrder(LocalDate on) => CheckOrder(Id.Key, on, ChangedOn, AssignmentProblems.DateBackwards);

    private void EndOn(LocalDate lastDay, EndReason reason, DomainEvent happened)
    {
        _interval = new(_interval.From, lastDay);
        _endReason = reason;
        Raise(happened);
    }

    private DomainException Refused(ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments) => Refused(Id, kind, arguments);

    private static DomainException Refused(Id<ResponsibilityAssignment> id, ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        new(kind.At(null, [("id", id.Key), .. arguments]));
}
