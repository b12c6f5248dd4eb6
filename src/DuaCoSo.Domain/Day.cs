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

    private const int DaysOfYear = 365, EpochFrom0000March = 719_468;
    private const uint DaysOf4Years = 1_461, DaysOf400Years = 146_097;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    // Every fact and every result passes through these two: years from March on, so that the leap day comes last, need no table. What multiplies and divides
    // by powers of two stands for a division (Neri and Schneider, Euclidean affine functions and their application to calendar algorithms, 2022).

    /// <summary>The number of days from 1970-01-01.</summary>
    public static int Of(LocalDate date)
    {
        int year = date.Year;
        if (year < 1 || date.Calendar != CalendarSystem.Iso)
        {
            return Period.DaysBetween(Epoch, date);
        }

        int month = date.Month;
        if (month < 3)
        {
            (month, year) = (month + 12, year - 1);
        }

        uint century = (uint)year / 100;
        uint beforeYear = ((uint)year * DaysOf4Years / 4) - century + (century / 4);
        uint beforeMonth = ((979 * (uint)month) - 2919) / 32;
        return (int)(beforeYear + beforeMonth) + date.Day - 1 - EpochFrom0000March;
    }

    /// <summary>The day of the week, 0 for Monday: day 0 is a Thursday, and so many whole weeks make every day between <see cref="Beginning"/> and <see cref="End"/> positive.</summary>
    public static int OfWeek(int day) => (int)((uint)(day + 3 + (7 * 0x0800_0000)) % 7);

    /// <summary>The date of a number of days.</summary>
    public static LocalDate At(int day)
    {
        int days = day + EpochFrom0000March;
        if (days < DaysOfYear || day > LastDate)
        {
            return Epoch.PlusDays(day);
        }

        uint quarters = (4 * (uint)days) + 3;
        uint century = quarters / DaysOf400Years;
        quarters = (quarters % DaysOf400Years) | 3;

        // 2,939,745 is 2³² / 1461: the upper half is the year of the century, the lower how much of that year is over.
        ulong years = 2_939_745UL * quarters;
        int year = (int)((100 * century) + (uint)(years >> 32));
        uint dayOfYear = (uint)years / 2_939_745 / 4;
        uint months = (2_141 * dayOfYear) + 197_913;
        int month = (int)(months >> 16), dayOfMonth = (int)((months & 0xFFFF) / 2_141) + 1;
        return month > 12 ? new(year + 1, month - 12, dayOfMonth) : new(year, month, dayOfMonth);
    }
}
