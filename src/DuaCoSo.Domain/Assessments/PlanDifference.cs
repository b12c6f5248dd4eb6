using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>In which rules two plans differ.</summary>
internal static class PlanDifference
{
    /// <summary>Of each rule whether it says something else; <see langword="null"/> when the plans have different rules or other days in force.</summary>
    public static bool[]? ChangedRules(ObligationPlan before, ObligationPlan after)
    {
        if (before.Rules.Length != after.Rules.Length || !before.InForce.AsSpan().SequenceEqual(after.InForce))
        {
            return null;
        }

        bool[] changed = new bool[after.Rules.Length];
        for (int i = 0; i < changed.Length; i++)
        {
            if (before.Rules[i].Code != after.Rules[i].Code)
            {
                return null;
            }

            changed[i] = !ReferenceEquals(before.Rules[i], after.Rules[i]) && !AreSame(before.Rules[i].Periods, after.Rules[i].Periods);
        }

        return changed;
    }

    private static bool AreSame(PlannedPeriod[] before, PlannedPeriod[] after)
    {
        if (before.Length != after.Length)
        {
            return false;
        }

        (ObligationRule Old, ObligationRule New)? same = null;
        for (int i = 0; i < after.Length; i++)
        {
            // Every sub-period mostly has the same rule: it is compared once.
            bool isSameRule = same is { } pair && ReferenceEquals(pair.Old, before[i].Rule) && ReferenceEquals(pair.New, after[i].Rule);
            if (!isSameRule && !before[i].Rule.Equals(after[i].Rule))
            {
                return false;
            }

            same = (before[i].Rule, after[i].Rule);
            if (before[i].Period != after[i].Period || before[i].Days != after[i].Days || before[i].Due != after[i].Due || !HaveSameCalendar(before[i], after[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the calendars give the same for the rule: due days are compared already.</summary>
    private static bool HaveSameCalendar(PlannedPeriod before, PlannedPeriod after) =>
        after.Rule is not FrequencyRule { CountsOn: not CountsOn.Any }
        || ReferenceEquals(before.Calendar, after.Calendar)
        || before.Calendar.Definition.Equals(after.Calendar.Definition);
}
