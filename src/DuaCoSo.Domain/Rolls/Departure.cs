using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Rolls;

/// <summary>What falls vacant when a party is gone from a day on, and a plan of who takes it over (phương án khi cán bộ chuyển công tác, nghỉ hưu) (C1, C2).</summary>
/// <remarks>
/// A plan is data: leave items out, or propose somebody else, by <c>with</c>; then carry it out, item by item or all at once. The party's own last day is the
/// application's to record.
/// </remarks>
public sealed record Departure
{
    /// <summary>Who leaves.</summary>
    public required Id<Party> Party { get; init; }

    /// <summary>The first day without it.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Why: what assignments are ended for that nobody takes over.</summary>
    public required EndReason Reason { get; init; }

    /// <summary>Its own assignments in force on the day or later, by id.</summary>
    public required ValueList<VacatedAssignment> Assignments { get; init; }

    /// <summary>The posts that it holds and the teams that it leads or belongs to on the day or later, by id and role.</summary>
    public required ValueList<VacatedMembership> Memberships { get; init; }

    /// <summary>Every locality that somebody must look after now, by id: of its own assignments, and of those of posts and teams that are left without anybody.</summary>
    public required ValueList<Id<Locality>> Localities { get; init; }

    /// <summary>What would be found on the day, if nothing were done, that would not be found if the party stayed: what an assessment would say.</summary>
    public required ValueList<Problem> Findings { get; init; }

    /// <summary>Carries one item out: hands the assignment over from the day on, or ends it the day before. One that has not begun is corrected to the proposed party.</summary>
    /// <param name="item">The item.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="successor">The id of the assignment that a handover makes.</param>
    /// <param name="document">The document that says so, or <see langword="null"/>.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <returns>The assignment that a handover made; <see langword="null"/> when it was ended or corrected.</returns>
    /// <exception cref="ArgumentNullException">The item or the assignment is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The assignment is not the item's, or the successor's id is empty or its own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The assignment is another party's now, or its verb refuses; or it has not begun and nobody is proposed.</exception>
    public ResponsibilityAssignment? CarryOut(
        VacatedAssignment item, ResponsibilityAssignment assignment, Id<ResponsibilityAssignment> successor, Id<IssuedDocument>? document, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(assignment);
        if (assignment.Id != item.Assignment)
        {
            throw new ArgumentException($"The item is about the assignment {item.Assignment}.", nameof(assignment));
        }

        if (assignment.Party != Party)
        {
            throw new DomainException(RollProblems.ChangedSince.At(null, ("assignment", assignment.Id.Key), ("now", assignment.Party.Key), ("party", Party.Key)));
        }

        if (item.Proposed is { } party)
        {
            if (item.HasBegun)
            {
                return assignment.TransferTo(successor, party, From, document, on);
            }

            assignment.Correct(assignment.Terms with { Party = party, Document = document ?? assignment.Document }, on);
            return null;
        }

        if (!item.HasBegun)
        {
            throw new DomainException(RollProblems.NobodyProposed.At(null, ("assignment", assignment.Id.Key), ("date", LocalDatePattern.Iso.Format(From))));
        }

        assignment.End(From.PlusDays(-1), Reason, on);
        return null;
    }

    /// <summary>Carries one item out: the proposed official takes the place from the day on, or it is vacated the day before.</summary>
    /// <param name="item">The item.</param>
    /// <param name="roster">The roster of the post or team.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The roster is not the item's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The roster's verb refuses.</exception>
    public void CarryOut(VacatedMembership item, Roster roster, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(roster);
        if (roster.Group.Id != item.Group)
        {
            throw new ArgumentException($"The item is about {item.Group}.", nameof(roster));
        }

        if (item.Proposed is { } party)
        {
            roster.Replace(Party, party, item.Role, From, on);
        }
        else
        {
            roster.Vacate(Party, item.Role, From.PlusDays(-1), on);
        }
    }

    /// <summary>Carries the whole plan out, or nothing of it. What has not begun and has nobody proposed, or is a place in a post or team, is left as it is.</summary>
    /// <param name="assignments">The assignments, those of the plan among them.</param>
    /// <param name="rosters">The rosters, those of the plan among them.</param>
    /// <param name="successor">Gives the id of the assignment that the handover of an item makes.</param>
    /// <param name="document">The document that says so, or <see langword="null"/>.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <returns>The assignments that the handovers made, in the order of the items.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The id of a successor is empty, or given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">Something is not given, or a verb refuses: with every problem, and nothing changed.</exception>
    public ValueList<ResponsibilityAssignment> CarryOutAll(
        IEnumerable<ResponsibilityAssignment> assignments,
        IEnumerable<Roster> rosters,
        Func<VacatedAssignment, Id<ResponsibilityAssignment>> successor,
        Id<IssuedDocument>? document,
        LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(successor);
        return DepartureCarrier.CarryOut(this, [.. assignments], [.. rosters], successor, document, on);
    }

    /// <summary>Who leaves, and when.</summary>
    public override string ToString() => $"{Party} {LocalDatePattern.Iso.Format(From)}";
}
