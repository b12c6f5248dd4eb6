using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Feedback;

/// <summary>A locality gave its form (gửi phiếu nhận xét) (F1).</summary>
/// <param name="Assignment">The assignment that is rated.</param>
/// <param name="Period">The period that it is about.</param>
/// <param name="Rating">The rating, 0 to 100.</param>
/// <param name="On">The business date.</param>
public sealed record FeedbackGiven(Id<ResponsibilityAssignment> Assignment, ReportingPeriod Period, decimal Rating, LocalDate On)
    : DomainEvent($"{Assignment} {Period}", On)
{
    /// <inheritdoc/>
    public override string Code => "feedbackGiven";
}
