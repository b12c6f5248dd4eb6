using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using DuaCoSo.Domain.Provinces;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>What the template says twice is the same; that it builds and passes is tried from its package (<c>.ci/run</c>).</summary>
public sealed class TemplateTests
{
    private const string Content = "src/DuaCoSo.Templates/content/duacoso-policy/";

    private const string Config = Content + ".template.config/template.json";

    private const string OwnPolicy = "policy: ../policy/my-province.policy.json\nperiod";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonElement Symbols = JsonDocument.Parse(Repository.Read(Config)).RootElement.GetProperty("symbols");

    // The suites of presets: their files, the line of each that names its presets, and these. Those of earlier versions, NAME.YEAR, are not packed: what is extended is the latest.
    private static readonly (string File, string Line, string[] Presets)[] Suites =
    [
        .. Directory.EnumerateFiles(Repository.File("docs", "scenarios", "presets"), "*" + ScenarioFile.Suffix).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
            .Where(f => !f[..^ScenarioFile.Suffix.Length].Contains('.', StringComparison.Ordinal))
            .Select(f => (File: f, Line: Array.Find(Repository.Read("docs/scenarios/presets/" + f).Split('\n'), l => l.StartsWith("preset: ", StringComparison.Ordinal))!))
            .Select(s => (s.File, s.Line, s.Line["preset: ".Length..].Trim('[', ']').Split(", "))),
    ];

    [Fact]
    public void Versions_AreThoseOfThisRepository()
    {
        var versions = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion").ToDictionary(p => p.Attribute("Include")!.Value, p => p.Attribute("Version")!.Value);
        string own = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value;
        XDocument.Parse(Repository.Read(Content + "tests/MyProvince.Tests.csproj")).Descendants("PackageReference")
            .Should().OnlyContain(p => p.Attribute("Version")!.Value == versions.GetValueOrDefault(p.Attribute("Include")!.Value, own));
    }

    [Fact]
    public void Choices_AreThePresetsOfProvinces() =>
        Symbols.GetProperty("preset").GetProperty("choices").EnumerateArray().Select(c => c.GetProperty("choice").GetString())
            .Should().BeSubsetOf(ProvincePolicies.All.Select(p => p.Id)).And.Equal(
                ProvincePolicies.All.Select(p => p.Id).Except(["common-assumptions", "decree-09-2019"]), "the two that assess nobody are no beginning");

    public static TheoryData<string> Presets => [.. Symbols.GetProperty("preset").GetProperty("choices").EnumerateArray().Select(c => c.GetProperty("choice").GetString()!)];

    // The texts as the template engine would write them; the engine itself is run from the package, for one preset.
    [Theory]
    [MemberData(nameof(Presets))]
    public void Repository_OfEachPreset_PassesAtOnce(string preset)
    {
        string folder = Directory.CreateTempSubdirectory("template-").FullName;
        try
        {
            Write("policy/my-province.policy.json", Repository.Read(Content + "policy/my-province.policy.json"));
            Write("scenarios/my-province.scenarios.yaml", Repository.Read(Content + "scenarios/my-province.scenarios.yaml"));
            foreach ((string file, string line, string[] _) in Suites.Where(f => f.Presets.Contains(preset, StringComparer.Ordinal)))
            {
                string suite = Repository.Read("docs/scenarios/presets/" + file);
                string own = suite.Replace(line + "\nperiod", OwnPolicy, StringComparison.Ordinal);
                own.Should().NotBe(suite, "the period stands below the preset");
                Write("scenarios/" + file, own);
            }

            ScenarioSuite.Read(folder, [.. ProvincePolicies.Bases]).Require().Run().Where(r => !r.IsPassed).Select(r => r.ToText(Language.English)).Should().BeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Write(string path, string text)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text.Replace("preset-id", preset, StringComparison.Ordinal));
        }
    }

    // What of the suites a repository gets, and that they then test the province's own policy.
    [Fact]
    public void Config_HasTheSuitesOfEachPreset()
    {
        JsonNode config = JsonNode.Parse(Repository.Read(Config))!;
        config["sources"]![0]!["modifiers"] = new JsonArray([.. Suites.Select(s => new JsonObject
        {
            ["condition"] = $"({string.Join(" && ", s.Presets.Select(p => $"preset != \"{p}\""))})",
            ["exclude"] = new JsonArray("scenarios/" + s.File),
        })]);
        JsonObject symbols = config["symbols"]!.AsObject();
        foreach (string old in symbols.Select(s => s.Key).Where(k => k.StartsWith("policyOf-", StringComparison.Ordinal)).ToArray())
        {
            symbols.Remove(old);
        }

        foreach ((string _, string line, string[] presets) in Suites.DistinctBy(s => s.Line, StringComparer.Ordinal))
        {
            symbols["policyOf-" + string.Join('-', presets)] = JsonNode.Parse($$"""
                {
                  "type": "generated",
                  "generator": "join",
                  "parameters": {
                    "symbols": [
                      { "type": "const", "value": "policy: ../policy/" },
                      { "type": "ref", "value": "kebab" },
                      { "type": "const", "value": ".policy.json\nperiod" }
                    ]
                  },
                  "replaces": "{{line}}\nperiod"
                }
                """);
        }

        GoldenFile.ShouldStandAs(Config, config.ToJsonString(Indented) + "\n");
    }
}
