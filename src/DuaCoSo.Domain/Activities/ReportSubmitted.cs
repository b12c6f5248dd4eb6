using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>A report was submitted for the first time (nộp báo cáo) (O5).</summary>
/// <param name="Report">The report.</param>
/// <param name="Activity">The submission, as a register knows it.</param>
/// <param name="On">The business date.</param>
public sealed record ReportSubmitted(Id<PeriodicReport> Report, Id<Activity> Activity, LocalDate On)
    : DomainEvent(Report.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "reportSubmitted";
}
