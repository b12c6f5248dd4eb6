using DuaCoSo.Domain;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Calendars, period schemes and due rules.</summary>
internal static class TimeMaker
{
    public static CalendarDefinition Calendar(Scene scene)
    {
        Draw draw = scene.Draw;
        int year = scene.Last.Year;
        return new()
        {
            Weekend = draw.Weighted<ValueList<IsoDayOfWeek>>(
                (80, [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday]), (15, [IsoDayOfWeek.Sunday]), (5, [])),
            Statutory = draw.Chance(30) ? StatutoryHolidays.Vietnam : StatutoryHolidays.None,
            Holidays = Days(draw.Between(0, 4)),
            WorkingDays = Days(draw.Between(0, 4)),
            Years = draw.Chance(25) ? [new(year, Days(draw.Between(0, 4)).Where(d => d.Year == year).ToValueList())] : [],
        };

        ValueList<LocalDate> Days(int number) => Enumerable.Range(0, number).Select(_ => scene.Day()).Distinct().Order().ToValueList();
    }

    public static PeriodScheme Scheme(Draw draw)
    {
        PeriodScheme scheme = draw.Chance(45) ? PeriodScheme.Calendar : PeriodScheme.WithCutOff(draw.Of(1, 10, 14, 20, 25, 30, 31));
        for (int n = draw.Weighted((70, 0), (20, 1), (10, 2)); n > 0; n--)
        {
            scheme = scheme.With((PeriodKind)draw.Between((int)PeriodKind.Month, (int)PeriodKind.Term), draw.Chance(40) ? null : draw.Of(5, 15, 28));
        }

        return scheme;
    }

    /// <summary>A series that has periods in E, few of them mostly.</summary>
    public static PeriodSeries Series(Scene scene)
    {
        Draw draw = scene.Draw;
        if (scene.Period.Kind == PeriodKind.Term && draw.Chance(20))
        {
            return PeriodKind.Term;
        }

        int most = draw.Chance(15) ? 60 : 12;
        PeriodSeries[] series =
        [
            .. Enum.GetValues<PeriodKind>().Select(PeriodSeries.Every).Append(PeriodSeries.Cumulative)
                .Where(s => scene.Period.SubPeriods(s).Count is int n && n > 0 && n <= most),
        ];
        return draw.Of(series);
    }

    public static DueRule Due(Draw draw) => draw
        .Weighted<Func<DueRule>>(
            (30, () => DueRule.DayOfMonth(draw.Between(1, 31), draw.Weighted((60, 0), (25, 1), (15, -draw.Between(1, 4))))),
            (35, () => DueRule.DaysAfterEnd(draw.Between(-10, 15))),
            (15, () => DueRule.DaysAfterEnd(-draw.Between(20, 120))),
            (20, () => DueRule.WorkingDaysAfterEnd(draw.Between(1, 8))))()
        .Rolling(draw.Weighted((60, Roll.None), (25, Roll.Next), (15, Roll.Previous)));
}
