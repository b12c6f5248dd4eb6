using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>A submitted report was accepted (chấp nhận báo cáo) (O5).</summary>
/// <param name="Report">The report.</param>
/// <param name="Activity">The submission that was accepted.</param>
/// <param name="On">The business date.</param>
public sealed record ReportAccepted(Id<PeriodicReport> Report, Id<Activity> Activity, LocalDate On)
    : DomainEvent(Report.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "reportAccepted";
}
