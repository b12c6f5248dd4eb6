using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Benchmarks.Workloads;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Benchmarks.Baselines;

/// <summary>A rule as a programmer would hard-code it: numbers alone.</summary>
internal sealed record LoopRule
{
    /// <summary>The kind of activity.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>How many dates; 0 for a submission.</summary>
    public required int AtLeast { get; init; }

    /// <summary>With fewer days it is not owed.</summary>
    public required int MinimumDays { get; init; }

    /// <summary>Whether leaders alone count.</summary>
    public required bool ByLeader { get; init; }

    /// <summary>Whether communes on the border alone owe it.</summary>
    public required bool OnBorder { get; init; }

    /// <summary>The first day of each sub-period.</summary>
    public required int[] First { get; init; }

    /// <summary>The last day of each.</summary>
    public required int[] Last { get; init; }

    /// <summary>The due day of each.</summary>
    public required int[] Due { get; init; }

    /// <summary>The labels of the sub-periods.</summary>
    public required ReportingPeriod[] Periods { get; init; }

    /// <summary>The rules of a policy of the workloads, by code.</summary>
    public static LoopRule[] Of(Policy policy) => [.. policy.Definition.Obligations.OrderBy(r => r.Code, StringComparer.Ordinal).Select(r => Of(r, policy))];

    private static LoopRule Of(ObligationRule rule, Policy policy)
    {
        ReportingPeriod[] periods = [.. Province.Year.SubPeriods(rule.Every)];
        return new()
        {
            Kind = rule.Activities[0],
            AtLeast = (rule as FrequencyRule)?.AtLeast ?? 0,
            MinimumDays = rule.MinimumDaysInForce,
            ByLeader = rule is FrequencyRule { PerformedBy.Count: > 0 },
            OnBorder = rule.AppliesTo.LocalityTraits.Count > 0,
            First = Array.ConvertAll(periods, p => Day.Of(policy.Periods.RangeOf(p).From!.Value)),
            Last = Array.ConvertAll(periods, p => Day.Of(policy.Periods.RangeOf(p).To!.Value)),
            Due = Array.ConvertAll(periods, p => rule is SubmissionRule submission ? Day.Of(submission.Due.DateOf(p, policy.Periods, policy.Calendar)) : 0),
            Periods = periods,
        };
    }
}
