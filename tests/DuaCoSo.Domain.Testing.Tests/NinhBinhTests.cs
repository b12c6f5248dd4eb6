using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>The suite of Ninh Bình's regulation: every scenario.</summary>
public sealed class NinhBinhTests
{
    public static IEnumerable<object[]> All => Scenarios.In("docs/scenarios/ninh-binh-2016");

    [Theory]
    [MemberData(nameof(All))]
    public void Policy_SaysWhatTheDecreeSays(Scenario scenario) => scenario.Check();
}
