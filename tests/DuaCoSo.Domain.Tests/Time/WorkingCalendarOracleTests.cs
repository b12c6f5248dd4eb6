using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Time;

/// <summary>The calendar's bits and ranks against a walk day by day that applies W1 to W3 and D1, D2 as they are written.</summary>
public sealed class WorkingCalendarOracleTests
{
    private static readonly LocalDate From = new(2014, 1, 1);
    private static readonly LocalDate To = new(2032, 12, 31);

    [Fact]
    [Rule("W1")]
    [Rule("W2")]
    [Rule("W3")]
    [Rule("D1")]
    [Rule("D2")]
    public void Calendar_OfAnyDefinition_AgreesWithAWalk()
    {
        Arbitrary<CalendarDefinition> definitions = Arb.From(Definitions());
        Prop.ForAll(definitions, Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20160301, 141));
    }

    private static Gen<CalendarDefinition> Definitions()
    {
        Gen<LocalDate> dates = Gen.Choose(0, 17 * 365).Select(n => new LocalDate(2015, 1, 1).PlusDays(n));
        Gen<ValueList<LocalDate>> lists = Gen.Choose(0, 60).SelectMany(dates.ListOf).Select(l => l.ToValueList());
        Gen<ValueList<IsoDayOfWeek>> weekends = Gen.Frequency(
            (3, Gen.Constant<ValueList<IsoDayOfWeek>>([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday])),
            (2, Gen.Choose(0, 127).Select(Weekend)));
        Gen<ValueList<YearHolidays>> years = Gen.Choose(0, 255).SelectMany(mask => dates.ListOf(40).Select(days => Years(mask, days)));
        return from weekend in weekends
               from statutory in Gen.Elements(StatutoryHolidays.None, StatutoryHolidays.Vietnam, StatutoryHolidays.Vietnam)
               from cultureDay in Gen.Elements(true, false)
               from holidays in lists
               from workingDays in lists
               from listed in years
               select new CalendarDefinition
               {
                   Weekend = weekend,
                   Statutory = statutory,
                   CultureDay = cultureDay && statutory == StatutoryHolidays.Vietnam,
                   Holidays = holidays,
                   WorkingDays = [.. workingDays, new LocalDate(2032, 12, 31)],
                   Years = listed,
               };

        static ValueList<IsoDayOfWeek> Weekend(int mask) =>
            Enumerable.Range(0, 7).Where(i => (mask & (1 << i)) != 0).Select(i => (IsoDayOfWeek)(i + 1)).ToValueList();

        static ValueList<YearHolidays> Years(int mask, IEnumerable<LocalDate> days) => Enumerable.Range(0, 8)
            .Where(i => (mask & (1 << i)) != 0)
            .Select(i => new YearHolidays(2016 + (2 * i), days.Where(d => d.Year == 2016 + (2 * i)).ToValueList()))
            .ToValueList();
    }

    private static void Agrees(CalendarDefinition definition)
    {
        WorkingCalendar calendar = WorkingCalendar.Create(definition).Require();
        HashSet<LocalDate> holidays = Holidays(definition);
        var worked = new List<LocalDate>();
        int before = calendar.CountWorkingDays(DateRange.Until(From.PlusDays(-1)));
        for (LocalDate day = From; day <= To; day = day.PlusDays(1))
        {
            bool weekend = definition.Weekend.Contains(day.DayOfWeek);
            bool works = definition.WorkingDays.Contains(day) || !(weekend || holidays.Contains(day));
            if (works)
            {
                worked.Add(day);
            }

            if (calendar.IsWorkingDay(day) != works
                || calendar.IsWeekend(day) != weekend
                || calendar.IsHoliday(day) != holidays.Contains(day)
                || calendar.IsUnworkedWeekend(day) != (weekend && !definition.WorkingDays.Contains(day))
                || calendar.CountWorkingDays(DateRange.Until(day)) != before + worked.Count
                || calendar.CountWorkingDays(new(From, day)) != worked.Count)
            {
                Assert.Fail($"{day} is wrong under {definition}");
            }
        }

        // worked[index] is the first working day on or after the day; the days behind the last one are beyond this walk.
        int index = 0;
        for (LocalDate day = From; day <= worked[^1]; day = day.PlusDays(1))
        {
            if (worked[index] < day)
            {
                index++;
            }

            bool works = worked[index] == day;
            bool rolls = calendar.Roll(day, Roll.None) == day
                && calendar.Roll(day, Roll.Next) == worked[index]
                && (index == 0 || calendar.Roll(day, Roll.Previous) == (works ? day : worked[index - 1]));
            rolls.Should().BeTrue("{0} rolls to the nearest working days under {1}", day, definition);

            foreach (int n in new[] { 1, 2, 22, 250 })
            {
                int nth = index + n - (works ? 0 : 1);
                if (nth < worked.Count && calendar.Add(day, n) != worked[nth])
                {
                    calendar.Add(day, n).Should().Be(worked[nth]);
                }
            }
        }
    }

    /// <summary>W2 and W3, sentence by sentence.</summary>
    private static HashSet<LocalDate> Holidays(CalendarDefinition definition)
    {
        HashSet<LocalDate> holidays = [.. definition.Holidays, .. definition.Years.SelectMany(y => y.Days)];
        if (definition.Statutory == StatutoryHolidays.None)
        {
            return holidays;
        }

        List<LocalDate> statutory =
        [
            .. Enumerable.Range(2010, 25)
                .Where(year => definition.Years.All(y => y.Year != year))
                .SelectMany(year => VietnameseHolidays.Of(year, definition.CultureDay)),
        ];
        holidays.UnionWith(statutory);
        if (definition.Weekend.Count == 7)
        {
            return holidays;
        }

        HashSet<LocalDate> compensations = [];
        foreach (LocalDate day in statutory.Where(d => definition.Weekend.Contains(d.DayOfWeek)))
        {
            LocalDate next = day.PlusDays(1);
            while (definition.Weekend.Contains(next.DayOfWeek) || holidays.Contains(next) || compensations.Contains(next))
            {
                next = next.PlusDays(1);
            }

            compensations.Add(next);
        }

        holidays.UnionWith(compensations.Where(d => definition.Years.All(y => y.Year != d.Year)));
        return holidays;
    }
}
