using System.Diagnostics;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using Xunit;
using Xunit.Abstractions;
namespace DuaCoSo.Domain.Files.Tests.Policies;
public sealed class ZTemp
{
    [Fact]
    public void Time()
    {
        foreach (string f in new[]{"docs/examples/ninh-binh-2016/policy.json","docs/examples/example.policy.json","tests/cases/generated/02/policy.json"})
        {
            PolicyDefinition d = PolicyFile.Read(Repository.File(f.Split('/'))).Require().Definition;
            for (int k = 0; k < 3; k++) {
            var w = Stopwatch.StartNew();
            for (int i = 0; i < 50; i++) Policy.Create(d);
            double all = w.Elapsed.TotalMilliseconds / 50; w.Restart();
            for (int i = 0; i < 50; i++) DuaCoSo.Domain.Time.WorkingCalendar.Create(d.Calendar);
            double cal = w.Elapsed.TotalMilliseconds / 50; w.Restart();
            for (int i = 0; i < 50; i++) new DuaCoSo.Domain.Policies.Analysis.PolicyAnalysis(d, PolicyDefects.None).Find();
            double an = w.Elapsed.TotalMilliseconds / 50;
            Console.WriteLine($"TIMING {f} create {all:0.000} calendar {cal:0.000} analysis {an:0.000}"); }
        }
    }
}
