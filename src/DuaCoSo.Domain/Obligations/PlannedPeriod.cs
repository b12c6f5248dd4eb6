using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Obligations;

/// <summary>One sub-period of a rule: its dates and due date under the version that judges it (P2, D1, V3).</summary>
internal sealed class PlannedPeriod(ObligationRule rule, ReportingPeriod period, PeriodScheme scheme, WorkingCalendar calendar)
{
    /// <summary>The rule as that version has it.</summary>
    public ObligationRule Rule { get; } = rule;

    /// <summary>The sub-period.</summary>
    public ReportingPeriod Period { get; } = period;

    /// <summary>Its days.</summary>
    public DayRange Days { get; } = DayRange.Of(scheme.RangeOf(period));

    /// <summary>The calendar that says which days are worked.</summary>
    public WorkingCalendar Calendar { get; } = calendar;

    /// <summary>The due date as a day number: the last day of the sub-period for a frequency rule (O4), by the due rule for a submission (O5).</summary>
    public int Due { get; } = Day.Of(rule is SubmissionRule submission
        ? submission.Due.DateOf(period, scheme, calendar)
        : scheme.RangeOf(period).To!.Value);
}
