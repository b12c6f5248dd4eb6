using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>A periodic report was begun (lập dự thảo báo cáo) (O5).</summary>
/// <param name="Report">The report.</param>
/// <param name="Assignment">The assignment that it is of.</param>
/// <param name="Kind">A report, a plan.</param>
/// <param name="Period">The period that it is about.</param>
/// <param name="On">The business date.</param>
public sealed record ReportDrafted(
    Id<PeriodicReport> Report, Id<ResponsibilityAssignment> Assignment, ActivityKind Kind, ReportingPeriod Period, LocalDate On)
    : DomainEvent(Report.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "reportDrafted";
}
