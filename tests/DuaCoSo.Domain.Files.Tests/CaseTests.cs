using DuaCoSo.Domain.Assessments;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests;

/// <summary>The cases of the provinces, and generated ones with their results by an independent implementation.</summary>
[Rule("O1"), Rule("O2"), Rule("O3"), Rule("O4"), Rule("O5"), Rule("O6"), Rule("O7"), Rule("C1"), Rule("C2"), Rule("C4"), Rule("Q1"), Rule("Q2"), Rule("K3"), Rule("F1"), Rule("E4")]
public sealed class CaseTests
{
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

    [Theory]
    [MemberData(nameof(Expected))]
    public void Assess_Case_MatchesExpectedFile(string name, string fileName)
    {
        var expected = new ExpectedCase(name, fileName);
        Assessment assessment = PolicyFile.Read(Path.Combine(expected.Folder, "policy.json")).Require()
            .Assess(RegisterFolder.Read(Path.Combine(expected.Folder, "register")).Require(), expected.Period, expected.AsOf);

        ExpectedJson.Differences(File.ReadAllBytes(expected.ExpectedPath), AssessmentFile.ToUtf8(assessment)).Should().BeEmpty();
    }
}
