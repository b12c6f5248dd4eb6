using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;

namespace DuaCoSo.Domain.Extensions;

/// <summary>What a policy must be to serve an application, beside being accepted: of one id, and with no measure that nobody registered.</summary>
internal static class PolicyGate
{
    /// <summary>The id of all versions of an admitted timeline.</summary>
    public static string IdOf(PolicyTimeline timeline) => timeline.Versions[0].Id;

    /// <summary>The policy that a file may extend: one of the application's, else a preset.</summary>
    public static Policy? BaseOf(string id, IReadOnlyDictionary<string, PolicyTimeline> timelines) =>
        (timelines.GetValueOrDefault(id) ?? ProvincePolicies.Find(id)?.Timeline)?.Versions[^1];

    /// <summary>A checked policy as the timeline of one that it is.</summary>
    public static Checked<PolicyTimeline> TimelineOf(Checked<Policy> policy) =>
        policy.TryGet(out Policy? one) ? Checked<PolicyTimeline>.Accepted(one, policy.Problems) : Checked<PolicyTimeline>.Refused(policy.Problems);

    /// <summary>The timeline with its warnings, or every problem.</summary>
    public static Checked<PolicyTimeline> Admit(Checked<PolicyTimeline> read, IReadOnlyCollection<ICustomMeasure> measures)
    {
        if (!read.TryGet(out PolicyTimeline? timeline))
        {
            return read;
        }

        Problem[] problems = [.. Ids(timeline), .. Measures(timeline, measures)];
        return problems.Length == 0 ? read : Refuse(read, problems);
    }

    /// <summary>The same refused, for further reasons.</summary>
    public static Checked<PolicyTimeline> Refuse(Checked<PolicyTimeline> read, params ReadOnlySpan<Problem> problems) =>
        Checked<PolicyTimeline>.Refused([.. read.Problems, .. problems]);

    private static IEnumerable<Problem> Ids(PolicyTimeline timeline)
    {
        string[] ids = [.. timeline.Versions.Select(v => v.Id).Distinct(StringComparer.Ordinal)];
        if (ids.Length > 1)
        {
            yield return HostingProblems.DifferentIds.At(null, ("ids", string.Join(", ", ids)));
        }
    }

    private static IEnumerable<Problem> Measures(PolicyTimeline timeline, IReadOnlyCollection<ICustomMeasure> measures) =>
        timeline.Versions.SelectMany(v => v.CustomMeasures.Select(m => (v.Id, Measure: m))).Distinct()
            .Where(named => !measures.Any(m => m.Name == named.Measure))
            .Select(named => HostingProblems.MeasureNotRegistered.At(null, ("policy", named.Id), ("measure", named.Measure)));
}
