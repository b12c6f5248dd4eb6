using BenchmarkDotNet.Running;
using DuaCoSo.Domain.Benchmarks;
using DuaCoSo.Domain.Benchmarks.Ratios;

if (args is ["ratios", .. var words])
{
    return RatioRun.Run(words);
}

if (args is ["households", .. var percent])
{
    return RatioRun.Households(percent is [var part] ? int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) : 1);
}

BenchmarkSwitcher.FromAssembly(typeof(DistributionBenchmarks).Assembly).Run(args);
return 0;
