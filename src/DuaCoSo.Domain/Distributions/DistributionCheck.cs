using System.Globalization;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Distributions;

/// <summary>Checks a request, every mistake at once, and numbers what is in it.</summary>
internal sealed class DistributionCheck(DistributionRequest request)
{
    private const int Greatest = 10_000;
    private const int GreatestShares = 1_000_000;
    private const int GreatestNeeded = 1_000_000;

    // Each assignment is a search of its own over the pairs, 64 at a time: without a bound a small request could run for hours.
    private const long GreatestWork = 20_000_000_000;

    private readonly Dictionary<Id<Locality>, int> _targets = [];
    private readonly Dictionary<Id<Party>, int> _assignees = [];

    /// <summary>Every mistake, in the order of the request.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The request by number, or <see langword="null"/> when it has mistakes.</summary>
    public DistributionTable? Run()
    {
        if (request.Targets.Count > Greatest || request.Assignees.Count > Greatest)
        {
            Problems.Add(DistributionProblems.TooLarge.At(
                null, ("targets", Text(request.Targets.Count)), ("assignees", Text(request.Assignees.Count)), ("greatest", Text(Greatest))));
            return null;
        }

        DistributionTarget[] targets = [.. request.Targets.OrderBy(t => t.Locality)];
        DistributionAssignee[] assignees = [.. request.Assignees.OrderBy(a => a.Party)];
        string[] regions = Groups(targets.Select(t => t.Group)), units = Groups(assignees.Select(a => a.Group));
        int shares = Math.Max(targets.Length * units.Length, assignees.Length * regions.Length);
        if (shares > GreatestShares)
        {
            Problems.Add(DistributionProblems.TooManyGroups.At(null, ("shares", Text(shares)), ("greatest", Text(GreatestShares))));
            return null;
        }

        for (int i = 0; i < request.Targets.Count; i++)
        {
            CheckTarget(request.Targets[i], $"targets[{Text(i)}]", units);
        }

        for (int i = 0; i < request.Assignees.Count; i++)
        {
            CheckAssignee(request.Assignees[i], $"assignees[{Text(i)}]", regions);
        }

        Number(_targets, targets.Select(t => t.Locality));
        Number(_assignees, assignees.Select(a => a.Party));
        (int, int)[] excluded = Pairs(request.Excluded, "excluded"), settled = Pairs(request.Fixed, "fixed");
        CheckFixed();

        long needed = targets.Sum(t => (long)t.Needed);
        int greatest = (int)Math.Min(GreatestNeeded, GreatestWork / Math.Max(1, (long)targets.Length * assignees.Length / 64));
        if (needed > greatest && Problems.Count == 0)
        {
            Problems.Add(DistributionProblems.TooManyNeeded.At(null, ("needed", needed.ToString(CultureInfo.InvariantCulture)), ("greatest", Text(greatest))));
        }

        return Problems.Count > 0 ? null : new DistributionTable
        {
            Targets = [.. targets.Select(t => t.Locality)],
            Assignees = [.. assignees.Select(a => a.Party)],
            TargetGroups = regions,
            AssigneeGroups = units,
            Needed = [.. targets.Select(t => t.Needed)],
            Min = [.. assignees.Select(a => a.Min)],
            Max = [.. assignees.Select(a => a.Max ?? int.MaxValue)],
            RegionOf = [.. targets.Select(t => IndexOf(regions, t.Group))],
            UnitOf = [.. assignees.Select(a => IndexOf(units, a.Group))],
            FromUnit = Minima([.. targets.Select(t => t.AssigneesFrom)], units),
            FromRegion = Minima([.. assignees.Select(a => a.TargetsFrom)], regions),
            Excluded = excluded,
            Fixed = settled,
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ProblemPlace At(string path) => new() { Path = path };

    private static string[] Groups(IEnumerable<string?> codes) => [.. codes.Select(code => code ?? "").Append("").Distinct(StringComparer.Ordinal).Order(TextKey.Comparer)];

    private static int IndexOf(string[] groups, string? code) => Array.BinarySearch(groups, code ?? "", TextKey.Comparer);

    private static void Number<T>(Dictionary<Id<T>, int> numbers, IEnumerable<Id<T>> ids)
    {
        numbers.Clear();
        foreach (Id<T> id in ids)
        {
            numbers.TryAdd(id, numbers.Count);
        }
    }

    private static int[] Minima(ValueList<GroupMinimum>[] demands, string[] groups)
    {
        int[] minima = new int[groups.Length * demands.Length];
        for (int i = 0; i < demands.Length; i++)
        {
            foreach (GroupMinimum demand in demands[i])
            {
                minima[(IndexOf(groups, demand.Group) * demands.Length) + i] = demand.AtLeast;
            }
        }

        return minima;
    }

    private void CheckTarget(DistributionTarget target, string path, string[] units)
    {
        CheckId(_targets, target.Locality, DistributionProblems.TargetListedTwice, path);
        CheckNumber(target.Locality.Key, target.Needed, 1, path + ".needed");
        CheckGroup(target.Locality.Key, target.Group, path);
        CheckMinima(target.Locality.Key, target.AssigneesFrom, units, path + ".assigneesFrom");
    }

    private void CheckAssignee(DistributionAssignee assignee, string path, string[] regions)
    {
        CheckId(_assignees, assignee.Party, DistributionProblems.AssigneeListedTwice, path);
        CheckNumber(assignee.Party.Key, assignee.Min, 0, path + ".min");
        if (assignee.Max is { } max)
        {
            CheckNumber(assignee.Party.Key, max, Math.Clamp(assignee.Min, 0, Greatest), path + ".max");
        }

        CheckGroup(assignee.Party.Key, assignee.Group, path);
        CheckMinima(assignee.Party.Key, assignee.TargetsFrom, regions, path + ".targetsFrom");
    }

    private void CheckId<T>(Dictionary<Id<T>, int> numbers, Id<T> id, ProblemKind twice, string path)
    {
        if (id.IsEmpty)
        {
            Problems.Add(DistributionProblems.IdMissing.At(At(path)));
        }
        else if (!numbers.TryAdd(id, 0))
        {
            Problems.Add(twice.At(At(path), ("id", id.Key)));
        }
    }

    private void CheckNumber(string id, int value, int least, string path)
    {
        if (value < least || value > Greatest)
        {
            Problems.Add(DistributionProblems.NumberOutOfRange.At(At(path), ("id", id), ("value", Text(value)), ("least", Text(least)), ("greatest", Text(Greatest))));
        }
    }

    private void CheckGroup(string id, string? group, string path)
    {
        if (group is not null && !TextKey.IsValid(group))
        {
            Problems.Add(DistributionProblems.NotAGroup.At(At(path + ".group"), ("id", id)));
        }
    }

    private void CheckMinima(string id, ValueList<GroupMinimum> demands, string[] groups, string path)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < demands.Count; i++)
        {
            (string group, int atLeast) = demands[i];
            string place = $"{path}[{Text(i)}]";
            CheckNumber(id, atLeast, 1, place);
            if (string.IsNullOrEmpty(group) || IndexOf(groups, group) < 0)
            {
                Problems.Add(DistributionProblems.UnknownGroup.At(At(place), ("id", id), ("group", group ?? "")));
            }
            else if (!listed.Add(group))
            {
                Problems.Add(DistributionProblems.GroupListedTwice.At(At(place), ("id", id), ("group", group)));
            }
        }
    }

