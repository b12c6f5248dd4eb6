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

        long days = 0;
        var held = new List<DayRange>();
        var changes = new List<(int Day, int Change)>();
        var standing = new List<DayRange>();
        for (int target = 0; target < rule.TargetCount; target++)
        {
            // Most targets have enough all the time, and nothing to be counted.
            held.Clear();
            int throughout = 0;
            foreach (int assignment in rule.On(target))
            {
                if (rule.IsAbout(assignment))
                {
                    DayRange interval = assignments.Intervals[assignment];
                    held.Add(interval);
                    throughout += interval.First <= counted[0].First && interval.Last >= counted[^1].Last ? 1 : 0;
                }
            }

            if (throughout >= rule.Rule.MinPerTarget)
            {
                continue;
            }

            standing.Clear();
            rule.AddDaysAsTarget(target, standing);
            foreach (DayRange stands in standing)
            {
                foreach (DayRange piece in counted)
                {
                    days += VacantDays(piece.And(stands), held, rule.Rule.MinPerTarget, changes);
                }
            }
        }

        return days;
    }

    private static long VacantDays(DayRange days, List<DayRange> held, int minimum, List<(int Day, int Change)> changes)
    {
        if (days.IsEmpty)
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
