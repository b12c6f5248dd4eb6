using System.Globalization;
using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>Which days are worked (ngày làm việc) (W1 to W3).</summary>
/// <remarks>
/// It knows the days from 1 January 1899 to 31 December 2200, more than any period of 1900 to 2100 and its due dates need; outside them no day is
/// a working day or a holiday. Immutable and safe to share between threads. Counting and adding take no longer for a
/// century than for a week.
/// </remarks>
public sealed class WorkingCalendar
{
    private const uint EveryDay = 0x7F;

    private readonly uint _weekend;
    private readonly DaySet _holidays;
    private readonly DaySet _workingDays;

    private WorkingCalendar(CalendarDefinition definition)
    {
        Definition = definition;
        foreach (IsoDayOfWeek day in definition.Weekend)
        {
            _weekend |= 1U << ((int)day - 1);
        }

        _holidays = HolidaysOf(definition);
        _workingDays = WorkingDaysOf(definition);
    }

    /// <summary>The calendar without holidays: every Monday to Friday is worked.</summary>
    public static WorkingCalendar WeekendsOnly { get; } = new(new CalendarDefinition());

    /// <summary>What the calendar was made from.</summary>
    public CalendarDefinition Definition { get; }

    /// <summary>The calendar of a definition, or all that is wrong with it, at the places of a policy's <c>calendar</c>.</summary>
    /// <param name="definition">What a policy says about working days.</param>
    public static Checked<WorkingCalendar> Create(CalendarDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ValueList<Problem> problems = CalendarChecks.Of(definition);
        if (problems.Any(p => p.Severity == Severity.Error))
        {
            return Checked<WorkingCalendar>.Refused(problems);
        }

        var calendar = new WorkingCalendar(definition);
        return calendar._workingDays.Count > 0
            ? Checked<WorkingCalendar>.Accepted(calendar, problems)
            : Checked<WorkingCalendar>.Refused([.. problems, CalendarChecks.NoWorkingDay()]);
    }

    /// <summary>Whether a day is worked: listed in <c>workingDays</c>, or else neither a weekend day nor a holiday (W1).</summary>
    /// <param name="date">The day.</param>
    public bool IsWorkingDay(LocalDate date) => IsWorkingDay(Day.Of(date));

    /// <summary>Whether a day is a weekend day (ngày nghỉ hằng tuần), worked or not.</summary>
    /// <param name="date">The day.</param>
    public bool IsWeekend(LocalDate date) => IsWeekend(Day.Of(date));

    /// <summary>Whether a day is a holiday (W2): listed, or computed, compensations included; worked or not.</summary>
    /// <param name="date">The day.</param>
    public bool IsHoliday(LocalDate date) => _holidays.Contains(Day.Of(date));

    /// <summary>Whether a day is a weekend day that is not listed in <c>workingDays</c>, as <c>countsOn: weekend</c> asks (O4).</summary>
    /// <param name="date">The day.</param>
    public bool IsUnworkedWeekend(LocalDate date) => IsUnworkedWeekend(Day.Of(date));

    /// <summary>The n-th working day strictly after a day (D1).</summary>
    /// <param name="date">The day to count from, itself not counted.</param>
    /// <param name="workingDays">Which working day, at least 1.</param>
    /// <returns>The working day; 31 December 2200 when there are not that many.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is less than 1.</exception>
    public LocalDate Add(LocalDate date, int workingDays) =>
        RankOf(Day.Of(date), workingDays) is var rank && rank <= _workingDays.Count ? _workingDays.DateAt((int)rank) : Day.At(DaySet.Last);

    /// <summary>The number of working days in a range, both ends included; open ends reach as far as the calendar.</summary>
    /// <param name="range">The range.</param>
    public int CountWorkingDays(DateRange range) =>
        CountWorkingDays(range.From is { } from ? Day.Of(from) : Day.Beginning, range.To is { } to ? Day.Of(to) : Day.End);

    /// <summary>Moves a day that is not a working day (D2).</summary>
    /// <param name="date">The day.</param>
    /// <param name="roll">Where to.</param>
    /// <returns>The day itself if it is a working day, or if there is no working day on the side it should move to.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="roll"/> is not one of the three.</exception>
    public LocalDate Roll(LocalDate date, Roll roll) => Day.At(Roll(Day.Of(date), roll));

