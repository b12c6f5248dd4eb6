using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Lays out every rule's sub-periods in an evaluation period, each under the version that judges it (O2, P4, V3).</summary>
internal static class Planner
{
    /// <summary>The plan of a timeline for a period: the rules by code, their sub-periods by version, then place.</summary>
    public static ObligationPlan Plan(PolicyTimeline timeline, ReportingPeriod period) => Plan(timeline, [period], static _ => true);

    /// <summary>The plan of a timeline for some sub-periods of several periods in time order.</summary>
    public static ObligationPlan Plan(PolicyTimeline timeline, IEnumerable<ReportingPeriod> periods, Predicate<PlannedPeriod> wanted)
    {
        var rules = new SortedDictionary<string, List<PlannedPeriod>>(TextKey.Comparer);
        foreach (Policy version in timeline.Versions)
        {
            foreach (ObligationRule rule in version.Definition.Obligations)
            {
                if (!rules.TryGetValue(rule.Code, out List<PlannedPeriod>? planned))
                {
                    rules.Add(rule.Code, planned = []);
                }

                foreach (ReportingPeriod sub in periods.SelectMany(p => p.SubPeriods(rule.Every)))
                {
                    if (ReferenceEquals(timeline.VersionOn(sub.CalendarRange.To!.Value), version)
                        && new PlannedPeriod(rule, sub, version.Periods, version.Calendar) is var period && wanted(period))
                    {
                        planned.Add(period);
                    }
                }
            }
        }

        return new([.. rules.Select(r => new PlannedRule(r.Key, [.. r.Value]))], timeline.InForce);
    }
}
