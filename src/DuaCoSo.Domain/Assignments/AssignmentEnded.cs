using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>An assignment ended without a successor (kết thúc phân công) (T2).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Reason">Why.</param>
/// <param name="LastDay">Its last day.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record AssignmentEnded(Id<ResponsibilityAssignment> Assignment, EndReason Reason, LocalDate LastDay, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "assignmentEnded";
}
