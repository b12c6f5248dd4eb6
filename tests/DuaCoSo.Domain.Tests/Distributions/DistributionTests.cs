using System.Globalization;
using DuaCoSo.Domain.Distributions;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Distributions;

/// <summary>What a distribution gives, what it refuses, and which limits it names.</summary>
public sealed class DistributionTests
{
    [Fact]
    public void Create_QuangNgai_IsTwoAndEightsAndSevens()
    {
        // 14 members of the People's Committee, 96 communes, each once; the chairman has two.
        Distribution distribution = Distribution.Create(new()
        {
            Targets = Targets(96),
            Assignees = Assignees(14).Select((a, i) => i == 0 ? a with { Min = 2, Max = 2 } : a).ToValueList(),
        }).Require();

        distribution.Pairs.Select(p => p.Target).Should().OnlyHaveUniqueItems().And.HaveCount(96).And.BeInAscendingOrder();
        distribution.Loads.Select(l => l.Targets).GroupBy(n => n).Select(g => (Load: g.Key, Members: g.Count())).Should().BeEquivalentTo([(2, 1), (8, 3), (7, 10)]);
        distribution.Loads[0].ToString().Should().Be("cb01: 2");
        distribution.TargetsOf(new("cb01")).Should().HaveCount(2);
        distribution.AssigneesOf(distribution.Pairs[0].Target).Should().Equal(distribution.Pairs[0].Assignee);
        distribution.TargetsOf(new("x")).Should().BeEmpty();
    }

    [Fact]
    public void Create_TienToc_SaysWhyItCannot()
    {
        // 66 poor households over 8 members of at most 7.
        Checked<Distribution> refused = Distribution.Create(new()
        {
            Targets = Targets(66),
            Assignees = Assignees(8).Select(a => a with { Max = 7 }).ToValueList(),
        });

        refused.IsAccepted.Should().BeFalse();
        Told(refused).Should().Equal("DCS1320 needed=66 possible=56", "DCS1321 count=66 total=66 ids=x01, x02, x03, x04, x05, …", "DCS1331 count=8 total=56 ids=cb01, cb02, cb03, cb04, cb05, …");
        refused.Problems[0].Message(Language.Vietnamese).Should().Contain("66").And.Contain("56");
    }

