using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>The Vietnamese lunar calendar (âm lịch Việt Nam), reckoned in UTC+7 throughout, which now and then differs from the Chinese (W3).</summary>
/// <remarks>
/// A table, not an ephemeris: the same on every machine. It is right for 1900 to 2100, where tests hold it against an independent
/// computation of new moons and solstices; beyond 2100 it is the best forecast, because nobody knows the earth's rotation to the minute.
/// It applies the rule of today to the past too: what was printed before 1968 may differ.
/// </remarks>
public static partial class VietnameseLunarCalendar
{
    /// <summary>The first lunar year of the table; it begins on 10 February 1899.</summary>
    public const int FirstYear = 1899;

    /// <summary>The last lunar year of the table; it ends in 2201.</summary>
    public const int LastYear = 2200;

    /// <summary>The first day of a lunar year (mồng một Tết).</summary>
    /// <param name="year">The lunar year, 1899 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static LocalDate NewYear(int year) => Day.At(NewYearDay(Entry(year), year));

    /// <summary>The number of the month that has a leap month behind it (tháng nhuận), or <see langword="null"/> when the year has none.</summary>
    /// <param name="year">The lunar year, 1899 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static int? LeapMonth(int year) => Leap(Entry(year)) is > 0 and var month ? month : null;

    /// <summary>The length of a month in days, 29 or 30.</summary>
    /// <param name="year">The lunar year, 1899 to 2200.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="isLeapMonth">Whether the leap month of that number is meant.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static int DaysInMonth(int year, int month, bool isLeapMonth)
    {
        uint entry = Entry(year);
        return Length(entry, Position(entry, month, isLeapMonth));
    }

    /// <summary>The lunar date of a solar one.</summary>
    /// <param name="date">The solar date, from 10 February 1899 to the last day of the lunar year 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is out of range.</exception>
    public static LunarDate ToLunar(LocalDate date)
    {
        if (date < NewYear(FirstYear) || date.Year > LastYear + 1)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "The table of lunar years does not reach this date.");
        }

        int day = Day.Of(date);
        int year = Math.Min(date.Year, LastYear);
        if (day < NewYearDay(Entry(year), year))
        {
            year--;
        }

        uint entry = Entry(year);
        int leap = Leap(entry);
        int rest = day - NewYearDay(entry, year);
        int position = 0;
        for (; rest >= Length(entry, position); position++)
        {
            rest -= Length(entry, position);
            if (position == (leap > 0 ? 12 : 11))
            {
                throw new ArgumentOutOfRangeException(nameof(date), date, "The table of lunar years does not reach this date.");
            }
        }

        bool isLeapMonth = leap > 0 && position == leap;
        int month = leap > 0 && position >= leap ? position : position + 1;
        return new(year, month, rest + 1, isLeapMonth);
    }

    /// <summary>The solar date of a lunar one.</summary>
    /// <param name="date">The lunar date, of the years 1899 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static LocalDate ToSolar(LunarDate date) => Day.At(SolarDay(date));

    /// <summary>The solar date of a lunar one, as a day number.</summary>
    internal static int SolarDay(LunarDate date)
    {
        uint entry = Entry(date.Year);
        int position = Position(entry, date.Month, date.IsLeapMonth);
        if (date.Day < 1 || date.Day > Length(entry, position))
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "The lunar month has no such day.");
        }

        int day = NewYearDay(entry, date.Year) + date.Day - 1;
        for (int before = 0; before < position; before++)
        {
            day += Length(entry, before);
        }

        return day;
    }

    // An entry: bits 0 to 12 say which of the year's months, in order, have 30 days; bits 13 to 16 which month is
    // repeated, 0 for none; bits 17 and up how many days after 1 January the year begins.
    private static uint Entry(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return Years[year - FirstYear];
    }

    private static int Leap(uint entry) => (int)(entry >> 13) & 0xF;

    private static int Length(uint entry, int position) => 29 + ((int)(entry >> position) & 1);

    private static int NewYearDay(uint entry, int year) => Day.Of(new LocalDate(year, 1, 1)) + (int)(entry >> 17);

    /// <summary>The place of a month in its year, from 0.</summary>
    private static int Position(uint entry, int month, bool isLeapMonth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        int leap = Leap(entry);
        return isLeapMonth && month != leap
            ? throw new ArgumentOutOfRangeException(nameof(month), month, "The year has no leap month of that number.")
            : isLeapMonth || (leap > 0 && month > leap) ? month : month - 1;
    }
}
