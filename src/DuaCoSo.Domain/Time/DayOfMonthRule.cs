using System.Globalization;
using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>Due on a day of the period's last month (hạn vào ngày trong tháng), or of a month before or after it (D1).</summary>
/// <remarks>The last month is the label's, whatever the cut-off; a week's is the month of its Sunday.</remarks>
public sealed record DayOfMonthRule : DueRule
{
    internal DayOfMonthRule(int day, int monthOffset)
    {
        Day = Checked(day, NumberRange.DayOfMonth, nameof(day));
        MonthOffset = Checked(monthOffset, NumberRange.MonthOffset, nameof(monthOffset));
    }

    /// <summary>The day, clamped to the month's length.</summary>
    /// <value>1 to 31.</value>
    public int Day { get; }

    /// <summary>How many months after the last month of the label.</summary>
    /// <value>−120 to 120; 0 by default, that month.</value>
    public int MonthOffset { get; }

    private protected override LocalDate Unrolled(ReportingPeriod period, PeriodScheme scheme, WorkingCalendar calendar) =>
        PeriodScheme.DayOfMonth(period.Last.PlusMonths(MonthOffset), Day);

    private protected override string Words() => string.Create(CultureInfo.InvariantCulture, $"day {Day} of the last month{MonthOffset:+0;-0;''}");
}
