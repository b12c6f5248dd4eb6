using System.Text.Json;
using System.Text.RegularExpressions;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

[Rule("V4"), Rule("V5")]
public sealed class ValidateTests : IDisposable
{
    private readonly CaseCopy _case = new();

    [Fact]
    public void Validate_NothingWrong_SaysSo()
    {
        ToolRun run = ToolRun.Of("validate", _case.At("policy.json"));

        run.Should().BeEquivalentTo(new { ExitCode = 0, Output = "đã kiểm tra: 1, lỗi: 0, cảnh báo: 0\n", Error = "" });
    }

    [Fact]
    public void Validate_Warnings_AreNamedAndAccepted()
    {
        _case.PolicyWith("\"activity\": \"fieldVisit\"", "\"minimumDaysInForce\": 100, \"activity\": \"fieldVist\"");

        ToolRun run = ToolRun.Of("validate", _case.At("policy.json"), "--language", "en");

        run.ExitCode.Should().Be(0);
        Codes(run).Should().Equal("warning DCS4062", "warning DCS6023");
        run.Output.Should().EndWith("checked: 1, errors: 0, warnings: 2\n").And.Contain($"{_case.At("policy.json")}(5,");
    }

    [Fact]
    public void Validate_SeveralFiles_NamesEveryProblemOfEach()
    {
        _case.Policy("{", "broken.json");
        _case.PolicyWith("\"quarter\"", "\"quater\"");

        ToolRun run = ToolRun.Of("validate", _case.At("broken.json"), _case.At("policy.json"), _case.At("missing.json"));

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty("the problems are the result");
        Codes(run).Should().Equal("error DCS6004", "error DCS6014", "error DCS6007");
        run.Output.Should().EndWith("đã kiểm tra: 3, lỗi: 3, cảnh báo: 0\n");
    }

    [Fact]
    public void Validate_Folder_ChecksItsPoliciesAndItsRegister()
    {
        _case.Policy("{", "next.policy.json");
        _case.Table("activities", "id,assignment,kind,date", "HĐ1,nobody,fieldVisit,2016-03-05");

        ToolRun run = ToolRun.Of("validate", _case.Root);

        run.ExitCode.Should().Be(1);
        run.Output.Split('\n')[0].Should().Contain("next.policy.json(");
        run.Output.Split('\n')[1].Should().Contain("activities.csv(2,");
        run.Output.Should().EndWith("đã kiểm tra: 3, lỗi: 2, cảnh báo: 0\n");
        ToolRun.Of("validate", _case.Register).Output.Should().EndWith("đã kiểm tra: 1, lỗi: 1, cảnh báo: 0\n");
    }

    [Fact]
    public void Validate_FolderWithNeither_MissesThePolicy()
    {
        string empty = Directory.CreateDirectory(_case.At("empty")).FullName;

        Codes(ToolRun.Of("validate", empty)).Should().Equal("error DCS6007");
    }

    [Fact]
    public void Validate_ReviewedSince_NamesWhatIsOlderInTheOrderOfTheFile()
    {
        _case.PolicyWith("\"code\": \"lead\"", "\"code\": \"lead\", \"lastReviewed\": \"2024-12-31\"");

        ToolRun.Of("validate", _case.At("policy.json")).Output.Should().EndWith("cảnh báo: 0\n");
        ToolRun.Of("validate", _case.At("policy.json"), "--reviewed-since", "2024-12-31").Output.Should().EndWith("cảnh báo: 0\n");
        ToolRun run = ToolRun.Of("validate", _case.At("policy.json"), "--reviewed-since", "2025-01-01", "--language", "en");
        run.ExitCode.Should().Be(0);
        Codes(run).Should().Equal("warning DCS4064");
        run.Output.Should().Contain("2024-12-31, before 2025-01-01");
    }

    [Fact]
    public void Validate_ReviewedSince_ReadsAFileWithErrorsToo()
    {
        _case.PolicyWith("\"code\": \"lead\"", "\"code\": \"lead\", \"lastReviewed\": \"2024-12-31\", \"minPerTarget\": -1, \"x\": 0");

        Codes(ToolRun.Of("validate", _case.At("policy.json"), "--reviewed-since", "2025-01-01")).Should().Contain("warning DCS4064").And.Contain(c => c.StartsWith("error", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_AsJson_SaysTheSame()
    {
        _case.PolicyWith("\"quarter\"", "\"quater\"");

        ToolRun run = ToolRun.Of("validate", _case.At("policy.json"), "--format", "json", "--language", "en");

        run.ExitCode.Should().Be(1);
        JsonElement file = JsonDocument.Parse(run.Bytes).RootElement.GetProperty("files")[0];
        file.GetProperty("file").GetString().Should().Be(_case.At("policy.json"));
        file.GetProperty("accepted").GetBoolean().Should().BeFalse();
        JsonElement problem = file.GetProperty("problems")[0];
        (problem.GetProperty("code").GetString(), problem.GetProperty("severity").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("path").GetString())
            .Should().Be(("DCS6014", "error", 5, "$.obligations[0].every"));
        problem.GetProperty("message").GetString().Should().Contain("“quarter”");
        problem.TryGetProperty("table", out _).Should().BeFalse();
        run.Output.Should().EndWith("}\n").And.NotContain("\r");
    }

    [Fact, Rule("V2")]
    public void Validate_BaseAndExtension_SaysWhatTheBaseIsWarnedOfOnce()
    {
        _case.PolicyWith("\"fieldVisit\"", "\"fieldVist\"");
        _case.Policy("""{ "schemaVersion": 1, "id": "own", "extends": "small" }""", "own.policy.json");

        Codes(ToolRun.Of("validate", _case.Root)).Should().ContainSingle(c => c == "warning DCS6023");
        Codes(ToolRun.Of("validate", _case.At("own.policy.json"))).Should().NotContain("warning DCS6023");
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate p.json --reviewed-since 31/01/2017")]
    [InlineData("validate p.json --format xml")]
    [InlineData("schema p.json")]
    public void Run_CommandNotUnderstood_ExitsWith2(string line) => ToolRun.Of(line.Split(' ')).ExitCode.Should().Be(2);

    [Fact]
    public void Validate_EmptyPath_ExitsWith2() => ToolRun.Of("validate", "").ExitCode.Should().Be(2);

    [Fact]
    public void Validate_HostileNames_AreNotEchoedRaw()
    {
        _case.PolicyWith("\"fieldVisit\"", "\"\\u001b[31m\\u202e\"");

        ToolRun.Of("validate", _case.At("policy.json")).Output.Should().NotContainAny("\e", "\u202e");
    }

    [Fact]
    public void Schema_IsTheOneThatShips()
    {
        ToolRun run = ToolRun.Of("schema");

        run.ExitCode.Should().Be(0);
        run.Bytes.Should().Equal(File.ReadAllBytes(Repository.File("docs", "policy.schema.json")));
    }

    public void Dispose() => _case.Dispose();

    private static IEnumerable<string> Codes(ToolRun run) => run.Output.Split('\n')
        .Select(line => Regex.Match(line, "(?:error|warning) DCS[0-9]{4}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        .Where(m => m.Success).Select(m => m.Value);
}
