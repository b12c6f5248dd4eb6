using DuaCoSo.Domain.Assignments;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>An excusal was taken back as a whole (thu hồi) (O2).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Interval">The days that are excused no longer.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record ExcusalRevoked(Id<ResponsibilityAssignment> Assignment, DateRange Interval, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "excusalRevoked";
}
