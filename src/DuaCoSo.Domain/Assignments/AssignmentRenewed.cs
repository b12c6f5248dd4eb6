using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>A responsibility went on under a new assignment of the same party on the same locality, as when that takes another in or gives a part (tiếp tục phân công) (O7, G2).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Successor">Under which assignment.</param>
/// <param name="From">The first day of the successor.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record AssignmentRenewed(Id<ResponsibilityAssignment> Assignment, Id<ResponsibilityAssignment> Successor, LocalDate From, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "assignmentRenewed";
}
