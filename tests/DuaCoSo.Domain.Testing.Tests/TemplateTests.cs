using System.Text.Json;
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

    private static readonly JsonElement Symbols = JsonDocument.Parse(Repository.Read(Content + ".template.config/template.json")).RootElement.GetProperty("symbols");

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
            if (Symbols.TryGetProperty($"policyOf-{preset}", out JsonElement replaced))
            {
                string suite = Repository.Read($"docs/scenarios/presets/{preset}.scenarios.yaml");
                Write($"scenarios/{preset}.scenarios.yaml", suite.Replace(replaced.GetProperty("replaces").GetString()!, "policy: ../policy/my-province.policy.json\nperiod", StringComparison.Ordinal));
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

    [Fact]
    public void Suites_AreEachReplacedByTheProvincesOwnPolicy()
    {
        string[] suites = [.. Directory.EnumerateFiles(Repository.File("docs", "scenarios", "presets"), "*" + ScenarioFile.Suffix).Select(f => Path.GetFileName(f).Replace(ScenarioFile.Suffix, "", StringComparison.Ordinal))];
        Symbols.EnumerateObject().Where(s => s.Name.StartsWith("policyOf-", StringComparison.Ordinal)).Select(s => s.Value.GetProperty("replaces").GetString())
            .Should().BeEquivalentTo(suites.Select(s => $"preset: {s}\nperiod"));
        suites.Should().OnlyContain(s => Repository.Read($"docs/scenarios/presets/{s}.scenarios.yaml").Contains($"preset: {s}\nperiod", StringComparison.Ordinal));
    }
}
