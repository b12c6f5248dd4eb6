using DuaCoSo.Domain.Distributions;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Tests.Distributions;

/// <summary>The limits of a request, read from its records alone, and every choice of pairs tried out.</summary>
internal static class DistributionLimits
{
    /// <summary>The limits that some pairs break, in words; none when they are a distribution.</summary>
    public static IEnumerable<string> Broken(DistributionRequest request, IReadOnlyCollection<DistributionPair> pairs)
    {
        var units = request.Assignees.ToDictionary(a => a.Party, a => a.Group);
        var regions = request.Targets.ToDictionary(t => t.Locality, t => t.Group);
        ILookup<Id<Locality>, Id<Party>> byTarget = pairs.ToLookup(p => p.Target, p => p.Assignee);
        ILookup<Id<Party>, Id<Locality>> byAssignee = pairs.ToLookup(p => p.Assignee, p => p.Target);
        if (pairs.Distinct().Count() != pairs.Count)
        {
            yield return "a pair stands twice";
        }

        foreach (DistributionTarget target in request.Targets)
        {
            Id<Party>[] own = [.. byTarget[target.Locality]];
            if (own.Length != target.Needed)
            {
                yield return $"{target} needs {target.Needed} and has {own.Length}";
            }

            foreach (GroupMinimum demand in target.AssigneesFrom.Where(demand => own.Count(a => units[a] == demand.Group) < demand.AtLeast))
            {
                yield return $"{target} needs {demand}";
            }
        }

        foreach (DistributionAssignee assignee in request.Assignees)
        {
            Id<Locality>[] own = [.. byAssignee[assignee.Party]];
            if (own.Length < assignee.Min || own.Length > (assignee.Max ?? int.MaxValue))
            {
                yield return $"{assignee} has {own.Length}";
            }

            foreach (GroupMinimum demand in assignee.TargetsFrom.Where(demand => own.Count(t => regions[t] == demand.Group) < demand.AtLeast))
            {
                yield return $"{assignee} needs {demand}";
            }
        }

        foreach (DistributionPair pair in pairs.Intersect(request.Excluded))
        {
            yield return $"{pair} is excluded";
        }

        foreach (DistributionPair pair in request.Fixed.Except(pairs))
        {
            yield return $"{pair} is fixed";
        }
    }

    /// <summary>Every choice among the pairs of a small request.</summary>
    public static IEnumerable<DistributionPair[]> Choices(DistributionRequest request)
    {
        DistributionPair[] all = [.. request.Targets.SelectMany(_ => request.Assignees, (t, a) => new DistributionPair(a.Party, t.Locality))];
        for (int choice = 0; choice < 1 << all.Length; choice++)
        {
            yield return [.. all.Where((_, i) => (choice >> i & 1) != 0)];
        }
    }

    /// <summary>The loads of some pairs, the greatest first.</summary>
    public static int[] Loads(DistributionRequest request, IReadOnlyCollection<DistributionPair> pairs) =>
        [.. request.Assignees.Select(a => pairs.Count(p => p.Assignee == a.Party)).OrderDescending()];
}
