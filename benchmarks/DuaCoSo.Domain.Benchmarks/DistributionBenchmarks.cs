using BenchmarkDotNet.Attributes;
using DuaCoSo.Domain.Distributions;
using DuaCoSo.TestKit.Generation;

namespace DuaCoSo.Domain.Benchmarks;

/// <summary>How long it takes to distribute a province, and the country.</summary>
[MemoryDiagnoser]
public class DistributionBenchmarks
{
    private static readonly DistributionRequest Communes = new()
    {
        Targets = Enumerable.Range(1, 96).Select(i => new DistributionTarget { Locality = new($"x{i}") }).ToValueList(),
        Assignees = Enumerable.Range(1, 14).Select(i => new DistributionAssignee { Party = new($"cb{i}"), Max = i == 1 ? 2 : null }).ToValueList(),
    };

    private static readonly DistributionRequest Narrow = DistributionMaker.Narrow(seed: 1, targets: 3000, assignees: 300, choices: 2);

    private static readonly DistributionRequest Whole = DistributionMaker.Country(seed: 2025);

    private static readonly DistributionRequest AtOdds = Whole with { Assignees = Whole.Assignees.Select(a => a with { Max = 6 }).ToValueList() };

    /// <summary>96 communes over 14 members, one of whom has two.</summary>
    [Benchmark(Baseline = true)]
    public int Province() => Distribution.Create(Communes).Require().Pairs.Count;

    /// <summary>3,000 targets that one or two of 300 assignees each can take: much to balance.</summary>
    [Benchmark]
    public int NarrowChoices() => Distribution.Create(Narrow).Require().Pairs.Count;

    /// <summary>3,321 communes, three of 1,500 officials each, with limits, exclusions and mixing on both sides.</summary>
    [Benchmark]
    public int Country() => Distribution.Create(Whole).Require().Pairs.Count;

    /// <summary>The same with too low a maximum: why it cannot be.</summary>
    [Benchmark]
    public int CountryAtOdds() => Distribution.Create(AtOdds).Problems.Count;
}
