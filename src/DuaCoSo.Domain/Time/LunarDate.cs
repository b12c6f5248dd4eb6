using System.Globalization;

namespace DuaCoSo.Domain.Time;

/// <summary>A date of the Vietnamese lunar calendar (ngày âm lịch) (W3).</summary>
/// <remarks>
/// Only a value: whether there is such a date is for <see cref="VietnameseLunarCalendar"/> to say. <see langword="default"/> is no date.
/// Two dates are equal when all parts are.
/// </remarks>
/// <param name="Year">The lunar year, by the Gregorian year in which it begins.</param>
/// <param name="Month">The month, 1 to 12; a leap month has the number of the one before it.</param>
/// <param name="Day">The day, 1 to 29 or 30.</param>
/// <param name="IsLeapMonth">Whether the month is the leap one (tháng nhuận).</param>
public readonly record struct LunarDate(int Year, int Month, int Day, bool IsLeapMonth)
{
    /// <summary>A date in an ordinary month.</summary>
    /// <param name="year">The lunar year, by the Gregorian year in which it begins.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, 1 to 29 or 30.</param>
    public LunarDate(int year, int month, int day)
        : this(year, month, day, IsLeapMonth: false)
    {
    }

    /// <summary>Year, month and day, <c>2025-06-10</c>; the leap month with an <c>n</c> (nhuận), <c>2025-06n-10</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}{(IsLeapMonth ? "n" : "")}-{Day:D2}");
}