    private (int Target, int Assignee)[] Pairs(ValueList<DistributionPair> pairs, string path)
    {
        var known = new HashSet<(int, int)>();
        for (int i = 0; i < pairs.Count; i++)
        {
            DistributionPair pair = pairs[i];
            bool hasTarget = _targets.TryGetValue(pair.Target, out int target), hasAssignee = _assignees.TryGetValue(pair.Assignee, out int assignee);
            if (!hasTarget)
            {
                Problems.Add(DistributionProblems.UnknownTarget.At(At($"{path}[{Text(i)}]"), ("id", pair.Target.Key)));
            }

            if (!hasAssignee)
            {
                Problems.Add(DistributionProblems.UnknownAssignee.At(At($"{path}[{Text(i)}]"), ("id", pair.Assignee.Key)));
            }

            if (hasTarget && hasAssignee)
            {
                known.Add((target, assignee));
            }
        }

        return [.. known.Order()];
    }

    private void CheckFixed()
    {
        var excluded = request.Excluded.ToHashSet();
        for (int i = 0; i < request.Fixed.Count; i++)
        {
            DistributionPair pair = request.Fixed[i];
            if (excluded.Contains(pair))
            {
                Problems.Add(DistributionProblems.FixedAndExcluded.At(At($"fixed[{Text(i)}]"), ("assignee", pair.Assignee.Key), ("target", pair.Target.Key)));
            }
        }
    }
}
