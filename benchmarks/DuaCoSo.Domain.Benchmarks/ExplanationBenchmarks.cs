using BenchmarkDotNet.Attributes;
using DuaCoSo.Domain.Benchmarks.Workloads;
using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Benchmarks;

/// <summary>How long it takes to say why (W3): a province's evaluations, as data and in Vietnamese.</summary>
[MemoryDiagnoser]
public class ExplanationBenchmarks
{
    private static readonly Province Province = Country.Make()[0];

    private static readonly EvaluationList Evaluations = Province.Policy.Assess(Province.Register, Province.Year, Province.AsOf).Evaluations;

    /// <summary>As data.</summary>
    [Benchmark(Baseline = true)]
    public int AsData() => Evaluations.Sum(e => e.Explain().Criteria.Count);

    /// <summary>As text.</summary>
    [Benchmark]
    public int InVietnamese() => Evaluations.Sum(e => e.Explain().ToText(Language.Vietnamese).Length);
}
