using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>What the articles state of each preset and what it assumes, as scenarios.</summary>
public sealed class PresetScenarioTests
{
    private static readonly Policy[] Versions = [.. ProvincePolicies.All.SelectMany(p => p.Timeline.Versions)];

    public static IEnumerable<object[]> All => Scenarios.In("docs/scenarios/presets", Versions);

    [Theory]
    [MemberData(nameof(All))]
    public void Preset_SaysWhatItsScenariosSay(Scenario scenario) => scenario.Check();

    [Fact]
    public void Presets_OfTheSources_EachHaveAWholeSuite() =>
        SurvivorPage.All.Where(p => p.StartsWith("docs/scenarios/presets/", StringComparison.Ordinal)).Select(SurvivorPage.PolicyOf).Order(StringComparer.Ordinal)
            .Should().Equal(
                "ben-tre-23", "ben-tre-23-tiers", "hoang-mai-contracts", "lang-son-1434", "ninh-binh-141", "que-phong-resolutions", "quynh-luu-programmes", "van-lang-sectors");

    public static TheoryData<string> Ids => [.. ProvincePolicies.All.Where(p => p.Policy.CustomMeasures.Count == 0).Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Preset_KeepsTheLawsOfEveryPolicy(string id) => PolicyLaws.Check(ProvincePolicies.Find(id)!.Policy);
}
