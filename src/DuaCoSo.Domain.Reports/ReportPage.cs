using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Reports.Pages;

namespace DuaCoSo.Domain.Reports;

/// <summary>Writes an assessment as one HTML file for people to look at (trang báo cáo), which needs no network.</summary>
/// <remarks>
/// The province at a glance, the map of localities and periods, a page for every party, the territory's tree, and what another policy would change; in Vietnamese and English. What comes from
/// policy and register stands in the page as data alone and becomes text alone. The same inputs give the same bytes.
/// </remarks>
public static class ReportPage
{
    /// <summary>Writes the page with <see cref="ReportOptions.Default"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">What it shows.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Stream output, Assessment assessment) => Write(output, assessment, ReportOptions.Default);

    /// <summary>Writes the page: UTF-8 without a byte order mark, lines ending in LF.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">What it shows.</param>
    /// <param name="options">What else it shows, and how.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The other assessment of <paramref name="options"/> is of another register, period or date.</exception>
    public static void Write(Stream output, Assessment assessment, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(options);
        PageShell.Write(output, assessment, options);
    }
}
