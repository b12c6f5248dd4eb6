using BenchmarkDotNet.Attributes;
using DuaCoSo.Domain.Benchmarks.Workloads;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Benchmarks;

/// <summary>How long it takes to take facts in (W5): a province of 98 communes, from objects and from files.</summary>
[MemoryDiagnoser]
public class RegisterBenchmarks
{
    private readonly RegisterFacts _facts = Country.Make()[0].Facts;
    private string _folder = "";

    /// <summary>Writes the files.</summary>
    [GlobalSetup]
    public void WriteFiles()
    {
        _folder = Directory.CreateTempSubdirectory("duacoso").FullName;
        RegisterFolder.Write(_folder, ResponsibilityRegister.Create(_facts).Require());
    }

    /// <summary>Deletes them.</summary>
    [GlobalCleanup]
    public void DeleteFiles() => Directory.Delete(_folder, recursive: true);

    /// <summary>The index alone.</summary>
    [Benchmark(Baseline = true)]
    public string Index() => ResponsibilityRegister.OfChecked(_facts).ToString();

    /// <summary>Every check, and the index.</summary>
    [Benchmark]
    public string FromObjects() => ResponsibilityRegister.Create(_facts).Require().ToString();

    /// <summary>From a folder of CSV files.</summary>
    [Benchmark]
    public string FromFiles() => RegisterFolder.Read(_folder).Require().ToString();
}
