using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Feedback;

/// <summary>A form was closed to corrections (chốt phiếu nhận xét) (F1).</summary>
/// <param name="Assignment">The assignment that is rated.</param>
/// <param name="Period">The period that it is about.</param>
/// <param name="On">The business date.</param>
public sealed record FeedbackClosed(Id<ResponsibilityAssignment> Assignment, ReportingPeriod Period, LocalDate On)
    : DomainEvent($"{Assignment} {Period}", On)
{
    /// <inheritdoc/>
    public override string Code => "feedbackClosed";
}
