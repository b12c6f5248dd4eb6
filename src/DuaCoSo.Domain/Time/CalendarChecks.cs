using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Time;

/// <summary>What can be wrong with a <see cref="CalendarDefinition"/> (W1, W2).</summary>
internal static class CalendarChecks
{
    private const string Root = "$.calendar";

    private static readonly (string, string) Least = ("least", Number(ReportingPeriod.LeastYear));
    private static readonly (string, string) Greatest = ("greatest", Number(ReportingPeriod.GreatestYear));

    /// <summary>All problems but <see cref="NoWorkingDay"/>.</summary>
    public static ValueList<Problem> Of(CalendarDefinition definition)
    {
        var problems = new List<Problem>();
        CheckWeekend(definition.Weekend, problems);
        CheckStatutory(definition, problems);
        CheckDates(definition.Holidays, Root + ".holidays", problems);
        CheckDates(definition.WorkingDays, Root + ".workingDays", problems);
        CheckYears(definition.Years, problems);
        return problems.ToValueList();
    }

    /// <summary>The problem of a calendar that never works.</summary>
    public static Problem NoWorkingDay() => TimeProblems.NoWorkingDay.At(
        ProblemPlace.InPolicy(Root), ("least", Number(Day.At(DaySet.First).Year)), ("greatest", Number(Day.At(DaySet.Last).Year)));

    private static void CheckWeekend(ValueList<IsoDayOfWeek> weekend, List<Problem> problems)
    {
        for (int i = 0; i < weekend.Count; i++)
        {
            if (weekend[i] is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                problems.Add(TimeProblems.NotADayOfTheWeek.At(Item(Root + ".weekend", i), ("day", weekend[i].ToString())));
            }
        }
    }

    private static void CheckStatutory(CalendarDefinition definition, List<Problem> problems)
    {
        if (definition.Statutory is < StatutoryHolidays.None or > StatutoryHolidays.Vietnam)
        {
            problems.Add(TimeProblems.UnknownStatutoryHolidays.At(
                ProblemPlace.InPolicy(Root + ".statutory"), ("value", definition.Statutory.ToString())));
        }
        else if (definition.CultureDay && definition.Statutory == StatutoryHolidays.None)
        {
            problems.Add(TimeProblems.CultureDayUnused.At(ProblemPlace.InPolicy(Root + ".cultureDay")));
        }
    }

    private static void CheckDates(ValueList<LocalDate> dates, string path, List<Problem> problems)
    {
        for (int i = 0; i < dates.Count; i++)
        {
            if (!IsServed(dates[i].Year))
            {
                problems.Add(TimeProblems.DateOutOfRange.At(Item(path, i), ("date", LocalDatePattern.Iso.Format(dates[i])), Least, Greatest));
            }
        }
    }

    private static void CheckYears(ValueList<YearHolidays> years, List<Problem> problems)
    {
        var seen = new HashSet<int>();
        foreach (YearHolidays year in years)
        {
            string number = Number(year.Year);
            string path = $"{Root}.years.{number}";
            if (!IsServed(year.Year))
            {
                problems.Add(TimeProblems.YearOutOfRange.At(ProblemPlace.InPolicy(path), ("year", number), Least, Greatest));
            }
            else if (!seen.Add(year.Year))
            {
                problems.Add(TimeProblems.YearListedTwice.At(ProblemPlace.InPolicy(path), ("year", number)));
            }

            for (int i = 0; i < year.Days.Count; i++)
            {
                if (year.Days[i].Year != year.Year)
                {
                    problems.Add(TimeProblems.HolidayOfAnotherYear.At(
                        Item(path, i), ("date", LocalDatePattern.Iso.Format(year.Days[i])), ("year", number)));
                }
            }
        }
    }

    private static bool IsServed(int year) => year is >= ReportingPeriod.LeastYear and <= ReportingPeriod.GreatestYear;

    private static ProblemPlace Item(string path, int index) => ProblemPlace.InPolicy($"{path}[{Number(index)}]");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
