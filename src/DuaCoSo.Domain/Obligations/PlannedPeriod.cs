using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Obligations;

/// <summary>One sub-period of a rule: its dates and due date under the version that judges it (P2, D1, V3).</summary>
internal sealed class PlannedPeriod
{
    /// <summary>A sub-period of a rule.</summary>
    public PlannedPeriod(ObligationRule rule, ReportingPeriod period, PeriodScheme scheme, WorkingCalendar calendar)
        : this(rule, period, DayRange.Of(scheme.RangeOf(period)), scheme, calendar)
    {
    }

    private PlannedPeriod(ObligationRule rule, ReportingPeriod period, DayRange days, PeriodScheme scheme, WorkingCalendar calendar)
    {
        (Rule, Period, Days, Calendar) = (rule, period, days, calendar);
        Due = rule is SubmissionRule submission ? Day.Of(submission.Due.DateOf(period, scheme, calendar)) : days.Last;
    }

    /// <summary>The rule as that version has it.</summary>
    public ObligationRule Rule { get; }

    /// <summary>The sub-period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Its days.</summary>
    public DayRange Days { get; }

    /// <summary>The calendar that says which days are worked.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The due date as a day number: the last day of the sub-period for a frequency rule (O4), by the due rule for a submission (O5).</summary>
    public int Due { get; }

    /// <summary>The same sub-period of another rule, where labels become the same dates.</summary>
    public PlannedPeriod Of(ObligationRule rule, PeriodScheme scheme, WorkingCalendar calendar) => new(rule, Period, Days, scheme, calendar);
}
