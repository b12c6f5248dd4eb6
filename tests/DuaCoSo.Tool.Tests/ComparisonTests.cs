using System.Text.Json;
using DuaCoSo.Domain;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

[Rule("V6")]
public sealed class ComparisonTests
{
    private static readonly string Case = Repository.File("docs", "examples", "ninh-binh-2016");
    private static readonly string Before = Path.Combine(Case, "policy.json");
    private static readonly string After = Repository.File("docs", "examples", "stricter.policy.json");

    [Fact, Rule("V2")]
    public void Effective_WritesThePolicyOut()
    {
        ToolRun run = ToolRun.Of("effective", After, "--bases", Case);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        Policy written = PolicyFile.Parse(run.Bytes, "written").Require();
        written.Extension.Should().BeNull();
        written.Definition.Should().Be(PolicyFile.Read(After, PolicyFile.Read(Before).Require()).Require().Definition);
    }

    [Fact, Rule("V2")]
    public void Effective_Origins_NamesThePolicyOfEachPart()
    {
        ToolRun run = ToolRun.Of("effective", After, "--bases", Case, "--origins", "--language", "en");

        run.Output.Split('\n').Should().Contain(["Where each part is from", "$.obligations[report]\tninh-binh-2016", "$.evaluation[collectives].grades[good]\tstricter"]);
    }

    [Fact, Rule("V2")]
    public void Effective_WithoutItsBase_IsAProblem()
    {
        ToolRun run = ToolRun.Of("effective", After);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS4002:");
    }

    [Theory]
    [InlineData("vi", "Sửa\t$.evaluation[collectives].grades[good].atLeast\t70\t75")]
    [InlineData("en", "Changed\t$.evaluation[collectives].grades[good].atLeast\t70\t75")]
    public void Diff_ListsWhatDiffersInTheLanguageAskedFor(string language, string line)
    {
        ToolRun run = ToolRun.Of("diff", Before, After, "--language", language);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        run.Output.Split('\n').Should().Contain(line);
    }

    [Theory]
    [InlineData("2017-01-01", 12, "DCS7008")]
    [InlineData("2016-03-01", 12, null)]
    [InlineData("2016-12-31", 109, null)]
    public void Compare_APolicyYetToCome_IsJudgedAsIfInForce(string from, int changed, string? warning)
    {
        string folder = Directory.CreateTempSubdirectory("to-come-").FullName;
        string later = Path.Combine(folder, "later.policy.json");
        File.WriteAllText(later, File.ReadAllText(After).Replace("\"extends\"", $"\"effective\": {{ \"from\": \"{from}\" }}, \"extends\"", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("compare", Case, "--with", later, "--period", "2016", "--as-of", "2017-01-31", "--format", "json");
        Directory.Delete(folder, recursive: true);

        run.ExitCode.Should().Be(0);
        JsonDocument.Parse(run.Bytes).RootElement.GetProperty("evaluations").GetArrayLength().Should().Be(changed);
        run.Errors.Where(e => e.Contains("DCS7008", StringComparison.Ordinal)).Should().HaveCount(warning is null ? 0 : 1);
    }

    [Fact]
    public void Diff_OfAPolicyWithItself_IsEmpty()
    {
        ToolRun run = ToolRun.Of("diff", Before, Before, "--format", "json");

        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.GetProperty("differences").GetArrayLength().Should().Be(0);
        json.RootElement.GetProperty("before").GetRawText().Should().Be(json.RootElement.GetProperty("after").GetRawText());
    }

    [Fact]
    public void Diff_Json_HasEveryDifference()
    {
        ToolRun run = ToolRun.Of("diff", Before, After, "--format", "json");

        Policy before = PolicyFile.Read(Before).Require();
        Policy after = PolicyFile.Read(After, before).Require();
        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.GetProperty("differences").EnumerateArray()
            .Select(d => new Difference(d.GetProperty("path").GetString()!, d.GetProperty("before").GetString(), d.GetProperty("after").GetString()))
            .Should().Equal(after.DifferencesFrom(before)).And.NotBeEmpty();
    }

    [Fact]
    public void Diff_FileThatIsMissing_IsAProblem()
    {
        ToolRun run = ToolRun.Of("diff", Before, "missing.json");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS6007:");
    }

    [Fact]
    public void Compare_Json_TellsTotalsAndEverySubjectThatChanges()
    {
        ToolRun run = ToolRun.Of("compare", Case, "--with", After, "--period", "2016", "--as-of", "2017-01-31", "--format", "json");

        run.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        using var json = JsonDocument.Parse(run.Bytes);
        JsonElement[] changes = [.. json.RootElement.GetProperty("evaluations").EnumerateArray()];
        changes.Should().NotBeEmpty().And.OnlyContain(c => c.GetProperty("differences").GetArrayLength() > 0);
        JsonElement[] totals = [.. json.RootElement.GetProperty("totals").EnumerateArray()];
        totals.Sum(t => t.GetProperty("before").GetInt32()).Should().Be(totals.Sum(t => t.GetProperty("after").GetInt32())).And.BePositive();
        json.RootElement.GetProperty("before").GetProperty("policyDigest").GetString().Should().Be(PolicyDigest.Of(PolicyFile.Read(Before).Require()));
    }

    [Fact]
    public void Compare_Tables_ShowScoreGradeAndWhy()
    {
        ToolRun run = ToolRun.Of("compare", Case, "--with", After, "--period", "2016", "--as-of", "2017-01-31", "--language", "en");

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n').Should().Contain("Subjects by grade").And.Contain(l => l.StartsWith("Score or grade changes: ", StringComparison.Ordinal));
        run.Output.Should().Contain("grades[good].atLeast: 70 → 75");
    }

    [Fact]
    public void Compare_WithItself_ChangesNothing()
    {
        ToolRun run = ToolRun.Of("compare", Case, "--with", Before, "--period", "2016", "--as-of", "2017-01-31", "--format", "json");

        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.GetProperty("evaluations").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Compare_UnderEachCulture_WritesTheSame()
    {
        foreach (string format in new[] { "json", "table" })
        {
            string[] arguments = ["compare", Case, "--with", After, "--period", "2016", "--as-of", "2017-01-31", "--format", format];
            byte[] plain = ToolRun.Of(arguments).Bytes;
            Cultures.Each(culture => ToolRun.Of(arguments).Bytes.Should().Equal(plain, "{0} is no reason to differ", culture));
        }
    }

    [Fact]
    public void Compare_WithoutAPolicyToCompareWith_IsUsage()
    {
        ToolRun.Of("compare", Case, "--period", "2016", "--as-of", "2017-01-31").ExitCode.Should().Be(2);
    }
}
