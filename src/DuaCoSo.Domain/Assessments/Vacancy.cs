using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Counts how long targets stood with fewer assignments than the minimum (C4), by the days on which anything changes.</summary>
internal static class Vacancy
{
    /// <summary>The sum over a rule's targets of the counted days on which a target had fewer than the minimum.</summary>
    public static long Days(TargetRule rule, AssignmentTable assignments, List<DayRange> counted)
    {
        if (rule.Rule.MinPerTarget == 0 || counted.Count == 0)
        {
            return 0;
        }

        var own = new List<int>(assignments.Keys.Count);
        for (int assignment = 0; assignment < assignments.Keys.Count; assignment++)
        {
            if (rule.HasRole(assignment) && rule.HasKind(assignment))
            {
                own.Add(assignment);
            }
        }

        var held = Groups<DayRange>.By(rule.TargetCount, own, rule.TargetOf, a => assignments.Intervals[a]);
        long days = 0;
        var changes = new List<(int Day, int Change)>();
        var standing = new List<DayRange>();
        for (int target = 0; target < rule.TargetCount; target++)
        {
            standing.Clear();
            rule.AddDaysAsTarget(target, standing);
            foreach (DayRange stands in standing)
            {
                foreach (DayRange piece in counted)
                {
                    days += VacantDays(piece.And(stands), held[target], rule.Rule.MinPerTarget, changes);
                }
            }
        }

        return days;
    }

    private static long VacantDays(DayRange days, ReadOnlySpan<DayRange> held, int minimum, List<(int Day, int Change)> changes)
    {
        if (days.IsEmpty)
        {
            return 0;
        }

        // Most targets have enough all the time, and nothing to be sorted.
        int throughout = 0;
        foreach (DayRange interval in held)
        {
            throughout += interval.First <= days.First && interval.Last >= days.Last ? 1 : 0;
        }

        if (throughout >= minimum)
        {
            return 0;
        }

        changes.Clear();
        foreach (DayRange interval in held)
        {
            DayRange present = interval.And(days);
            if (!present.IsEmpty)
            {
                changes.Add((present.First, 1));
                changes.Add((present.Last + 1, -1));
            }
        }

        changes.Sort();
        long vacant = 0;
        int count = 0, since = days.First;
        foreach ((int day, int change) in changes)
        {
            vacant += count < minimum ? day - since : 0;
            since = day;
            count += change;
        }

        return vacant + (count < minimum ? days.Last + 1 - since : 0);
    }
}
