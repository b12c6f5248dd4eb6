namespace DuaCoSo.Domain.Time;

/// <summary>Another cut-off, or none, for one month-based kind of period (P3).</summary>
/// <param name="Kind">The kind it governs; not a week.</param>
/// <param name="Day">The cut-off day, 1 to 31; <see langword="null"/> for the calendar.</param>
public sealed record CutOffOverride(PeriodKind Kind, int? Day);
