using System.Numerics;

namespace DuaCoSo.Domain.Distributions;

/// <summary>The search for a way along which the flow can change by one, and the change.</summary>
internal sealed partial class DistributionFlow
{
    // The goal is a node, or any assignee who has so few targets and may have more; the second search goes round neither sink nor source.
    private void Start(int goal, int goalLoad)
    {
        for (int i = 0; i < _seen; i++)
        {
            int node = _queue[i];
            _from[node] = Unseen;
            Mark(node, isUnseen: true);
        }

        _seen = 0;
        _goal = goal;
        _goalLoad = goalLoad;
        _reached = Nothing;
    }

    private void Mark(int node, bool isUnseen)
    {
        if (node >= _firstAssigneeShare)
        {
            (int region, int assignee) = Math.DivRem(node - _firstAssigneeShare, _assignees);
            _unseenAssigneeShares[region, assignee] = isUnseen;
        }
        else if (node >= _firstTargetShare)
        {
            (int unit, int target) = Math.DivRem(node - _firstTargetShare, _targets);
            _unseenTargetShares[unit, target] = isUnseen;
        }
    }

    private void Visit(int node, int from)
    {
        if (_from[node] != Unseen)
        {
            return;
        }

        _from[node] = from;
        _queue[_seen++] = node;
        Mark(node, isUnseen: false);
        if (node == _goal || (_goalLoad >= 0 && KindOf(node) == NodeKind.Assignee && MayTakeMore(node - _firstAssignee)))
        {
            _reached = node;
        }
        else
        {
            RunOn(node);
        }
    }

    // Where the next step is free, it is taken at once: most ways end after a few. At most seven steps follow each other like this.
    private void RunOn(int node)
    {
        switch (KindOf(node))
        {
            case NodeKind.Source when _goal >= FirstTarget && _goal < _firstAssignee && _given[_goal - FirstTarget] < _table.Needed[_goal - FirstTarget]:
                Visit(_goal, Source);
                break;
            case NodeKind.Sink:
                Visit(Source, Sink);
                break;
            case NodeKind.Target:
                for (int unit = 0; unit < _units && _reached == Nothing; unit++)
                {
                    Visit(TargetShare(unit, node - FirstTarget), node);
                }

                break;
            case NodeKind.Assignee when _goalLoad < 0 && _loads[node - _firstAssignee] < CapOf(node - _firstAssignee):
                Visit(Sink, node);
                break;
            case NodeKind.TargetShare when _goal >= _firstAssigneeShare:
                RunToGoal(node);
                break;
            case NodeKind.AssigneeShare:
                Visit(_firstAssignee + ((node - _firstAssigneeShare) % _assignees), node);
                break;
        }
    }

    private void RunToGoal(int node)
    {
        (int unit, int target) = Math.DivRem(node - _firstTargetShare, _targets);
        (int region, int assignee) = Math.DivRem(_goal - _firstAssigneeShare, _assignees);
        if (_table.RegionOf[target] == region && _table.UnitOf[assignee] == unit && _free[target, assignee])
        {
            Visit(_goal, node);
        }
    }

    private bool MayTakeMore(int assignee) => _loads[assignee] <= _goalLoad && _loads[assignee] < _table.Max[assignee];

    // Breadth first, over whatever can still change, beyond where each visit runs on by itself.
    private bool Search(int at = 0)
    {
        for (; at < _seen && _reached == Nothing; at++)
        {
            int node = _queue[at];
            switch (KindOf(node))
            {
                case NodeKind.Source:
                    LeaveSource();
                    break;
                case NodeKind.Sink:
                    LeaveSink();
                    break;
                case NodeKind.Assignee:
                    LeaveAssignee(node - _firstAssignee);
                    break;
                case NodeKind.TargetShare:
                    LeaveTargetShare(node - _firstTargetShare);
                    break;
                case NodeKind.AssigneeShare:
                    LeaveAssigneeShare(node - _firstAssigneeShare);
                    break;
            }
        }

        return _reached != Nothing;
    }

    private void LeaveSource()
    {
        for (int t = 0; t < _targets && _reached == Nothing; t++)
        {
            if (_given[t] < _table.Needed[t])
            {
                Visit(FirstTarget + t, Source);
            }
        }

        if (_total > 0)
        {
            Visit(Sink, Source);
        }
    }

