using System.Globalization;
using NodaTime;

namespace DuaCoSo.Domain.Time;

/// <summary>Due so many days after the period's last day (hạn sau số ngày) (D1).</summary>
public sealed record DaysAfterEndRule : DueRule
{
    internal DaysAfterEndRule(int days) => Days = Checked(days, NumberRange.SignedDays, nameof(days));

    /// <summary>The days after the last day of the period, as its scheme has it; negative for before it.</summary>
    /// <value>−3,660 to 3,660.</value>
    public int Days { get; }

    private protected override LocalDate Unrolled(ReportingPeriod period, PeriodScheme scheme, WorkingCalendar calendar) =>
        scheme.LastDayOf(period).PlusDays(Days);

    private protected override string Words() => string.Create(CultureInfo.InvariantCulture, $"{Days} days after the end");
}
