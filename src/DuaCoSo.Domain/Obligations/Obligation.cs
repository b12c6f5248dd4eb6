using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Obligations;

/// <summary>One instance of a rule (chế độ phải thực hiện): what an assignment owed in one sub-period, and how it stands (O1–O6).</summary>
/// <remarks>A view of one row of an assessment; <see langword="default"/> is no obligation and its members throw.</remarks>
public readonly struct Obligation : IEquatable<Obligation>
{
    private readonly ObligationSource _source;

    internal Obligation(ObligationSource source, int index, ObligationRow row) => (_source, Index, Row) = (source, index, row);

    /// <summary>The rule's code.</summary>
    public string Rule => _source.Plan.Rules[Row.Rule].Code;

    /// <summary>The assignment: the latest link of its chain in force in the sub-period (O7).</summary>
    public Id<ResponsibilityAssignment> Assignment => Id<ResponsibilityAssignment>.Known(Assignments.Keys[Row.Assignment]);

    /// <summary>The party of the assignment.</summary>
    public Id<Party> Party => Id<Party>.Known(_source.Register.Parties.Keys[Assignments.Party[Row.Assignment]]);

    /// <summary>The locality of the assignment, or <see langword="null"/>.</summary>
    public Id<Locality>? Locality =>
        Assignments.Locality[Row.Assignment] is >= 0 and int locality ? Id<Locality>.Known(_source.Register.Localities.Keys[locality]) : null;

    /// <summary>The sub-period.</summary>
    public ReportingPeriod Period => Planned.Period;

    /// <summary>How it stands as of the date of the assessment.</summary>
    public ObligationStatus Status => Row.Cell.Status;

    /// <summary>The due date, its whole day included: rolled for a submission (D2), the last day of the sub-period for a frequency rule.</summary>
    public LocalDate Due => Day.At(Planned.Due);

    /// <summary>How many dates counted (O4), exempt or not; <see langword="null"/> for a submission rule.</summary>
    public int? Count => Planned.Rule is FrequencyRule ? Row.Cell.Count : null;

    /// <summary>How many dates were required; <see langword="null"/> for a submission rule.</summary>
    public int? Required => (Planned.Rule as FrequencyRule)?.AtLeast;

    /// <summary>When it was met or handed in; <see langword="null"/> unless it is met or late.</summary>
    public LocalDate? MetOn => Row.Cell.MetOn == ObligationCell.Never ? null : Day.At(Row.Cell.MetOn);

    /// <summary>How many calendar days late; <see langword="null"/> unless it is late.</summary>
    public int? DaysLate => Status == ObligationStatus.Late ? Row.Cell.MetOn - Planned.Due : null;

    /// <summary>Whether what was handed in lacks required contents (O5).</summary>
    public bool IsIncomplete => Row.Cell.IsIncomplete;

    /// <summary>What it counts, 0 to 1, also while pending; <see langword="null"/> when exempt.</summary>
    public Fraction? Credit => Status == ObligationStatus.Exempt ? null : _source.CreditOf(Row);

    /// <summary>To whom the submission goes, by id (O6): possibly nobody; <see langword="null"/> when the rule does not say.</summary>
    public ValueList<Id<Party>>? Recipients
    {
        get
        {
            if (Planned.Rule is not SubmissionRule { Recipient: { } recipient })
            {
                return null;
            }

            if (recipient.Party is { } party)
            {
                return [party];
            }

            ObligationSource source = _source;
            return RecipientFinder.HoldersOf(recipient, source.Register, Row.Assignment, Planned.Due)
                .Select(p => new Id<Party>(source.Register.Parties.Keys[p])).ToValueList();
        }
    }

    /// <summary>Its place among all.</summary>
    internal int Index { get; }

    /// <summary>Its row.</summary>
    internal ObligationRow Row { get; }

    /// <summary>The days of the sub-period, as the version that judges it draws it.</summary>
    internal DayRange Days => Planned.Days;

    private PlannedPeriod Planned => _source.PlannedOf(Row);

    private AssignmentTable Assignments => _source.Register.Assignments;

    /// <summary>Whether two are the same row of the same assessment.</summary>
    public static bool operator ==(Obligation left, Obligation right) => left.Equals(right);

    /// <summary>Whether two are not the same row of the same assessment.</summary>
    public static bool operator !=(Obligation left, Obligation right) => !left.Equals(right);

    /// <summary>Whether two are the same row of the same assessment.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Obligation other) => ReferenceEquals(_source, other._source) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Obligation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_source, Index);

    /// <summary>The rule, assignment, sub-period and status.</summary>
    public override string ToString() => _source is null ? "" : $"{Rule} {Assignment} {Period}: {Status}";
}
