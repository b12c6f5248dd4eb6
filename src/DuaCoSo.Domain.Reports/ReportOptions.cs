using DuaCoSo.Domain.Assessments;

namespace DuaCoSo.Domain.Reports;

/// <summary>What a report page or workbook shows besides the assessment itself (tùy chọn của báo cáo).</summary>
public sealed class ReportOptions
{
    /// <summary>Vietnamese first, with names, without another policy.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language that the page opens in, where its reader can switch, and that of a workbook.</summary>
    /// <value>Vietnamese by default.</value>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>Whether people's names are left out, and the texts that may hold them: names of officials, teams and households, titles of
    /// tasks and documents, reasons. Ids and numbers of documents stay.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool IsPseudonymous { get; init; }

    /// <summary>The same register, period and date under another policy, for the page on what would change (V6); <see langword="null"/> for a page without.</summary>
    /// <value><see langword="null"/> by default.</value>
    public Assessment? With { get; init; }
}
