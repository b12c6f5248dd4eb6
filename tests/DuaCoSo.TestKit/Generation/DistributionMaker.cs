using System.Globalization;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Distributions;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.TestKit.Generation;

/// <summary>Random requests to distribute targets: small ones that can be tried out whole, and one of the country's size.</summary>
public static class DistributionMaker
{
    private static readonly string[] Regions = ["coast", "delta", "mountain"];
    private static readonly string[] Units = ["fronts", "party", "state"];

    /// <summary>At most twelve pairs, with every kind of limit, often at odds.</summary>
    public static DistributionRequest Small(ulong seed)
    {
        var draw = new Draw(seed);
        int targets = draw.Between(0, 4), assignees = draw.Between(0, targets == 4 ? 3 : 4), groups = draw.Between(1, 2);
        string?[] regions = [.. Enumerable.Range(0, targets).Select(_ => Group(draw, Regions, groups))], units = [.. Enumerable.Range(0, assignees).Select(_ => Group(draw, Units, groups))];
        var pairs = draw.Shuffled(Enumerable.Range(0, targets).SelectMany(t => Enumerable.Range(0, assignees), (t, a) => new DistributionPair(Assignee(a), Target(t))));
        int excluded = draw.Chance(70) ? draw.Between(0, pairs.Count / 2) : 0, settled = draw.Chance(30) ? Math.Min(draw.Between(1, 2), pairs.Count - excluded) : 0;
        return new()
        {
            Targets = Enumerable.Range(0, targets)
                .Select(t => new DistributionTarget { Locality = Target(t), Needed = draw.Weighted((3, 1), (1, 2)), Group = regions[t], AssigneesFrom = Minima(draw, units, percent: 15) }).ToValueList(),
            Assignees = Enumerable.Range(0, assignees).Select(a => Limited(draw, a, units[a], Minima(draw, regions, percent: 15))).ToValueList(),
            Excluded = pairs.Take(excluded).ToValueList(),
            Fixed = pairs.Skip(excluded).Take(settled).ToValueList(),
        };
    }

    /// <summary>Targets that one or two assignees each can take, so that loads cannot be level; no mixing.</summary>
    public static DistributionRequest Narrow(ulong seed, int targets, int assignees, int choices)
    {
        var draw = new Draw(seed);
        var excluded = new List<DistributionPair>();
        for (int t = 0; t < targets; t++)
        {
            // Low numbers are chosen often: the others cannot relieve them.
            HashSet<int> chosen = [.. Enumerable.Range(0, choices).Select(_ => Math.Min(draw.Between(0, assignees - 1), draw.Between(0, assignees - 1)))];
            excluded.AddRange(Enumerable.Range(0, assignees).Where(a => !chosen.Contains(a)).Select(a => new DistributionPair(Assignee(a), Target(t))));
        }

        return new()
        {
            Targets = Enumerable.Range(0, targets).Select(t => new DistributionTarget { Locality = Target(t) }).ToValueList(),
            Assignees = Enumerable.Range(0, assignees).Select(a => new DistributionAssignee { Party = Assignee(a) }).ToValueList(),
            Excluded = excluded.ToValueList(),
        };
    }

    /// <summary>3,321 communes that need three officials each, one of the state and one of the Party among them, over 1,500 officials of three units who get 2 to 8, nine in ten of them one of every region, and are barred from twenty communes each.</summary>
    public static DistributionRequest Country(ulong seed)
    {
        const int targets = 3321, assignees = 1500, barred = 20;
        var draw = new Draw(seed);
        return new()
        {
            Targets = Enumerable.Range(0, targets).Select(t => new DistributionTarget
            {
                Locality = Target(t),
                Needed = 3,
                Group = draw.Of<string>(Regions),
                AssigneesFrom = [new("party"), new("state")],
            }).ToValueList(),
            Assignees = Enumerable.Range(0, assignees).Select(a => new DistributionAssignee
            {
                Party = Assignee(a),
                Min = 2,
                Max = 8,
                Group = draw.Weighted((45, "party"), (45, "state"), (10, "fronts")),
                TargetsFrom = a % 10 == 0 ? [] : [.. Regions.Select(region => new GroupMinimum(region))],
            }).ToValueList(),
            Excluded = Enumerable.Range(0, assignees * barred).Select(i => new DistributionPair(Assignee(i / barred), Target(draw.Between(0, targets - 1)))).ToValueList(),
        };
    }

    /// <summary>The same request with its lists in another order.</summary>
    public static DistributionRequest Shuffled(DistributionRequest request, ulong seed)
    {
        var draw = new Draw(seed);
        return new()
        {
            Targets = draw.Shuffled(request.Targets.Select(t => t with { AssigneesFrom = draw.Shuffled(t.AssigneesFrom).ToValueList() })).ToValueList(),
            Assignees = draw.Shuffled(request.Assignees.Select(a => a with { TargetsFrom = draw.Shuffled(a.TargetsFrom).ToValueList() })).ToValueList(),
            Excluded = draw.Shuffled(request.Excluded.Concat(request.Excluded.Take(1))).ToValueList(),
            Fixed = draw.Shuffled(request.Fixed.Concat(request.Fixed.Take(1))).ToValueList(),
        };
    }

    private static Id<Locality> Target(int number) => new("x" + number.ToString("D4", CultureInfo.InvariantCulture));

    private static Id<Party> Assignee(int number) => new("cb" + number.ToString("D4", CultureInfo.InvariantCulture));

    private static string? Group(Draw draw, string[] codes, int groups) => draw.Chance(20) ? null : codes[draw.Between(0, groups - 1)];

    private static DistributionAssignee Limited(Draw draw, int number, string? unit, ValueList<GroupMinimum> minima)
    {
        int min = draw.Chance(15) ? draw.Between(1, 2) : 0;
        return new() { Party = Assignee(number), Min = min, Max = draw.Chance(40) ? min + draw.Between(0, 2) : null, Group = unit, TargetsFrom = minima };
    }

    private static ValueList<GroupMinimum> Minima(Draw draw, IEnumerable<string?> groups, int percent) =>
        groups.OfType<string>().Distinct(StringComparer.Ordinal).Where(_ => draw.Chance(percent)).Select(group => new GroupMinimum(group, draw.Weighted((6, 1), (1, 2)))).ToValueList();
}
