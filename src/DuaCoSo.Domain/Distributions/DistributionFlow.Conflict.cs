using System.Globalization;

namespace DuaCoSo.Domain.Distributions;

/// <summary>Which limits are at odds: the cut that the search which failed has found.</summary>
/// <remarks>
/// Let R be what that search reached. Every arc that leaves R carries all it may, every arc that enters it no more than it must, and one less: so the lower bounds of the arcs into R
/// are more than the upper bounds of the arcs out of it (Hoffman 1960), and these bounds alone cannot hold together, whatever the others are.
/// </remarks>
internal sealed partial class DistributionFlow
{
    private const int Named = 5;

    /// <summary>The limits at odds: what is needed and what is possible, then each kind of limit that counts in them.</summary>
    public IEnumerable<Problem> Conflict()
    {
        AddTargetsWithoutAWayOut();
        (Part[] needs, Part[] gives, Part barred) = Cut();
        yield return DistributionProblems.LimitsAtOdds.At(
            null, ("needed", Text(needs.Sum(part => part.Total))), ("possible", Text(gives.Sum(part => part.Total))));
        foreach (Part part in needs.Concat(gives).Append(barred).Where(part => part.Count > 0))
        {
            yield return part.Kind.At(null, ("count", Text(part.Count)), ("total", Text(part.Total)), ("ids", part.Ids));
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private bool IsSeen(int node) => _from[node] != Unseen;

    // A target that lacks somebody, and that only assignees already reached could be given to, has the same trouble.
    private void AddTargetsWithoutAWayOut()
    {
        if (IsSeen(Source))
        {
            return;
        }

        for (int t = 0; t < _targets; t++)
        {
            if (_given[t] < _table.Needed[t] && !IsSeen(FirstTarget + t) && HasNoWayOut(t))
            {
                Visit(FirstTarget + t, Origin);
            }
        }

        _reached = Nothing;
        Search(at: 0);
    }

    private bool HasNoWayOut(int target)
    {
        for (int unit = 0; unit < _units; unit++)
        {
            if (IsSeen(TargetShare(unit, target)))
            {
                return false;
            }
        }

        Span<ulong> free = _free.Row(target), unseen = _unseenAssigneeShares.Row(_table.RegionOf[target]);
        for (int w = 0; w < free.Length; w++)
        {
            if ((free[w] & unseen[w]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private (Part[] Needs, Part[] Gives, Part Barred) Cut()
    {
        Part targets = new(DistributionProblems.TargetsNeed), fromUnits = new(DistributionProblems.TargetsNeedFromGroup), settled = new(DistributionProblems.PairsFixed);
        Part fromRegions = new(DistributionProblems.AssigneesNeedFromGroup), least = new(DistributionProblems.AssigneesNeed);
        Part enough = new(DistributionProblems.TargetsNeedNoMore), most = new(DistributionProblems.AssigneesTakeNoMore), once = new(DistributionProblems.PairsOnce);
        Part barred = new(DistributionProblems.PairsExcluded);

        for (int t = 0; t < _targets; t++)
        {
            bool isSeen = IsSeen(FirstTarget + t);
            if (isSeen != IsSeen(Source))
            {
                (isSeen ? targets : enough).Add(_table.Targets[t].Key, _table.Needed[t]);
            }
        }

        for (int share = 0; share < _ofUnit.Length; share++)
        {
            (int unit, int target) = Math.DivRem(share, _targets);
            if (_table.FromUnit[share] > 0 && IsSeen(_firstTargetShare + share) && !IsSeen(FirstTarget + target))
            {
                fromUnits.Add($"{_table.Targets[target]} ({_table.AssigneeGroups[unit]})", _table.FromUnit[share]);
            }
        }

        for (int share = 0; share < _ofRegion.Length; share++)
        {
            (int region, int assignee) = Math.DivRem(share, _assignees);
            if (_table.FromRegion[share] > 0 && IsSeen(_firstAssignee + assignee) && !IsSeen(_firstAssigneeShare + share))
            {
                fromRegions.Add($"{_table.Assignees[assignee]} ({_table.TargetGroups[region]})", _table.FromRegion[share]);
            }
        }

        for (int a = 0; a < _assignees; a++)
        {
            bool isSeen = IsSeen(_firstAssignee + a);
            if (isSeen && !IsSeen(Sink))
            {
                most.Add(_table.Assignees[a].Key, _table.Max[a]);
            }
            else if (!isSeen && IsSeen(Sink) && _table.Min[a] > 0)
            {
                least.Add(_table.Assignees[a].Key, _table.Min[a]);
            }
        }

        foreach ((int target, int assignee) in _table.Fixed)
        {
            if (Crosses(target, assignee) < 0)
            {
                settled.Add(Pair(target, assignee), 1);
            }
        }

        CutPairs(once, barred);
        return ([targets, fromUnits, settled, fromRegions, least], [enough, most, once], barred);
    }

    private void CutPairs(Part once, Part barred)
    {
        var excluded = new BitTable(_targets, _assignees);
        foreach ((int target, int assignee) in _table.Excluded)
        {
            excluded[target, assignee] = true;
        }

        for (int t = 0; t < _targets; t++)
        {
            for (int a = 0; a < _assignees; a++)
            {
                if (Crosses(t, a) > 0)
                {
                    (excluded[t, a] ? barred : once).Add(t, a, this);
                }
            }
        }
    }

    // 1 when the arc of a pair leaves what was reached, −1 when it enters it.
    private int Crosses(int target, int assignee)
    {
        bool leaves = IsSeen(TargetShare(_table.UnitOf[assignee], target)), enters = IsSeen(AssigneeShare(_table.RegionOf[target], assignee));
        return leaves == enters ? 0 : leaves ? 1 : -1;
    }

    private string Pair(int target, int assignee) => $"{_table.Assignees[assignee]} → {_table.Targets[target]}";

    /// <summary>One kind of limit in the cut: how many of them there are, what they come to, and the first by id.</summary>
    private sealed class Part(ProblemKind kind)
    {
        private readonly List<string> _ids = [];

        public ProblemKind Kind => kind;

        public int Count { get; private set; }

        public long Total { get; private set; }

        public string Ids => string.Join(", ", _ids) + (Count > Named ? ", …" : "");

        public void Add(string id, int amount)
        {
            if (Count < Named)
            {
                _ids.Add(id);
            }

            Count++;
            Total += amount;
        }

        public void Add(int target, int assignee, DistributionFlow flow) => Add(Count < Named ? flow.Pair(target, assignee) : "", 1);
    }
}
