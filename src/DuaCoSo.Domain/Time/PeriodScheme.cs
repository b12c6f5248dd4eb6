namespace DuaCoSo.Domain.Time;

/// <summary>How a period's label becomes dates (chốt số liệu) (P2, P3).</summary>
public sealed record PeriodScheme
{
    /// <summary>The calendar's own periods.</summary>
    public static PeriodScheme Calendar { get; } = new();

    /// <summary>The cut-off day of every month-based kind, 1 to 31; <see langword="null"/> for the calendar.</summary>
    public int? CutOffDay { get; private init; }

    /// <summary>Other cut-offs for single kinds, in the order of the kinds.</summary>
    public ValueList<CutOffOverride> Overrides { get; private init; } = [];

    /// <summary>A scheme with a cut-off day.</summary>
    public static PeriodScheme WithCutOff(int day) => new() { CutOffDay = day };

    /// <summary>The scheme with another cut-off for one kind.</summary>
    public PeriodScheme With(PeriodKind kind, int? cutOffDay) => this with { Overrides = [.. Overrides, new(kind, cutOffDay)] };
}
