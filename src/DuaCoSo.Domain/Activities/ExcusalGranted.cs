using DuaCoSo.Domain.Assignments;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>An assignment was excused for some days (cho vắng có lý do) (O2).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Interval">The days, both ends included.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record ExcusalGranted(Id<ResponsibilityAssignment> Assignment, DateRange Interval, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "excusalGranted";
}
