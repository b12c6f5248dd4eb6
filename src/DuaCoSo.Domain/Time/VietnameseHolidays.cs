using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>Vietnam's statutory holidays (ngày lễ, tết), computed (W3).</summary>
/// <remarks>
/// The days of the law as it stands, for every year asked: 1 January; Tết, the last day of the lunar year and the first four of the new
/// one; the Hùng Kings' day (Giỗ Tổ Hùng Vương), 10th of the third lunar month; 30 April; 1 May; 2 September, with the next day from 2021 on.
/// Compensations for those on a weekend depend on the calendar: see <see cref="WorkingCalendar"/>.
/// </remarks>
public static class VietnameseHolidays
{
    private static readonly int[][] Years =
        [.. Enumerable.Range(VietnameseLunarCalendar.FirstYear, VietnameseLunarCalendar.LastYear - VietnameseLunarCalendar.FirstYear + 1).Select(WithoutCultureDay)];

    /// <summary>The statutory holidays of a year, in date order, each day once, without compensations.</summary>
    /// <param name="year">The year, 1899 to 2200.</param>
    /// <param name="cultureDay">Whether 24 November is one of them, from 2026 on (announced; its enactment is unconfirmed).</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ValueList<LocalDate> Of(int year, bool cultureDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, VietnameseLunarCalendar.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, VietnameseLunarCalendar.LastYear);
        return DaysOf(year, cultureDay).Select(Day.At).ToValueList();
    }

    /// <summary>The statutory holidays of a year from 1899 to 2200 as day numbers, rising, each once: looked up, since every calendar asks for all of them.</summary>
    internal static int[] DaysOf(int year, bool cultureDay)
    {
        int[] days = Years[year - VietnameseLunarCalendar.FirstYear];
        return cultureDay && year >= 2026 ? [.. days, Day.Of(new(year, 11, 24))] : days;
    }

    private static int[] WithoutCultureDay(int year)
    {
        int tet = Day.Of(VietnameseLunarCalendar.NewYear(year)), newYear = Day.Of(new(year, 1, 1));
        int hungKings = VietnameseLunarCalendar.SolarDay(new(year, 3, 10)), april30 = Day.Of(new(year, 4, 30)), september2 = Day.Of(new(year, 9, 2));
        int[] days = [newYear, tet - 1, tet, tet + 1, tet + 2, tet + 3, hungKings, april30, april30 + 1, september2];

        // The tenth of the third lunar month can be 30 April too.
        return [.. days.Concat(year >= 2021 ? [september2 + 1] : []).Order().Distinct()];
    }
}
