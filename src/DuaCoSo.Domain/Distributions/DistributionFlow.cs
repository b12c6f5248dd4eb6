using System.Numerics;

namespace DuaCoSo.Domain.Distributions;

/// <summary>The distribution as a circulation with bounds on its arcs, raised until every lower bound is met, then balanced.</summary>
/// <remarks>
/// <para>The arcs, each with its least and greatest flow; a target's <i>share</i> is what it gets of one group of assignees, an assignee's what it gets of one group of targets:</para>
/// <code>
/// source → target            what the target needs, exactly
/// target → its share         at least what it asks of that group of assignees
/// share  → assignee's share  0 or 1: the pair; 1 if it is fixed, no arc if it is excluded
/// assignee's share → assignee  at least what he is to have of that group of targets
/// assignee → sink            his limits
/// sink → source              anything
/// </code>
/// <para>
/// A pair lies on one path alone, because an assignee has one group and a target has one: so mixing on both sides stays a flow, and the flow is integral. A share has an arc to hundreds of others, so
/// arcs are not listed: the pairs that may still be made, and those that may be undone, are two tables of bits, and a search takes from a row of them
/// what it has not seen.
/// </para>
/// </remarks>
internal sealed partial class DistributionFlow
{
    private const int Source = 0, Sink = 1, FirstTarget = 2;
    private const int Unseen = -1, Origin = -2, Nothing = -3;

    private readonly DistributionTable _table;
    private readonly int _targets, _assignees, _units, _regions;
    private readonly int _firstAssignee, _firstTargetShare, _firstAssigneeShare;

    // Target × assignee: the pairs that may still be made.
    private readonly BitTable _free;

    // Assignee × target: the pairs made that may be undone.
    private readonly BitTable _movable;
    private readonly BitTable _unitMembers, _regionTargets;

    // The flow on each kind of arc but the pairs.
    private readonly int[] _given, _loads, _ofUnit, _ofRegion;
    private int _total;

    // While limits are being met, nobody takes more than this (or his own least): raised only when it must be, so that loads are level from the start.
    private int _cap = 1;

    // A search: where each node was reached from, in what order, and the shares not seen yet.
    private readonly int[] _from, _queue;
    private readonly BitTable _unseenTargetShares, _unseenAssigneeShares;
    private int _seen;
    private int _goal, _goalLoad, _reached;

    public DistributionFlow(DistributionTable table)
    {
        _table = table;
        _targets = table.Targets.Length;
        _assignees = table.Assignees.Length;
        _units = table.AssigneeGroups.Length;
        _regions = table.TargetGroups.Length;
        _firstAssignee = FirstTarget + _targets;
        _firstTargetShare = _firstAssignee + _assignees;
        _firstAssigneeShare = _firstTargetShare + (_units * _targets);
        int nodes = _firstAssigneeShare + (_regions * _assignees);

        _given = new int[_targets];
        _loads = new int[_assignees];
        _ofUnit = new int[_units * _targets];
        _ofRegion = new int[_regions * _assignees];
        _unitMembers = new BitTable(_units, _assignees);
        _regionTargets = new BitTable(_regions, _targets);
        for (int a = 0; a < _assignees; a++)
        {
            _unitMembers[table.UnitOf[a], a] = true;
        }

        for (int t = 0; t < _targets; t++)
        {
            _regionTargets[table.RegionOf[t], t] = true;
        }

        _free = new BitTable(_targets, _assignees).Fill();
        _movable = new BitTable(_assignees, _targets);
        foreach ((int target, int assignee) in table.Excluded)
        {
            _free[target, assignee] = false;
        }

        _from = new int[nodes];
        Array.Fill(_from, Unseen);
        _queue = new int[nodes];
        _unseenTargetShares = new BitTable(_units, _targets).Fill();
        _unseenAssigneeShares = new BitTable(_regions, _assignees).Fill();
    }

    private enum NodeKind
    {
        Source = 0,
        Sink = 1,
        Target = 2,
        Assignee = 3,
        TargetShare = 4,
        AssigneeShare = 5,
    }

