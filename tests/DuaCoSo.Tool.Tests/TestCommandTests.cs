using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

public sealed class TestCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scenarios-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_EveryScenarioPasses_ExitsWith0()
    {
        ToolRun run = Run("{ rule: agency, targets: 55 }");
        (run.ExitCode, run.Output, run.Error).Should().Be((0, "kịch bản: 1, đạt: 1, không đạt: 0\n", ""));
    }

    [Fact]
    public void Run_AScenarioFails_ExitsWith1AndShowsWhatDiffers()
    {
        ToolRun run = Run("{ rule: agency, targets: 54 }", "--language", "en");
        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("Failed scenarios\nScenario\tWhere\tColumn\tExpected\tActual\nCả tỉnh\tcoverage agency\ttargets\t54\t55\n")
            .And.Contain("expected 54, got 55\n    | rule: agency").And.EndWith("scenarios: 1, passed: 0, failed: 1\n");
    }

    [Fact]
    public void Run_FactsRefused_ExitsWith1AndNamesThem()
    {
        ToolRun run = RunOn("excusals: { from: 2016-02-30 }", "{ rule: agency }");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("không hợp lệ").And.Contain("a.scenarios.yaml(9,25): error DCS6131");
    }

    [Fact]
    public void Run_ACodeThatThePolicyDoesNotHave_ExitsWith1AndSaysTheNearest()
    {
        ToolRun run = Run("{ rule: agncy, exists: false }", "--language", "en");
        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("Failed scenarios\nScenario\tWhere\tColumn\tExpected\tActual\nCả tỉnh\tDCS8021\trule\tagncy\t–\n")
            .And.Contain("a.scenarios.yaml(10,35): error DCS8021").And.Contain("Is it “agency”?").And.EndWith("scenarios: 1, passed: 0, failed: 1\n");
    }

    [Fact]
    public void Run_MisspeltKey_ExitsWith1AndNamesItsPlace()
    {
        ToolRun run = Run("{ rul: agency }");
        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("a.scenarios.yaml(10,29): error DCS6010").And.Contain("“rule”");
    }

    [Fact]
    public void Run_MeasuresWrittenInCSharp_ExitsWith1AndNamesThem()
    {
        File.WriteAllText(
            Path.Combine(_folder, "a.scenarios.yaml"),
            $"policy: {Repository.File("docs", "examples", "example.policy.json")}\nperiod: 2016\nasOf: 2017-01-31\nscenarios: [ {{ name: A, expected: {{ coverage: {{ rule: lead }} }} }} ]");
        ToolRun.Of("test", _folder).Error.Should().Contain("DCS7005").And.Contain("survey");
    }

    [Fact]
    public void Run_FewerNoticedThanAsked_ExitsWith1AndSaysHowMany()
    {
        ToolRun run = RunOn("localities: { id: X1 }", "{ rule: agency, covered: 0 }", "--mutants", "--break-at", "100");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS7039").And.Contain("100 %");
        RunOn("localities: { id: X1 }", "{ rule: agency, covered: 0 }", "--mutants", "--break-at", "0").ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("test --break-at 90 a")]
    [InlineData("test")]
    [InlineData("test a --bogus")]
    public void Run_CommandNotUnderstood_ExitsWith2(string line) => ToolRun.Of(line.Split(' ')).ExitCode.Should().Be(2);

    [Fact]
    public void Run_Nothing_ExitsWith1() => ToolRun.Of("test", _folder).Error.Should().Contain("DCS8019");

    [Fact]
    public void Schema_OfScenarios_IsTheOneInTheRepository() =>
        ToolRun.Of("schema", "--of", "scenarios").Output.Should().Be(Repository.Read("docs/scenarios.schema.json"));

    private ToolRun Run(string coverage, params string[] options) => RunOn("register: register", coverage, options);

    private ToolRun RunOn(string given, string coverage, params string[] options)
    {
        string example = Repository.File("docs", "examples", "ninh-binh-2016");
        File.WriteAllText(Path.Combine(_folder, "a.scenarios.yaml"), $"""
            policy: {example}/policy.json
            period: 2016
            asOf: 2017-01-31
            given:
              parties: {"{ id: CQ1 }"}
            scenarios:
              - name: Cả tỉnh
                given:
                  {given.Replace("register: register", $"register: {example}/register", StringComparison.Ordinal)}
                expected: {"{"} coverage: {coverage} {"}"}
            """);
        return ToolRun.Of(["test", _folder, .. options]);
    }
}
