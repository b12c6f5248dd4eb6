using DuaCoSo.Domain.Assignments;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>Whoever was excused is back earlier (trở lại sớm) (O2).</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Before">The days that were excused.</param>
/// <param name="After">The days that remain excused.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record ExcusalShortened(Id<ResponsibilityAssignment> Assignment, DateRange Before, DateRange After, LocalDate On)
    : DomainEvent(Assignment.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "excusalShortened";
}
