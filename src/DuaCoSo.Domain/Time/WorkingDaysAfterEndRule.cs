using System.Globalization;
using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>Due on the n-th working day strictly after the period's last day (hạn sau số ngày làm việc) (D1).</summary>
public sealed record WorkingDaysAfterEndRule : DueRule
{
    internal WorkingDaysAfterEndRule(int days) => Days = Checked(days, NumberRange.PositiveDays, nameof(days));

    /// <summary>Which working day after the last day of the period, as its scheme has it.</summary>
    /// <value>1 to 3,660.</value>
    public int Days { get; }

    private protected override LocalDate Unrolled(ReportingPeriod period, PeriodScheme scheme, WorkingCalendar calendar) =>
        calendar.Add(scheme.LastDayOf(period), Days);

    private protected override string Words() => string.Create(CultureInfo.InvariantCulture, $"{Days} working days after the end");
}
