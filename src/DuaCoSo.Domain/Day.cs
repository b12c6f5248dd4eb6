using NodaTime;

namespace DuaCoSo.Domain;

/// <summary>Dates as whole numbers of days, which is what the inner loops count with.</summary>
internal static class Day
{
    /// <summary>Stands for a missing first day: earlier than every date.</summary>
    public const int Beginning = int.MinValue / 4;

    /// <summary>Stands for a missing last day: later than every date.</summary>
    public const int End = int.MaxValue / 4;

    /// <summary>The last date that there is, 31 December 9999.</summary>
    public const int LastDate = 2_932_896;

    private const int DaysOf400Years = 146_097, DaysOf100Years = 36_524, DaysOf4Years = 1_461, DaysOfYear = 365, EpochFrom0000March = 719_468;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    // Every fact and every result passes through these two: years from March on, so that the leap day comes last, need no table.

    /// <summary>The number of days from 1970-01-01.</summary>
    public static int Of(LocalDate date)
    {
        int year = date.Year;
        if (year < 1 || date.Calendar != CalendarSystem.Iso)
        {
            return Period.DaysBetween(Epoch, date);
        }

        int month = date.Month - 3;
        if (month < 0)
        {
            (month, year) = (month + 12, year - 1);
        }

        return (year * DaysOfYear) + (year / 4) - (year / 100) + (year / 400) + (((153 * month) + 2) / 5) + date.Day - 1 - EpochFrom0000March;
    }

    /// <summary>The date of a number of days.</summary>
    public static LocalDate At(int day)
    {
        int days = day + EpochFrom0000March;
        if (days < DaysOfYear || day > LastDate)
        {
            return Epoch.PlusDays(day);
        }

        int era = days / DaysOf400Years;
        days -= era * DaysOf400Years;
        int year = (days - (days / (DaysOf4Years - 1)) + (days / DaysOf100Years) - (days / (DaysOf400Years - 1))) / DaysOfYear;
        days -= (year * DaysOfYear) + (year / 4) - (year / 100);
        int month = ((5 * days) + 2) / 153;
        days -= ((153 * month) + 2) / 5;
        year += era * 400;
        return month < 10 ? new(year, month + 3, days + 1) : new(year + 1, month - 9, days + 1);
    }
}
