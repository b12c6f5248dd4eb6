using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Counts the feedback forms expected and received (F1).</summary>
internal static class FeedbackAssessor
{
    /// <summary>How many of some forms came in, and by assignee.</summary>
    public static FeedbackCoverage Assess(ResponsibilityRegister register, List<Expected> forms)
    {
        AssignmentTable assignments = register.Assignments;
        var missing = new SortedSet<int>();
        var perParty = new Dictionary<int, (int Expected, int Received)>();
        foreach (Expected form in forms)
        {
            if (form.Received is null)
            {
                missing.Add(form.Link);
            }

            (int expected, int received) = perParty.GetValueOrDefault(assignments.Party[form.Link]);
            perParty[assignments.Party[form.Link]] = (expected + 1, received + (form.Received is null ? 0 : 1));
        }

        int all = perParty.Values.Sum(p => p.Expected);
        return new FeedbackCoverage
        {
            Expected = all,
            Received = all - missing.Count,
            Missing = missing.Select(a => new Id<Assignments.ResponsibilityAssignment>(assignments.Keys[a])).ToValueList(),
            Assignees = perParty.Count,
            Complete = perParty.Values.Count(p => p.Received == p.Expected),
            Partial = perParty.Values.Count(p => p.Received > 0 && p.Received < p.Expected),
            None = perParty.Values.Count(p => p.Received == 0),
        };
    }

    /// <summary>The forms expected for a period, with what came in as of a day: one for each chain of a rated role whose latest link active in the period has a locality.</summary>
    public static List<Expected> Forms(ResponsibilityRegister register, FeedbackRule rule, ReportingPeriod period, DayRange days, int asOf)
    {
        AssignmentTable assignments = register.Assignments;
        var roles = CodeSet.Of(rule.Roles, static r => r.Code, assignments.Roles);
        var forms = new List<Expected>();
        for (int chain = 0; chain < assignments.ChainCount; chain++)
        {
            int latest = LatestLinkIn(assignments, chain, days);
            if (latest != KeyTable.None && roles.Holds(assignments.Role[latest]) && assignments.Locality[latest] != KeyTable.None)
            {
                forms.Add(new(latest, LastDayIn(assignments, chain, days), register.Feedback.Find(chain, period.Code, asOf)));
            }
        }

        return forms;
    }

    private static int LastDayIn(AssignmentTable assignments, int chain, DayRange days)
    {
        int last = Day.Beginning;
        foreach (int link in assignments.Links(chain))
        {
            DayRange active = assignments.Intervals[link].And(days);
            last = active.IsEmpty ? last : Math.Max(last, active.Last);
        }

        return last;
    }

    private static int LatestLinkIn(AssignmentTable assignments, int chain, DayRange days)
    {
        ReadOnlySpan<int> links = assignments.Links(chain);
        for (int i = links.Length - 1; i >= 0; i--)
        {
            if (!assignments.Intervals[links[i]].And(days).IsEmpty)
            {
                return links[i];
            }
        }

        return KeyTable.None;
    }

    /// <summary>A form that is expected: the link it is listed under, the last day on which its chain was active in the period, and what came in.</summary>
    internal sealed record Expected(int Link, int LastDay, FeedbackTable.Row? Received);
}
