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
    /// <summary>The statutory holidays of a year, in date order, each day once, without compensations.</summary>
    /// <param name="year">The year, 1899 to 2200.</param>
    /// <param name="cultureDay">Whether 24 November is one of them, from 2026 on (announced; its enactment is unconfirmed).</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ValueList<LocalDate> Of(int year, bool cultureDay)
    {
        int tet = Day.Of(VietnameseLunarCalendar.NewYear(year));
        var days = new SortedSet<int>
        {
            Day.Of(new(year, 1, 1)),
            VietnameseLunarCalendar.SolarDay(new(year, 3, 10)),
            Day.Of(new(year, 4, 30)),
            Day.Of(new(year, 5, 1)),
            Day.Of(new(year, 9, 2)),
        };
        for (int day = tet - 1; day <= tet + 3; day++)
        {
            days.Add(day);
        }

        if (year >= 2021)
        {
            days.Add(Day.Of(new(year, 9, 3)));
        }

        if (cultureDay && year >= 2026)
        {
            days.Add(Day.Of(new(year, 11, 24)));
        }

        return days.Select(Day.At).ToValueList();
    }
}
