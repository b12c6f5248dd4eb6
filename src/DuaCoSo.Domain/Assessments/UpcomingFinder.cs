using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Finds what is pending on a day and falls due within some days, whatever evaluation period it belongs to.</summary>
internal static class UpcomingFinder
{
    /// <summary>The obligations due on the day or within the days after it, by due date, then rule, assignment and sub-period.</summary>
    public static ValueList<UpcomingObligation> Find(PolicyTimeline timeline, ResponsibilityRegister register, LocalDate from, int days)
    {
        var due = new DayRange(Day.Of(from), Day.Of(from) + days);
        ObligationPlan plan = Planner.Plan(timeline, Years(timeline, due), period => due.Contains(period.Due));
        var source = new ObligationSource(register, plan, ObligationAssessor.Assess(register, plan, due.First));
        return new ObligationList(source).WithStatus(ObligationStatus.Pending)
            .OrderBy(o => o.Due).ThenBy(o => o.Index)
            .Select(o => new UpcomingObligation(o.Due, o.Rule, o.Assignment, o.Period, Remind(register, o, due.First)))
            .ToValueList();
    }

    /// <summary>The years whose sub-periods can fall due in an interval: due rules reach so far from their periods and no farther.</summary>
    private static IEnumerable<ReportingPeriod> Years(PolicyTimeline timeline, DayRange due)
    {
        int reach = timeline.Versions.SelectMany(v => v.Definition.Obligations).Max(r => (int?)ReachInYears(r)) ?? 0;
        int first = Math.Max((int)NumberRange.Year.Least, Day.At(due.First).Year - reach);
        int last = Math.Min((int)NumberRange.Year.Greatest, Day.At(due.Last).Year + reach);
        return Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(ReportingPeriod.Year);
    }

    private static int ReachInYears(ObligationRule rule) => rule is not SubmissionRule submission ? 1 : submission.Due switch
    {
        DayOfMonthRule monthly => (Math.Abs(monthly.MonthOffset) / 12) + 2,
        DaysAfterEndRule calendarDays => (Math.Abs(calendarDays.Days) / 365) + 2,
        WorkingDaysAfterEndRule workingDays => (workingDays.Days / 52) + 2,
        _ => 1,
    };

    private static ValueList<Id<Party>> Remind(ResponsibilityRegister register, Obligation obligation, int day)
    {
        int party = register.Parties.Keys.Find(obligation.Party.Key);
        var holders = new List<Id<Party>>();
        foreach (PartyTable.Tenure tenure in register.Parties.Tenures(party))
        {
            if (tenure.Interval.Contains(day))
            {
                holders.Add(new(register.Parties.Keys[tenure.Holder]));
            }
        }

        return holders.Count == 0 ? [obligation.Party] : holders.Distinct().ToValueList();
    }
}
