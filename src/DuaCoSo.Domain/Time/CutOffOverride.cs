using System.Globalization;

namespace DuaCoSo.Domain.Time;

/// <summary>Another cut-off (chốt số liệu), or none, for one month-based kind of period (P3).</summary>
/// <param name="Kind">The kind it governs; not a week.</param>
/// <param name="Day">The cut-off day, 1 to 31, clamped to the month's length; <see langword="null"/> for the calendar.</param>
public sealed record CutOffOverride(PeriodKind Kind, int? Day)
{
    /// <summary>The kind and its cut-off, such as <c>Quarter 14</c> or <c>Year calendar</c>.</summary>
    public override string ToString() => $"{Kind} {Day?.ToString(CultureInfo.InvariantCulture) ?? "calendar"}";
}
