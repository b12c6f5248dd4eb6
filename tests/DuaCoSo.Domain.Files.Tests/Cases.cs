using System.Collections.Concurrent;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;

namespace DuaCoSo.Domain.Files.Tests;

/// <summary>The cases' policies and registers, each read once.</summary>
internal static class Cases
{
    private static readonly ConcurrentDictionary<string, (Policy Policy, ResponsibilityRegister Register)> Read = new(StringComparer.Ordinal);

    /// <summary>The policy and the register of a case.</summary>
    public static (Policy Policy, ResponsibilityRegister Register) Of(string name) => Read.GetOrAdd(name, static n =>
        (PolicyFile.Read(Path.Combine(Repository.Cases, n, "policy.json")).Require(), RegisterFolder.Read(Path.Combine(Repository.Cases, n, "register")).Require()));

    /// <summary>The assessment of an expected file's case.</summary>
    public static Assessment Assess(ExpectedCase expected)
    {
        (Policy policy, ResponsibilityRegister register) = Of(expected.Name);
        return policy.Assess(register, expected.Period, expected.AsOf);
    }

    /// <summary>Every expected file as the data of a theory.</summary>
    public static Xunit.TheoryData<string, string> Expected
    {
        get
        {
            var data = new Xunit.TheoryData<string, string>();
            foreach (ExpectedCase expected in ExpectedCase.All())
            {
                data.Add(expected.Name, expected.FileName);
            }

            return data;
        }
    }
}
