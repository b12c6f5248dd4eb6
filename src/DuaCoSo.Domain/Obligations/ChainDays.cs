using System.Diagnostics.CodeAnalysis;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>The days in force of the chains under a plan: those of the links, within the policy's (O2, O7).</summary>
/// <remarks>Most chains are one link under a policy without gaps: one interval, found when asked for. The others are kept as sets of days.</remarks>
internal sealed class ChainDays
{
    private readonly AssignmentTable _assignments;
    private readonly DayRange[] _policy;
    private readonly Groups<DayRange>? _kept;

    /// <summary>The days in force under a policy in force on some days.</summary>
    public ChainDays(AssignmentTable assignments, DayRange[] policy)
    {
        _assignments = assignments;
        _policy = policy;
        bool isWhole = policy.Length == 1;
        if (isWhole && assignments.JoinedCount == 0)
        {
            return;
        }

        var owned = new List<(int Chain, DayRange Days)>();
        var active = new List<DayRange>();
        var inForce = new List<DayRange>();
        for (int chain = 0; chain < assignments.ChainCount; chain++)
        {
            ReadOnlySpan<int> links = assignments.Links(chain);
            if (links.Length > 1 || !isWhole)
            {
                DayRange[] intervals = new DayRange[links.Length];
                for (int i = 0; i < intervals.Length; i++)
                {
                    intervals[i] = assignments.Intervals[links[i]];
                }

                DaySets.Union(intervals, active);
                DaySets.Intersect([.. active], policy, inForce);
                owned.AddRange(inForce.Select(days => (chain, days)));
            }
        }

        _kept = Groups<DayRange>.By(assignments.ChainCount, owned, o => o.Chain, o => o.Days);
    }

    /// <summary>The days in force of a link's chain as a set.</summary>
    /// <param name="link">The link.</param>
    /// <param name="only">Where the one interval goes of which the set may be made.</param>
    public ReadOnlySpan<DayRange> Of(int link, [UnscopedRef] out DayRange only)
    {
        int chain = _assignments.Chain[link];
        only = _assignments.Intervals[link].And(_policy[0]);
        return _policy.Length == 1 && _assignments.Joined[chain] < 0 ? new(ref only) : _kept![chain];
    }

    /// <summary>The links of each chain of several under whose ids the sub-periods stand: the latest in force in each (O7).</summary>
    /// <param name="periods">The sub-periods.</param>
    /// <returns>For each such chain in the order of their numbers, a link a sub-period.</returns>
    public int[] LatestLinks(ReadOnlySpan<DayRange> periods)
    {
        int[] latest = new int[_assignments.JoinedCount * periods.Length];
        for (int chain = 0; chain < (latest.Length == 0 ? 0 : _assignments.ChainCount); chain++)
        {
            if (_assignments.Joined[chain] is >= 0 and int joined)
            {
                ReadOnlySpan<int> links = _assignments.Links(chain);
                for (int place = 0; place < periods.Length; place++)
                {
                    latest[(joined * periods.Length) + place] = LatestIn(links, periods[place]);
                }
            }
        }

        return latest;
    }

    private int LatestIn(ReadOnlySpan<int> links, DayRange period)
    {
        for (int i = links.Length - 1; i >= 0; i--)
        {
            DayRange days = _assignments.Intervals[links[i]].And(period);
            if (!days.IsEmpty && DaySets.Count(_policy, days) > 0)
            {
                return links[i];
            }
        }

        return KeyTable.None;
    }
}
