using BenchmarkDotNet.Running;
using DuaCoSo.Domain.Benchmarks;
using DuaCoSo.Domain.Benchmarks.Ratios;

if (args is ["ratios", .. var words])
{
    return RatioRun.Run(words);
}

BenchmarkSwitcher.FromAssembly(typeof(DistributionBenchmarks).Assembly).Run(args);
return 0;