    /// <summary>The weekend and how many days are listed.</summary>
    public override string ToString() => Definition.ToString();

    internal bool IsWorkingDay(int day) => _workingDays.Contains(day);

    internal bool IsWeekend(int day) => ((_weekend >> Day.OfWeek(day)) & 1) != 0;

    internal bool IsUnworkedWeekend(int day) => IsWeekend(day) && !IsWorkingDay(day);

    internal int Add(int day, int workingDays) => RankOf(day, workingDays) is var rank && rank <= _workingDays.Count ? _workingDays.At((int)rank) : DaySet.Last;

    internal int CountWorkingDays(int from, int to) =>
        from > to ? 0 : _workingDays.CountUpTo(to) - _workingDays.CountUpTo(from - 1);

    internal int Roll(int day, Roll roll)
    {
        if (roll is < Time.Roll.None or > Time.Roll.Previous)
        {
            throw new ArgumentOutOfRangeException(nameof(roll), roll, "Not a way to roll.");
        }

        // Beyond the horizon no day is known to be worked, so the date stays.
        if (roll == Time.Roll.None || IsWorkingDay(day) || day < DaySet.First || day > DaySet.Last)
        {
            return day;
        }

        int rank = _workingDays.CountUpTo(day) + (roll == Time.Roll.Next ? 1 : 0);
        return rank >= 1 && rank <= _workingDays.Count ? _workingDays.At(rank) : day;
    }

    /// <summary>Which of all working days the n-th after a day is; more than there are when it lies beyond the horizon.</summary>
    private long RankOf(int day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        return (long)_workingDays.CountUpTo(day) + workingDays;
    }

    private DaySet HolidaysOf(CalendarDefinition definition)
    {
        var holidays = new DaySet();
        foreach (LocalDate day in definition.Holidays)
        {
            holidays.Add(Day.Of(day));
        }

        foreach (YearHolidays year in definition.Years)
        {
            foreach (LocalDate day in year.Days)
            {
                holidays.Add(Day.Of(day));
            }
        }

        if (definition.Statutory == StatutoryHolidays.Vietnam)
        {
            AddStatutory(definition, holidays);
        }

        return holidays;
    }

    private void AddStatutory(CalendarDefinition definition, DaySet holidays)
    {
        HashSet<int> listedYears = [.. definition.Years.Select(y => y.Year)];
        var statutory = new List<int[]>(VietnameseLunarCalendar.LastYear - VietnameseLunarCalendar.FirstYear + 1);
        for (int year = VietnameseLunarCalendar.FirstYear; year <= VietnameseLunarCalendar.LastYear; year++)
        {
            if (!listedYears.Contains(year))
            {
                int[] days = VietnameseHolidays.DaysOf(year, definition.CultureDay);
                statutory.Add(days);
                foreach (int day in days)
                {
                    holidays.Add(day);
                }
            }
        }

        // In date order, each compensation lies behind the one before it: every day between a statutory day and its compensation is taken.
        int given = DaySet.First - 1;
        foreach (int[] days in statutory)
        {
            foreach (int day in days)
            {
                if (IsWeekend(day))
                {
                    given = NextWeekday(Math.Max(day, given), holidays);
                    if (given > DaySet.Last)
                    {
                        return;
                    }

                    // A year that lists its holidays lists them in full: nothing computed enters it.
                    if (listedYears.Count == 0 || !listedYears.Contains(Day.At(given).Year))
                    {
                        holidays.Add(given);
                    }
                }
            }
        }
    }

    /// <summary>The first day after another that is neither a weekend day nor a holiday.</summary>
    private int NextWeekday(int day, DaySet holidays)
    {
        do
        {
            day++;
        }
        while (day <= DaySet.Last && (IsWeekend(day) || holidays.Contains(day)));

        return day;
    }

    private DaySet WorkingDaysOf(CalendarDefinition definition)
    {
        var workingDays = new DaySet();
        workingDays.AddWeekly(~_weekend & EveryDay);
        workingDays.Remove(_holidays);
        foreach (LocalDate day in definition.WorkingDays)
        {
            workingDays.Add(Day.Of(day));
        }

        return workingDays.Complete();
    }
}
