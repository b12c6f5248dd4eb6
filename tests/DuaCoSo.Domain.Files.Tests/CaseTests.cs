using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests;

/// <summary>The cases of the provinces, and generated ones with their results by an independent implementation.</summary>
[Rule("O1"), Rule("O2"), Rule("O3"), Rule("O4"), Rule("O5"), Rule("O6"), Rule("O7"), Rule("C1"), Rule("C2"), Rule("C4"), Rule("Q1"), Rule("Q2")]
[Rule("K1"), Rule("K2"), Rule("K3"), Rule("B1"), Rule("F1"), Rule("S1"), Rule("E1"), Rule("E2"), Rule("E3"), Rule("E4"), Rule("E5"), Rule("E6"), Rule("E7")]
public sealed class CaseTests
{
    [Theory]
    [MemberData(nameof(Cases.Expected), MemberType = typeof(Cases))]
    public void Assess_Case_MatchesExpectedFile(string name, string fileName)
    {
        var expected = new ExpectedCase(name, fileName);

        byte[] actual = AssessmentFile.ToUtf8(Cases.Assess(expected));

        ExpectedJson.Differences(File.ReadAllBytes(expected.ExpectedPath), actual).Should().BeEmpty();
    }
}
