using BenchmarkDotNet.Attributes;
using DuaCoSo.Domain.Benchmarks.Baselines;
using DuaCoSo.Domain.Benchmarks.Workloads;

namespace DuaCoSo.Domain.Benchmarks;

/// <summary>How long a year takes: month checks alone (W1), a province, and the country (W2), beside the same by hand and with LINQ.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private static readonly Counting Months = Counting.Months();

    private static readonly Province[] Provinces = Country.Make();

    private static readonly HandWritten[] Programs = Array.ConvertAll(Provinces, p => new HandWritten(p));

    /// <summary>39,852 visits of a month each to 3,321 communes.</summary>
    [Benchmark]
    public int MonthChecks() => Months.Policy.Assess(Months.Register, Province.Year, Province.AsOf).Obligations.Count;

    /// <summary>One province of 98 communes.</summary>
    [Benchmark]
    public int OneProvince() => Assess(Provinces[0]);

    /// <summary>34 provinces under policies of their own.</summary>
    [Benchmark]
    public int WholeCountry() => Provinces.Sum(Assess);

    /// <summary>The same by hand.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand() => Programs.Sum(p => p.Run().Scores.Length);

    /// <summary>The same with LINQ.</summary>
    [Benchmark]
    public int ByLinq() => Provinces.Sum(p => new WithLinq(p).Run().Count);

    private static int Assess(Province province) => province.Policy.Assess(province.Register, Province.Year, Province.AsOf).Evaluations.Count;
}
