using DuaCoSo.Domain.Provinces;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

[Rule("V2"), Rule("V5")]
public sealed class PresetTests : IDisposable
{
    private static readonly string NinhBinh = Repository.File("docs", "examples", "ninh-binh-2016");

    private readonly CaseCopy _case = new();

    [Fact]
    public void Presets_ListsThemAll()
    {
        ToolRun run = ToolRun.Of("presets");

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll(ProvincePolicies.All.Select(p => p.Id)).And.ContainAll("141-QĐ/TU", "366-QĐ/TW");
    }

    [Fact]
    public void Presets_OfOne_TellsWhatIsAssumedBeforeWhatIsStated()
    {
        ToolRun run = ToolRun.Of("presets", "ninh-binh-141", "--language", "en");

        run.Output.Should().ContainAll("$.obligations[visit].minimumDaysInForce", "{dayOfMonth: 25, monthOffset: 0, roll: previous}", "The motto");
        run.Output.IndexOf("Assumed", StringComparison.Ordinal).Should().BeLessThan(run.Output.IndexOf("Stated by documents", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("presets", "ninh-binh-142")]
    [InlineData("effective", "preset:ninh-binh-142")]
    [InlineData("validate", "preset:ninh-binh-142")]
    [InlineData("diff", "preset:ninh-binh-142", "preset:ninh-binh-141")]
    public void Preset_ThatIsNotThere_NamesThoseThatAre(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        run.ExitCode.Should().Be(1);
        (run.Output + run.Error).Should().ContainAll("DCS7034", "ninh-binh-141");
    }

    [Fact]
    public void Evaluate_UnderAPreset_IsAsUnderItsFile()
    {
        string[] question = ["--period", "2016", "--as-of", "2017-01-31", "--format", "json"];
        File.WriteAllText(_case.At("own.json"), ToolRun.Of("effective", "preset:ninh-binh-141").Output);

        ToolRun preset = ToolRun.Of(["evaluate", NinhBinh, "--preset", "ninh-binh-141", .. question]);
        ToolRun file = ToolRun.Of(["evaluate", NinhBinh, "--policy", _case.At("own.json"), .. question]);

        preset.ExitCode.Should().Be(0);
        preset.Output.Should().Be(file.Output).And.Contain("\"policy\": \"ninh-binh-141\"");
    }

    [Fact]
    public void Evaluate_UnderATimeline_HasItsVersions()
    {
        string[] arguments = ["evaluate", Repository.File("tests", "cases", "lang-son-2024"), "--preset", "lang-son-1434", "--period", "2023", "--as-of", "2024-01-31", "--format", "json"];

        ToolRun.Of(arguments).Output.Should().Contain("\"policy\": \"lang-son-1434\"");
    }

    [Theory]
    [InlineData("evaluate", "FOLDER", "--preset", "ninh-binh-141", "--policy", "p.json", "--period", "2016", "--as-of", "2017-01-31")]
    [InlineData("evaluate", "FOLDER", "--preset", "", "--period", "2016", "--as-of", "2017-01-31")]
    [InlineData("evaluate", "--preset", "ninh-binh-141", "--period", "2016", "--as-of", "2017-01-31")]
    public void Preset_WithAFileOrWithoutARegister_IsNoQuestion(params string[] arguments) => ToolRun.Of(arguments).ExitCode.Should().Be(ExitCode.Usage);

    [Fact]
    public void File_MayExtendAPreset_WhereverAFileIsNamed()
    {
        const string extension = """
            {
              "schemaVersion": 1, "id": "my-province", "extends": "ninh-binh-141", "effective": { "from": "2016-03-01" },
              "obligations": [{ "code": "half-review", "remove": true }]
            }
            """;
        File.WriteAllText(_case.At("my.policy.json"), extension);
        string own = _case.At("my.policy.json");
        string[] question = ["--period", "2016", "--as-of", "2017-01-31"];

        ToolRun.Of("validate", own).Should().Match<ToolRun>(r => r.ExitCode == 0);
        ToolRun.Of("effective", own, "--origins").Output.Should().Contain("common-assumptions");
        ToolRun.Of("diff", "preset:ninh-binh-141", own).Output.Should().Contain("half-review");
        ToolRun.Of(["evaluate", NinhBinh, "--policy", own, .. question]).ExitCode.Should().Be(0);
        ToolRun.Of(["compare", NinhBinh, "--preset", "ninh-binh-141", "--with", own, .. question]).Output.Should().Contain("0/165", "reviews are no criterion");
    }

    [Fact]
    public void File_WithAPresetsId_GoesBeforeThePreset()
    {
        string text = ToolRun.Of("effective", "preset:decree-09-2019").Output.Replace("\"cutOffDay\": 14", "\"cutOffDay\": 20", StringComparison.Ordinal);
        File.WriteAllText(_case.At("base.policy.json"), text);
        File.WriteAllText(_case.At("my.policy.json"), """{ "schemaVersion": 1, "id": "my-province", "extends": "decree-09-2019" }""");

        ToolRun.Of("effective", _case.At("my.policy.json")).Output.Should().Contain("\"cutOffDay\": 20");
    }

    [Fact]
    public void Validate_APreset_NamesWhatNobodyConfirmedSince()
    {
        ToolRun run = ToolRun.Of("validate", "preset:ninh-binh-141", "--reviewed-since", "2030-01-01");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("DCS4064");
    }

    public void Dispose() => _case.Dispose();
}
