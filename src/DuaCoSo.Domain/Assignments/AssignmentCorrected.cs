using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>What was wrongly recorded of an assignment was corrected (đính chính phân công).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Before">What was recorded.</param>
/// <param name="After">What is recorded now.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record AssignmentCorrected(Id<ResponsibilityAssignment> Assignment, AssignmentTerms Before, AssignmentTerms After, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "assignmentCorrected";
}
