using BenchmarkDotNet.Running;
using DuaCoSo.Domain.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(DistributionBenchmarks).Assembly).Run(args);
