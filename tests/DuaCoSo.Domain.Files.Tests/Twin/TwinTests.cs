using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using DuaCoSo.TestKit.Twin;
using FluentAssertions;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Twin;

/// <summary>
/// The library agrees with a second, slow implementation of the rules. With DUACOSO_FULL=1 the inputs are 10,000, else 2,000 of them; a difference
/// is shrunk and printed as a policy and a register.
/// </summary>
[Rule("O0"), Rule("O1"), Rule("O2"), Rule("O3"), Rule("O4"), Rule("O5"), Rule("O6"), Rule("O7"), Rule("O8"), Rule("C1"), Rule("C2"), Rule("C4")]
[Rule("Q1"), Rule("Q2"), Rule("K1"), Rule("K2"), Rule("K3"), Rule("B1"), Rule("F1"), Rule("S1"), Rule("T3"), Rule("V3")]
[Rule("E1"), Rule("E2"), Rule("E3"), Rule("E4"), Rule("E5"), Rule("E6"), Rule("E7")]
public sealed class TwinTests
{
    private static int Runs => Environment.GetEnvironmentVariable("DUACOSO_FULL") == "1" ? 10_000 : 2_000;

    public static TheoryData<string, string> Expected
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (ExpectedCase expected in ExpectedCase.All())
            {
                data.Add(expected.Name, expected.FileName);
            }

            return data;
        }
    }

    [Fact]
    public void Assess_AnyPolicyAndRegister_AgreesWithTheTwin() =>
        Properties.Check(
            Prop.ForAll(Generators.ArbitraryCases, c =>
            {
                IReadOnlyList<string> differences = c.DifferencesFromTwin();
                return differences.Count == 0
                    ? true.ToProperty()
                    : false.Label(string.Join('\n', differences));
            }),
            Runs);

    [Theory]
    [MemberData(nameof(Expected))]
    public void Twin_Case_MatchesExpectedFile(string name, string fileName)
    {
        var expected = new ExpectedCase(name, fileName);
        Policy policy = PolicyFile.Read(Path.Combine(expected.Folder, "policy.json")).Require();
        RegisterFacts facts = RegisterFolder.ReadFacts(Path.Combine(expected.Folder, "register")).Require();

        byte[] twin = TwinJson.ToUtf8(TwinAssessor.Assess([policy], facts, expected.Period, expected.AsOf), expected.Period, expected.AsOf);

        ExpectedJson.Differences(File.ReadAllBytes(expected.ExpectedPath), twin, AssessmentCase.Named).Should().BeEmpty();
    }
}
