using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>An assignment ended without a successor (kết thúc phân công) (T2).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">Its last day.</param>
public sealed record AssignmentEnded(Id<ResponsibilityAssignment> Assignment, EndReason Reason, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "assignmentEnded";
}
