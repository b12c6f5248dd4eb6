using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>A responsibility went on with the locality that succeeds its own (chuyển phân công sang địa bàn kế tiếp) (O7, G2).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="To">The locality.</param>
/// <param name="Successor">Under which assignment.</param>
/// <param name="From">The first day of the successor.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record AssignmentRelocated(Id<ResponsibilityAssignment> Assignment, Id<Locality> To, Id<ResponsibilityAssignment> Successor, LocalDate From, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "assignmentRelocated";
}
