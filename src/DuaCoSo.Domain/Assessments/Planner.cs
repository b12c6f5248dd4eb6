using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Lays out every rule's sub-periods in an evaluation period, each under the version that judges it (O2, P4, V3).</summary>
internal static class Planner
{
    /// <summary>The plan of a timeline for a period: the rules by code, their sub-periods by version, then place.</summary>
    public static ObligationPlan Plan(PolicyTimeline timeline, ReportingPeriod period) => Plan(timeline, [period], static _ => true);

    /// <summary>The plan of a timeline of one version for some sub-periods, from that of another that differs in nothing but some rules.</summary>
    /// <returns>The rules that say the same as they were planned; the other plan itself where all do.</returns>
    public static ObligationPlan Plan(PolicyTimeline timeline, ReportingPeriod period, PolicyTimeline other, ObligationPlan planned)
    {
        ValueList<ObligationRule> rules = timeline.Versions[0].Definition.Obligations, before = other.Versions[0].Definition.Obligations;
        if (rules.Equals(before))
        {
            return planned;
        }

        Dictionary<string, PlannedRule> kept = before.Intersect(rules).Select(r => Array.Find(planned.Rules, p => p.Code == r.Code)!).ToDictionary(r => r.Code, StringComparer.Ordinal);
        IEnumerable<PlannedRule> all = Plan(timeline, [period], static _ => true, r => !kept.ContainsKey(r.Code)).Rules.Concat(kept.Values);
        return new([.. all.OrderBy(r => r.Code, TextKey.Comparer)], timeline.InForce);
    }

    /// <summary>The plan of a timeline for some sub-periods of several periods in time order.</summary>
    public static ObligationPlan Plan(PolicyTimeline timeline, IEnumerable<ReportingPeriod> periods, Predicate<PlannedPeriod> wanted, Predicate<ObligationRule>? asked = null)
    {
        var rules = new SortedDictionary<string, List<PlannedPeriod>>(TextKey.Comparer);
        foreach (Policy version in timeline.Versions)
        {
            foreach (ObligationRule rule in version.Definition.Obligations)
            {
                if (asked?.Invoke(rule) == false)
                {
                    continue;
                }

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
