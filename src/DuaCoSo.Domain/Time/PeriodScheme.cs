using System.Globalization;
using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>How a period's label becomes dates (chốt số liệu) (P2, P3).</summary>
/// <remarks>
/// With a cut-off day a month runs from the day after the previous month's cut-off to its own; longer periods from the start of their first
/// month to the end of their last. Weeks are never moved. Immutable; two schemes are equal when they say the same of every kind in the same
/// words: a cut-off of 31 gives the calendar's dates but is not equal to <see cref="Calendar"/>.
/// </remarks>
public sealed record PeriodScheme
{
    private PeriodScheme()
    {
    }

    /// <summary>The calendar's own periods.</summary>
    public static PeriodScheme Calendar { get; } = new();

    /// <summary>The periods of Decree 09/2019/NĐ-CP: the month ends on the 14th.</summary>
    public static PeriodScheme Decree09 { get; } = WithCutOff(14);

    /// <summary>The cut-off day of every month-based kind that has no other.</summary>
    /// <value>1 to 31, clamped to the month's length; <see langword="null"/> for the calendar.</value>
    public int? CutOffDay { get; private init; }

    /// <summary>Other cut-offs for single kinds, each kind once, in the order of the kinds.</summary>
    public ValueList<CutOffOverride> Overrides { get; private init; } = [];

    /// <summary>A scheme with one cut-off day.</summary>
    /// <param name="day">The day, 1 to 31, clamped to the month's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 31.</exception>
    public static PeriodScheme WithCutOff(int day) => new() { CutOffDay = Checked(day, nameof(day)) };

    /// <summary>The scheme with another cut-off for one kind, in place of one it may have had (P3).</summary>
    /// <param name="kind">The kind it governs; any but the week.</param>
    /// <param name="cutOffDay">The day, 1 to 31, clamped to the month's length; <see langword="null"/> for the calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not month-based, or the day is not 1 to 31.</exception>
    public PeriodScheme With(PeriodKind kind, int? cutOffDay)
    {
        if (kind is < PeriodKind.Month or > PeriodKind.Term)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only month-based kinds of period have a cut-off.");
        }

        if (cutOffDay is { } day)
        {
            Checked(day, nameof(cutOffDay));
        }

        CutOffOverride added = new(kind, cutOffDay);
        return this with
        {
            Overrides = [.. Overrides.Where(o => o.Kind < kind), added, .. Overrides.Where(o => o.Kind > kind)],
        };
    }

    /// <summary>The dates of a period, both ends included (P2, P3).</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>.</exception>
    public DateRange RangeOf(ReportingPeriod period)
    {
        ThrowIfEmpty(period);
        return period.Kind == PeriodKind.Week || CutOffOf(period.Kind) is not { } day
            ? period.CalendarRange
            : new(DayOfMonth(period.First.PlusMonths(-1), day).PlusDays(1), DayOfMonth(period.Last, day));
    }

    /// <summary>The cut-offs, such as <c>cut-off 14, Quarter calendar</c>, or <c>calendar</c>.</summary>
    public override string ToString()
    {
        string first = CutOffDay is { } day ? string.Create(CultureInfo.InvariantCulture, $"cut-off {day}") : "calendar";
        return Overrides.Count == 0 ? first : $"{first}, {string.Join(", ", Overrides)}";
    }

    /// <summary>The last day of a period.</summary>
    internal LocalDate LastDayOf(ReportingPeriod period)
    {
        ThrowIfEmpty(period);
        return period.Kind == PeriodKind.Week || CutOffOf(period.Kind) is not { } day ? period.LastDay : DayOfMonth(period.Last, day);
    }

    /// <summary>A day of a month, clamped to the month's length.</summary>
    internal static LocalDate DayOfMonth(YearMonth month, int day) =>
        month.OnDayOfMonth(Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));

    private static void ThrowIfEmpty(ReportingPeriod period)
    {
        if (period.IsEmpty)
        {
            throw new ArgumentException("This is no reporting period.", nameof(period));
        }
    }

    private static int Checked(int day, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 31, parameter);
        return day;
    }

    private int? CutOffOf(PeriodKind kind)
    {
        foreach (CutOffOverride other in Overrides)
        {
            if (other.Kind == kind)
            {
                return other.Day;
            }
        }

        return CutOffDay;
    }
}
