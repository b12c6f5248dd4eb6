using DuaCoSo.Domain;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>The evaluation period that a policy and a register are generated around, so that their dates meet.</summary>
/// <param name="Draw">The choices.</param>
/// <param name="Period">E.</param>
/// <param name="AsOf">The date of the assessment.</param>
internal sealed record Scene(Draw Draw, ReportingPeriod Period, LocalDate AsOf)
{
    /// <summary>The first day of E by the calendar.</summary>
    public LocalDate First => Period.CalendarRange.From!.Value;

    /// <summary>The last day of E by the calendar.</summary>
    public LocalDate Last => Period.CalendarRange.To!.Value;

    public static Scene Of(Draw draw)
    {
        int year = draw.Of(2016, 2016, 2019, 2020);
        ReportingPeriod period = draw.Weighted(
            (24, ReportingPeriod.Year(year)),
            (22, ReportingPeriod.Quarter(year, draw.Between(1, 4))),
            (16, ReportingPeriod.Half(year, draw.Between(1, 2))),
            (12, ReportingPeriod.Month(year, draw.Between(1, 12))),
            (8, ReportingPeriod.NineMonths(year)),
            (9, ReportingPeriod.Week(year, draw.Of(1, 5, 26, 52))),
            (9, ReportingPeriod.Term(year - 1, year)));
        DateRange range = period.CalendarRange;
        LocalDate first = range.From!.Value, last = range.To!.Value;
        LocalDate asOf = draw.Weighted((38, draw.DateIn(first.PlusDays(-5), last)), (7, last), (55, last.PlusDays(draw.Between(1, 110))));
        return new(draw, period, asOf);
    }

    /// <summary>A day of E, or now and then some weeks before or after.</summary>
    public LocalDate Day() => Draw.Chance(85) ? DayWithin() : Draw.DateIn(First.PlusDays(-40), Last.PlusDays(40));

    /// <summary>A day of E.</summary>
    public LocalDate DayWithin() => Draw.DateIn(First, Last);

    /// <summary>An interval that mostly touches E: open, from before, begun or ended within.</summary>
    public DateRange Interval()
    {
        LocalDate? from = Draw.Weighted<Func<LocalDate?>>((15, () => null), (45, () => First.PlusDays(-Draw.Between(20, 900))), (40, () => Day()))();
        LocalDate? to = Draw.Weighted<Func<LocalDate?>>((55, () => null), (33, () => Day()), (12, () => Last.PlusDays(Draw.Between(0, 200))))();
        return from > to ? new(to, from) : new(from, to);
    }

    public override string ToString() => Period.ToString();
}
