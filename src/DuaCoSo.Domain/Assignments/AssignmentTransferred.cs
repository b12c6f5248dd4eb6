using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>A responsibility passed to another party (bàn giao phụ trách) (O7).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="To">Who has it now.</param>
/// <param name="Successor">Under which assignment.</param>
/// <param name="From">The first day of the successor.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record AssignmentTransferred(Id<ResponsibilityAssignment> Assignment, Id<Party> To, Id<ResponsibilityAssignment> Successor, LocalDate From, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "assignmentTransferred";
}
