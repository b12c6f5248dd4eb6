using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Registers;

/// <summary>The links of chains with their days in force under a plan: those of the chain's links, within the policy's (O2, O7).</summary>
/// <remarks>Most chains are one link under a policy without gaps: one interval. Of the others the days are kept as sets.</remarks>
internal sealed class ChainDays
{
    private readonly AssignmentTable _assignments;
    private readonly DayRange[] _policy;
    private readonly Groups<DayRange>? _kept;
    private readonly Link[] _links;

    /// <summary>The links of a register under a policy in force on some days.</summary>
    public ChainDays(ResponsibilityRegister register, DayRange[] policy)
    {
        _assignments = register.Assignments;
        _policy = policy;
        _kept = _policy.Length > 1 || _assignments.JoinedChains.Length > 0 ? DaysOfSeveral() : null;
        _links = new Link[_assignments.All.Length];
        for (int link = 0; link < _links.Length; link++)
        {
            int chain = _assignments.Chain[link];
            if (IsKept(chain))
            {
                ReadOnlySpan<DayRange> inForce = _kept![chain];
                _links[link] = new(link, chain, inForce.IsEmpty ? new(0, -1) : new(inForce[0].First, inForce[^1].Last), IsPlain: false);
            }
            else
            {
                _links[link] = new(link, chain, _assignments.Intervals[link].And(_policy[0]), IsPlain: register.Excusals[chain].IsEmpty);
            }
        }
    }

    /// <summary>Whether they are those under a policy in force on some days.</summary>
    public bool IsUnder(DayRange[] policy) => _policy.AsSpan().SequenceEqual(policy);

    /// <summary>A link.</summary>
    public ref readonly Link this[int link] => ref _links[link];

    /// <summary>The days in force of a link's chain as a set.</summary>
    public ReadOnlySpan<DayRange> InForce(in Link link) => IsKept(link.Chain) ? _kept![link.Chain] : new(in _links[link.Number].Days);

    /// <summary>The links of each chain of several under whose ids the sub-periods stand: the latest in force in each (O7).</summary>
    /// <param name="periods">The sub-periods.</param>
    /// <returns>For each such chain in the order of their numbers, a link a sub-period.</returns>
    public int[] LatestLinks(ReadOnlySpan<DayRange> periods)
    {
        int[] latest = new int[_assignments.JoinedChains.Length * periods.Length];
        int next = 0;
        foreach (int chain in _assignments.JoinedChains)
        {
            ReadOnlySpan<int> links = _assignments.Links(chain);
            foreach (DayRange period in periods)
            {
                latest[next++] = LatestIn(links, period);
            }
        }

        return latest;
    }

    private bool IsKept(int chain) => _policy.Length > 1 || _assignments.Joined[chain] >= 0;

    private Groups<DayRange> DaysOfSeveral()
    {
        var owned = new List<(int Chain, DayRange Days)>();
        var active = new List<DayRange>();
        var inForce = new List<DayRange>();
        for (int chain = 0; chain < _assignments.ChainCount; chain++)
        {
            if (IsKept(chain))
            {
                ReadOnlySpan<int> links = _assignments.Links(chain);
                DayRange[] intervals = new DayRange[links.Length];
                for (int i = 0; i < intervals.Length; i++)
                {
                    intervals[i] = _assignments.Intervals[links[i]];
                }

                DaySets.Union(intervals, active);
                DaySets.Intersect([.. active], _policy, inForce);
                foreach (DayRange days in inForce)
                {
                    owned.Add((chain, days));
                }
            }
        }

        return Groups<DayRange>.By(_assignments.ChainCount, owned, o => o.Chain, o => o.Days);
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

    /// <summary>One link of a chain.</summary>
    /// <param name="Number">The assignment.</param>
    /// <param name="Chain">Its chain.</param>
    /// <param name="Days">From the first day in force of the chain to the last; empty when there is none.</param>
    /// <param name="IsPlain">Whether it is a chain of its own, in force on each of these days and never excused, as nearly all are.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Link(int Number, int Chain, DayRange Days, bool IsPlain)
    {
        /// <summary>From the first day in force of the chain to the last.</summary>
        public readonly DayRange Days = Days;
    }
}
