using Xunit;

namespace MyProvince.Tests;

/// <summary>Quy định của tỉnh nói đúng điều văn bản nói / The province's policy says what its decree says.</summary>
public sealed class PolicyTests
{
    // Policies of the library, by id: what `preset` and `extends` name.
    private static readonly Policy[] Presets = [.. ProvincePolicies.Bases];

    public static IEnumerable<object[]> All => Scenarios.In("scenarios", Presets);

    [Theory, MemberData(nameof(All))]
    public void Policy_SaysWhatTheDecreeSays(Scenario scenario) => scenario.Check();

    [Fact]
    public void Policy_KeepsTheLawsOfEveryPolicy() =>
        PolicyLaws.Check(PolicyFile.Read(Path.Combine(AppContext.BaseDirectory, "policy", "my-province.policy.json"), Presets).Require());
}
