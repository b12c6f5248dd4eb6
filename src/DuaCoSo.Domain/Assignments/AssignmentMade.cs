using NodaTime;

namespace DuaCoSo.Domain.Assignments;

/// <summary>A party was assigned (giao phụ trách) (O1).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Terms">What it says.</param>
/// <param name="Succeeds">The assignments that it succeeds; none when it is the first.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record AssignmentMade(Id<ResponsibilityAssignment> Assignment, AssignmentTerms Terms, ValueList<Id<ResponsibilityAssignment>> Succeeds, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "assignmentMade";
}
