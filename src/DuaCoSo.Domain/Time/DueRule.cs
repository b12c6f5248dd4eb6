using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>When something is due (hạn) (D1, D2).</summary>
/// <remarks>
/// One of three, and no others: <see cref="DayOfMonthRule"/>, <see cref="DaysAfterEndRule"/>, <see cref="WorkingDaysAfterEndRule"/>. Immutable;
/// two rules are equal when they say the same. A due date includes its whole day.
/// </remarks>
public abstract record DueRule
{
    private readonly Roll _roll;

    private protected DueRule()
    {
    }

    /// <summary>What becomes of a due date that is not a working day (D2).</summary>
    /// <value><see cref="Time.Roll.None"/> by default: it stays.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the three.</exception>
    public Roll Roll
    {
        get => _roll;
        init => _roll = value is >= Roll.None and <= Roll.Previous
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a way to roll.");
    }

    /// <summary>A day of the period's last month, or of a month before or after it (D1).</summary>
    /// <param name="day">The day, 1 to 31, clamped to the month's length.</param>
    /// <param name="monthOffset">How many months after the last month of the label, −120 to 120; 0 for that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static DayOfMonthRule DayOfMonth(int day, int monthOffset = 0) => new(day, monthOffset);

    /// <summary>So many days after the period's last day (D1).</summary>
    /// <param name="days">The days, −3,660 to 3,660; 0 for the last day itself, negative for before it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static DaysAfterEndRule DaysAfterEnd(int days) => new(days);

    /// <summary>The n-th working day strictly after the period's last day (D1).</summary>
    /// <param name="days">Which working day, 1 to 3,660.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static WorkingDaysAfterEndRule WorkingDaysAfterEnd(int days) => new(days);

    /// <summary>The same rule with another way to move a due date that is not a working day (D2).</summary>
    /// <param name="roll">Where it moves.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the three.</exception>
    public DueRule Rolling(Roll roll) => this with { Roll = roll };

    /// <summary>The due date of a period, rolled (D1, D2).</summary>
    /// <param name="period">The period.</param>
    /// <param name="scheme">What the last day of the period is.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>.</exception>
    public LocalDate DateOf(ReportingPeriod period, PeriodScheme scheme, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(calendar);
        if (period.IsEmpty)
        {
            throw new ArgumentException("This is no reporting period.", nameof(period));
        }

        return calendar.Roll(Unrolled(period, scheme, calendar), Roll);
    }

    /// <summary>The rule, as <c>25th of the last month, rolling Next</c>.</summary>
    public sealed override string ToString() => Roll == Roll.None ? Words() : $"{Words()}, rolling {Roll}";

    private protected abstract LocalDate Unrolled(ReportingPeriod period, PeriodScheme scheme, WorkingCalendar calendar);

    private protected abstract string Words();

    private protected static int Checked(int number, NumberRange range, string parameter) =>
        range.Contains(number)
            ? number
            : throw new ArgumentOutOfRangeException(parameter, number, $"The number must be in {range}.");
}
