using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Provinces;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>What the articles state of each preset, as scenarios.</summary>
public sealed class PresetScenarioTests
{
    private static readonly Policy[] Versions = [.. ProvincePolicies.All.SelectMany(p => p.Timeline.Versions)];

    private static readonly Lazy<ScenarioSuite> Suite = new(() => Scenarios.Suite("docs/scenarios/presets", Versions));

    public static IEnumerable<object[]> All => Suite.Value.Select(s => new object[] { s });

    [Theory]
    [MemberData(nameof(All))]
    public void Preset_SaysWhatIsStated(Scenario scenario) => scenario.Check();

    [Fact]
    public void Presets_OfTheSources_EachHaveASuite() =>
        Suite.Value.Select(s => s.Policy.Versions[0].Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Should().Equal(
                "ben-tre-23", "ben-tre-23-tiers", "hoang-mai-contracts", "lang-son-1434", "ninh-binh-141", "que-phong-resolutions", "quynh-luu-programmes", "van-lang-sectors");

    public static TheoryData<string> Ids => [.. ProvincePolicies.All.Where(p => p.Policy.CustomMeasures.Count == 0).Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Preset_KeepsTheLawsOfEveryPolicy(string id) => PolicyLaws.Check(ProvincePolicies.Find(id)!.Policy);
}
