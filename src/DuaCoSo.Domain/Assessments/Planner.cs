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
        ValueList<ObligationRule> rules = timeline.Versions[0].Definition.Obligations;
        if (rules.Equals(other.Versions[0].Definition.Obligations))
        {
            return planned;
        }

        PlannedRule[] all = [.. rules.Select(rule => PlanAgain(timeline, period, rule, Array.Find(planned.Rules, p => p.Code == rule.Code)))];
        Array.Sort(all, static (a, b) => TextKey.Compare(a.Code, b.Code));
        return new(all, timeline.InForce);
    }

    /// <summary>A rule from the one with its code in the other plan: most sub-periods are the same.</summary>
    private static PlannedRule PlanAgain(PolicyTimeline timeline, ReportingPeriod period, ObligationRule rule, PlannedRule? planned)
    {
        Policy version = timeline.Versions[0];
        return planned?.Versions is not [var before] || before.Every != rule.Every ? Plan(timeline, [period], static _ => true, asked => ReferenceEquals(asked, rule)).Rules[0]
            : before.Equals(rule) ? planned
            : new(rule.Code, Array.ConvertAll(planned.Periods, p => p.Of(rule, version.Periods, version.Calendar)));
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