    [Fact]
    public void Create_NothingToDistribute_IsEmpty()
    {
        Distribution distribution = Distribution.Create(new() { Targets = [], Assignees = Assignees(2) }).Require();

        distribution.Pairs.Should().BeEmpty();
        distribution.Loads.Should().Equal(new AssigneeLoad(new("cb01"), 0), new AssigneeLoad(new("cb02"), 0));
        distribution.ToString().Should().Be("0 pairs over 2 assignees");
        Distribution.Create(new() { Targets = [], Assignees = [] }).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void Create_OwnBranchExcluded_IsSwapped() =>
        Distribution.Create(new() { Targets = Targets(2), Assignees = Assignees(2), Excluded = [Pair("cb01", "x01"), Pair("cb02", "x02")] }).Require()
            .Pairs.Should().Equal(Pair("cb02", "x01"), Pair("cb01", "x02"));

    [Fact]
    public void Create_FixedPairs_Stay() =>
        Distribution.Create(new() { Targets = Targets(4), Assignees = Assignees(2), Fixed = [Pair("cb02", "x01"), Pair("cb02", "x02"), Pair("cb02", "x03")] }).Require()
            .Pairs.Should().Equal(Pair("cb02", "x01"), Pair("cb02", "x02"), Pair("cb02", "x03"), Pair("cb01", "x04"));

    [Fact]
    public void Create_MixedOnBothSides_GivesEachOneOfEachGroup()
    {
        // Every commune one of the Party and one of the state; every official one commune of the coast and one of the mountains.
        DistributionRequest request = new()
        {
            Targets = Targets(8).Select((t, i) => t with { Needed = 2, Group = i < 4 ? "coast" : "mountain", AssigneesFrom = [new("party"), new("state")] }).ToValueList(),
            Assignees = Assignees(8).Select((a, i) => a with { Group = i < 4 ? "party" : "state", TargetsFrom = [new("coast"), new("mountain")] }).ToValueList(),
        };
        Distribution distribution = Distribution.Create(request).Require();

        DistributionLimits.Broken(request, distribution.Pairs).Should().BeEmpty();
        distribution.Loads.Should().OnlyContain(l => l.Targets == 2);
    }

    [Fact]
    public void Create_LoadsMayDiffer_OnlyWhereLimitsAsk()
    {
        // cb01 alone may have x01 to x04: the rest is spread over the others.
        Distribution distribution = Distribution.Create(new()
        {
            Targets = Targets(10),
            Assignees = Assignees(4),
            Excluded = [.. from t in Enumerable.Range(1, 4) from a in Enumerable.Range(2, 3) select Pair($"cb0{a}", $"x0{t}")],
        }).Require();

        distribution.Loads.Select(l => l.Targets).Should().Equal(4, 2, 2, 2);
    }

    [Fact]
    public void Create_MinimaBeyondTheTargets_NamesThem() =>
        Told(Distribution.Create(new() { Targets = Targets(5), Assignees = Assignees(3).Select(a => a with { Min = 2 }).ToValueList() }))
            .Should().Equal("DCS1320 needed=6 possible=5", "DCS1325 count=3 total=6 ids=cb01, cb02, cb03", "DCS1332 count=5 total=5 ids=x01, x02, x03, x04, x05");

    [Fact]
    public void Create_EverybodyExcluded_NamesTheTargetAndTheExclusions() =>
        Told(Distribution.Create(new() { Targets = Targets(3), Assignees = Assignees(2), Excluded = [Pair("cb01", "x02"), Pair("cb02", "x02")] }))
            .Should().Equal("DCS1320 needed=1 possible=0", "DCS1321 count=1 total=1 ids=x02", "DCS1334 count=2 total=2 ids=cb01 → x02, cb02 → x02");

    [Fact]
    public void Create_GroupTooSmall_NamesTheDemand() =>
        Told(Distribution.Create(new()
        {
            Targets = [new() { Locality = new("x1"), Needed = 3, AssigneesFrom = [new("state", 2)] }],
            Assignees = Assignees(4).Select((a, i) => i == 0 ? a with { Group = "state" } : a).ToValueList(),
        })).Should().Equal("DCS1320 needed=2 possible=1", "DCS1322 count=1 total=2 ids=x1 (state)", "DCS1333 count=1 total=1 ids=cb01 → x1");

    [Fact]
    public void Create_MixingBeyondTheMaximum_NamesBoth() =>
        Told(Distribution.Create(new()
        {
            Targets = Targets(3).Select((t, i) => t with { Group = $"r{i}" }).ToValueList(),
            Assignees = [new() { Party = new("cb1"), Max = 2, TargetsFrom = [new("r0"), new("r1"), new("r2")] }, new() { Party = new("cb2") }],
        })).Should().Equal("DCS1320 needed=3 possible=2", "DCS1324 count=3 total=3 ids=cb1 (r0), cb1 (r1), cb1 (r2)", "DCS1331 count=1 total=2 ids=cb1");

    [Fact]
    public void Create_MoreFixedThanNeeded_NamesThePairs() =>
        Told(Distribution.Create(new() { Targets = Targets(1), Assignees = Assignees(2), Fixed = [Pair("cb01", "x01"), Pair("cb02", "x01")] }))
            .Should().Equal("DCS1320 needed=2 possible=1", "DCS1323 count=2 total=2 ids=cb01 → x01, cb02 → x01", "DCS1332 count=1 total=1 ids=x01");

    [Fact]
    public void Create_EveryMistake_IsToldAtOnce()
    {
        Checked<Distribution> refused = Distribution.Create(new()
        {
            Targets = [new() { Locality = new("x1"), Needed = 0, Group = " " }, new() { Locality = new("x1") }, new() { Locality = default }, new() { Locality = new("x2"), AssigneesFrom = [new("nobody"), new("a"), new("a", 2)] }],
            Assignees = [new() { Party = new("cb1"), Min = -1, Max = 10_001, Group = "a" }, new() { Party = new("cb1") }, new() { Party = new("cb2"), Min = 3, Max = 2, TargetsFrom = [new("a", 0)] }],
            Excluded = [Pair("cb1", "x1"), Pair("cb9", "x1"), Pair("cb1", "x9")],
            Fixed = [Pair("cb1", "x1")],
        });

        refused.Problems.Select(p => $"{p.Code} {p.Place}").Should().BeEquivalentTo(
            "DCS1304 targets[0].needed", "DCS1310 targets[0].group", "DCS1301 targets[1]", "DCS1303 targets[2]", "DCS1308 targets[3].assigneesFrom[0]", "DCS1309 targets[3].assigneesFrom[2]",
            "DCS1304 assignees[0].min", "DCS1304 assignees[0].max", "DCS1302 assignees[1]", "DCS1304 assignees[2].max", "DCS1304 assignees[2].targetsFrom[0]", "DCS1308 assignees[2].targetsFrom[0]",
            "DCS1306 excluded[1]", "DCS1305 excluded[2]", "DCS1307 fixed[0]");
    }

    [Fact]
    public void Create_TooLarge_IsRefused()
    {
        Distribution.Create(new() { Targets = Targets(10_001), Assignees = [] }).Problems.Select(p => p.Kind).Should().Equal(DistributionProblems.TooLarge);
        Distribution.Create(new() { Targets = Targets(1001), Assignees = Assignees(1000).Select(a => a with { Group = a.Party.Key }).ToValueList() })
            .Problems.Select(p => p.Kind).Should().Equal(DistributionProblems.TooManyGroups);
        Distribution.Create(new() { Targets = Needing(10_000), Assignees = Assignees(1) }).Problems.Select(p => p.Kind)
            .Should().Contain(DistributionProblems.LimitsAtOdds).And.NotContain(DistributionProblems.TooManyNeeded, "a million is served");
        Distribution.Create(new() { Targets = [.. Needing(10_000), new() { Locality = new("more") }], Assignees = Assignees(1) })
            .Problems.Select(p => p.Kind).Should().Equal(DistributionProblems.TooManyNeeded);
        Distribution.Create(new() { Targets = [.. Targets(3000).Select(t => t with { Needed = 48 })], Assignees = Assignees(3000) })
            .Problems.Select(p => (p.Kind, p.Argument("greatest"))).Should().Equal((DistributionProblems.TooManyNeeded, "142222"));
        FluentActions.Invoking(() => Distribution.Create(null!)).Should().Throw<ArgumentNullException>();
    }

    private static ValueList<DistributionTarget> Needing(int each) => Targets(100).Select(t => t with { Needed = each }).ToValueList();

    private static ValueList<DistributionTarget> Targets(int count) => Enumerable.Range(1, count).Select(i => new DistributionTarget { Locality = new(Name("x", i)) }).ToValueList();

    private static ValueList<DistributionAssignee> Assignees(int count) => Enumerable.Range(1, count).Select(i => new DistributionAssignee { Party = new(Name("cb", i)) }).ToValueList();

    private static string Name(string letters, int number) => letters + number.ToString("D2", CultureInfo.InvariantCulture);

    private static DistributionPair Pair(string assignee, string target) => new(new Id<Party>(assignee), new Id<Locality>(target));

    private static IEnumerable<string> Told(Checked<Distribution> refused) =>
        refused.Problems.Select(p => $"{p.Code} {string.Join(' ', p.Arguments.Select(argument => $"{argument.Name}={argument.Value}"))}");
}
