using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>A section of a report was written or rewritten (viết mục báo cáo) (O5).</summary>
/// <param name="Report">The report.</param>
/// <param name="Section">Which.</param>
/// <param name="On">The business date.</param>
public sealed record ReportSectionWritten(Id<PeriodicReport> Report, ContentItem Section, LocalDate On)
    : DomainEvent(Report.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "reportSectionWritten";
}
