using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Lives;

/// <summary>A year kept through the verbs alone is the year of the case.</summary>
[Rule("O5"), Rule("Q1"), Rule("K1"), Rule("F1"), Rule("E9")]
public sealed class LivedYearTests
{
    [Fact]
    public void BenTre_KeptThroughTheVerbs_EqualsTheCase()
    {
        var year = new LivedYear(Recorded("ben-tre-2016"));

        year.Events.GroupBy(e => e.Code, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).Should().BeEquivalentTo(
            [("assignmentMade", 173), ("reportDrafted", 429), ("reportSectionWritten", 858), ("reportSubmitted", 429), ("reportAccepted", 429), ("feedbackGiven", 149)]);
        IsTheCase("ben-tre-2016", year);
    }

    [Theory]
    [InlineData("ninh-binh-2016", "petitionAnswered")]
    [InlineData("ben-tre-2020-tiers", "petitionReferred")]
    [InlineData("nghe-an-hoang-mai-2023", "taskConcluded")]
    [InlineData("lang-son-2024", "reportAccepted")]
    [InlineData("lang-son-2024", "memberAppointed")]
    [InlineData("lang-son-2024", "excusalShortened")]
    public void Case_KeptThroughTheVerbs_EqualsTheCase(string name, string happened)
    {
        var year = new LivedYear(Recorded(name));

        year.Events.Should().Contain(e => e.Code == happened);
        IsTheCase(name, year);
    }

    private static RegisterFacts Recorded(string name) => RegisterFolder.ReadFacts(Path.Combine(Repository.Cases, name, "register")).Require();

    private static void IsTheCase(string name, LivedYear year)
    {
        ResponsibilityRegister lived = ResponsibilityRegister.Create(year.Facts).Require();
        (Domain.Policies.Policy policy, ResponsibilityRegister register) = Cases.Of(name);
        lived.Digest.Should().Be(register.Digest);

        IReadOnlyList<ExpectedCase> expected = ExpectedCase.All(name);
        expected.Should().NotBeEmpty();
        foreach (ExpectedCase file in expected)
        {
            byte[] actual = AssessmentFile.ToUtf8(policy.Assess(lived, file.Period, file.AsOf));
            ExpectedJson.Differences(File.ReadAllBytes(file.ExpectedPath), actual).Should().BeEmpty();
            actual.Should().Equal(AssessmentFile.ToUtf8(Cases.Assess(file)), "the bytes do not tell how the facts were kept");
        }
    }
}
