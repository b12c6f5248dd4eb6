using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>The policy of the example, and texts as files of scenarios beside it.</summary>
internal static class Examples
{
    /// <summary>Ninh Bình's regulation of 2016.</summary>
    public static Policy NinhBinh { get; } = PolicyFile.Read(Repository.File("docs", "examples", "ninh-binh-2016", "policy.json")).Require();

    /// <summary>A text as a file of scenarios in the folder of the example.</summary>
    public static Checked<ScenarioSuite> Read(string yaml) => Read(yaml, NinhBinh);

    /// <summary>A text as a file of scenarios in the folder of the example, with the presets that it may name.</summary>
    public static Checked<ScenarioSuite> Read(string yaml, params ReadOnlySpan<Policy> presets) =>
        ScenarioFile.Parse(System.Text.Encoding.UTF8.GetBytes(yaml), Repository.File("docs", "examples", "ninh-binh-2016", "a.scenarios.yaml"), presets);

    /// <summary>A file of one scenario: the lines below <c>scenarios</c>, indented by four.</summary>
    public static Checked<ScenarioSuite> ReadOne(string lines) => Read($"""
        preset: ninh-binh-2016
        period: 2016-09
        asOf: 2016-10-01
        scenarios:
        {string.Join('\n', lines.Split('\n').Select((l, i) => (i == 0 ? "  - " : "    ") + l))}
        """);
}