    /// <summary>Meets every lower bound, one unit after the other (Ford and Fulkerson); false when limits are at odds: the last search then tells which.</summary>
    public bool MeetLimits()
    {
        foreach ((int target, int assignee) in _table.Fixed)
        {
            // The way to another fixed pair may have made this one.
            if (_free[target, assignee] && !CanRaise(TargetShare(_table.UnitOf[assignee], target), AssigneeShare(_table.RegionOf[target], assignee)))
            {
                return false;
            }

            _free[target, assignee] = false;
            _movable[assignee, target] = false;
        }

        for (int share = 0; share < _ofUnit.Length; share++)
        {
            if (!Raise(FirstTarget + (share % _targets), _firstTargetShare + share, ref _ofUnit[share], _table.FromUnit[share]))
            {
                return false;
            }
        }

        for (int share = 0; share < _ofRegion.Length; share++)
        {
            if (!Raise(_firstAssigneeShare + share, _firstAssignee + (share % _assignees), ref _ofRegion[share], _table.FromRegion[share]))
            {
                return false;
            }
        }

        for (int a = 0; a < _assignees; a++)
        {
            if (!Raise(_firstAssignee + a, Sink, ref _loads[a], _table.Min[a]))
            {
                return false;
            }
        }

        for (int t = 0; t < _targets; t++)
        {
            if (!Raise(Source, FirstTarget + t, ref _given[t], _table.Needed[t]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Passes targets on from a greater load to one that is smaller by two or more, until there is no way left: then the loads are the most equal.</summary>
    public void Balance()
    {
        bool hasChanged;
        do
        {
            hasChanged = false;
            for (int load = Greatest(_loads); load >= 2; load--)
            {
                while (PassOn(load))
                {
                    hasChanged = true;
                }
            }
        }
        while (hasChanged);
    }

    /// <summary>The pairs made, by target, then assignee.</summary>
    public IEnumerable<DistributionPair> Pairs()
    {
        var made = new List<(int Target, int Assignee)>(_table.Fixed);
        for (int a = 0; a < _assignees; a++)
        {
            foreach (int target in Bits(_movable.Row(a).ToArray()))
            {
                made.Add((target, a));
            }
        }

        made.Sort();
        return made.Select(pair => new DistributionPair(_table.Assignees[pair.Assignee], _table.Targets[pair.Target]));
    }

    /// <summary>The loads by assignee.</summary>
    public IEnumerable<AssigneeLoad> Loads() => _loads.Select((load, a) => new AssigneeLoad(_table.Assignees[a], load));

    private static int Greatest(int[] values)
    {
        int greatest = 0;
        foreach (int value in values)
        {
            greatest = Math.Max(greatest, value);
        }

        return greatest;
    }

    private static IEnumerable<int> Bits(ulong[] words)
    {
        for (int w = 0; w < words.Length; w++)
        {
            for (ulong bits = words[w]; bits != 0; bits &= bits - 1)
            {
                yield return (w * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    private int TargetShare(int unit, int target) => _firstTargetShare + (unit * _targets) + target;

    private int AssigneeShare(int region, int assignee) => _firstAssigneeShare + (region * _assignees) + assignee;

    private NodeKind KindOf(int node) =>
        node < FirstTarget ? (NodeKind)node
        : node < _firstAssignee ? NodeKind.Target
        : node < _firstTargetShare ? NodeKind.Assignee
        : node < _firstAssigneeShare ? NodeKind.TargetShare
        : NodeKind.AssigneeShare;

    private int CapOf(int assignee) => Math.Min(_table.Max[assignee], Math.Max(_table.Min[assignee], _cap));

    // Raises the flow on an arc to its lower bound.
    private bool Raise(int tail, int head, ref int flow, int least)
    {
        while (flow < least)
        {
            if (!CanRaise(tail, head))
            {
                return false;
            }

            flow++;
        }

        return true;
    }

    // Lets one more unit run from the head of an arc round to its tail.
    private bool CanRaise(int tail, int head)
    {
        do
        {
            Start(goal: tail, goalLoad: -1);
            Visit(head, Origin);
            if (Search())
            {
                Push();
                return true;
            }
        }
        while (CanRaiseCap());

        return false;
    }

    // Only the cap keeps somebody who was reached from taking more.
    private bool CanRaiseCap()
    {
        if (_from[Sink] != Unseen)
        {
            return false;
        }

        int least = int.MaxValue;
        for (int a = 0; a < _assignees; a++)
        {
            if (_from[_firstAssignee + a] != Unseen && CapOf(a) < _table.Max[a])
            {
                least = Math.Min(least, CapOf(a));
            }
        }

        _cap = least == int.MaxValue ? _cap : least + 1;
        return least != int.MaxValue;
    }

    // One target less for somebody with this load, one more for somebody with at least two fewer.
    private bool PassOn(int load)
    {
        Start(goal: Nothing, goalLoad: load - 2);
        for (int a = 0; a < _assignees; a++)
        {
            if (_loads[a] == load && load > _table.Min[a])
            {
                Visit(_firstAssignee + a, Origin);
            }
        }

        if (!Search())
        {
            return false;
        }

        _loads[_reached - _firstAssignee]++;
        _loads[Push() - _firstAssignee]--;
        return true;
    }
}
