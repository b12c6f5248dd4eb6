using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>A submitted report was returned with remarks (trả lại báo cáo) (O5).</summary>
/// <param name="Report">The report.</param>
/// <param name="Activity">The submission that does not count from then on.</param>
/// <param name="On">The business date.</param>
public sealed record ReportReturned(Id<PeriodicReport> Report, Id<Activity> Activity, LocalDate On)
    : DomainEvent(Report.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "reportReturned";
}
