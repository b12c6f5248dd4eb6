using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Counts the feedback forms expected and received (F1).</summary>
internal static class FeedbackAssessor
{
    /// <summary>The forms of a period as of a day.</summary>
    public static FeedbackCoverage Assess(ResponsibilityRegister register, FeedbackRule rule, ReportingPeriod period, DayRange days, int asOf)
    {
        AssignmentTable assignments = register.Assignments;
        var missing = new SortedSet<int>();
        var perParty = new Dictionary<int, (int Expected, int Received)>();
        foreach (int link in ExpectedLinks(register, rule, days))
        {
            bool isReceived = register.Feedback.Find(assignments.Chain[link], period.Code, asOf) is not null;
            if (!isReceived)
            {
                missing.Add(link);
            }

            (int expected, int received) = perParty.GetValueOrDefault(assignments.Party[link]);
            perParty[assignments.Party[link]] = (expected + 1, received + (isReceived ? 1 : 0));
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

    /// <summary>The latest link active in the period of each chain of a rated role, where that link has a locality.</summary>
    public static IEnumerable<int> ExpectedLinks(ResponsibilityRegister register, FeedbackRule rule, DayRange days)
    {
        AssignmentTable assignments = register.Assignments;
        var roles = new CodeSet(rule.Roles.Select(r => r.Code), assignments.Roles);
        for (int chain = 0; chain < assignments.ChainCount; chain++)
        {
            int latest = LatestLinkIn(assignments, chain, days);
            if (latest != KeyTable.None && roles.Holds(assignments.Role[latest]) && assignments.Locality[latest] != KeyTable.None)
            {
                yield return latest;
            }
        }
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
}