    private void LeaveSink()
    {
        for (int a = 0; a < _assignees && _reached == Nothing; a++)
        {
            if (_loads[a] > _table.Min[a])
            {
                Visit(_firstAssignee + a, Sink);
            }
        }
    }

    private void LeaveAssignee(int assignee)
    {
        for (int region = 0, share = assignee; region < _regions; region++, share += _assignees)
        {
            if (_ofRegion[share] > _table.FromRegion[share])
            {
                Visit(_firstAssigneeShare + share, _firstAssignee + assignee);
            }
        }
    }

    private void LeaveTargetShare(int share)
    {
        (int unit, int target) = Math.DivRem(share, _targets);
        int region = _table.RegionOf[target];
        Span<ulong> free = _free.Row(target), members = _unitMembers.Row(unit), unseen = _unseenAssigneeShares.Row(region);
        for (int w = 0; w < free.Length && _reached == Nothing; w++)
        {
            for (ulong bits = free[w] & members[w] & unseen[w]; bits != 0 && _reached == Nothing; bits &= bits - 1)
            {
                Visit(AssigneeShare(region, (w * 64) + BitOperations.TrailingZeroCount(bits)), _firstTargetShare + share);
            }
        }

        if (_ofUnit[share] > _table.FromUnit[share])
        {
            Visit(FirstTarget + target, _firstTargetShare + share);
        }
    }

    private void LeaveAssigneeShare(int share)
    {
        (int region, int assignee) = Math.DivRem(share, _assignees);
        int unit = _table.UnitOf[assignee];
        Span<ulong> movable = _movable.Row(assignee), places = _regionTargets.Row(region), unseen = _unseenTargetShares.Row(unit);
        for (int w = 0; w < movable.Length && _reached == Nothing; w++)
        {
            for (ulong bits = movable[w] & places[w] & unseen[w]; bits != 0 && _reached == Nothing; bits &= bits - 1)
            {
                Visit(TargetShare(unit, (w * 64) + BitOperations.TrailingZeroCount(bits)), _firstAssigneeShare + share);
            }
        }
    }

    // Changes the flow by one along the way found; gives the node that it began at.
    private int Push()
    {
        int node = _reached;
        while (_from[node] is >= 0 and int from)
        {
            Change(from, node);
            node = from;
        }

        return node;
    }

    private void Change(int from, int to)
    {
        switch (KindOf(from), KindOf(to))
        {
            case (NodeKind.Source, NodeKind.Target):
                _given[to - FirstTarget]++;
                break;
            case (NodeKind.Source, NodeKind.Sink):
                _total--;
                break;
            case (NodeKind.Sink, NodeKind.Source):
                _total++;
                break;
            case (NodeKind.Sink, NodeKind.Assignee):
                _loads[to - _firstAssignee]--;
                break;
            case (NodeKind.Assignee, NodeKind.Sink):
                _loads[from - _firstAssignee]++;
                break;
            case (NodeKind.Target, NodeKind.TargetShare):
                _ofUnit[to - _firstTargetShare]++;
                break;
            case (NodeKind.TargetShare, NodeKind.Target):
                _ofUnit[from - _firstTargetShare]--;
                break;
            case (NodeKind.AssigneeShare, NodeKind.Assignee):
                _ofRegion[from - _firstAssigneeShare]++;
                break;
            case (NodeKind.Assignee, NodeKind.AssigneeShare):
                _ofRegion[to - _firstAssigneeShare]--;
                break;
            case (NodeKind.TargetShare, NodeKind.AssigneeShare):
                SetPair(from - _firstTargetShare, to - _firstAssigneeShare, isMade: true);
                break;
            default:
                SetPair(to - _firstTargetShare, from - _firstAssigneeShare, isMade: false);
                break;
        }
    }

    private void SetPair(int targetShare, int assigneeShare, bool isMade)
    {
        int target = targetShare % _targets, assignee = assigneeShare % _assignees;
        _free[target, assignee] = !isMade;
        _movable[assignee, target] = isMade;
    }
}
