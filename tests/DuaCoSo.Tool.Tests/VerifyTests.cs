using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly CaseCopy _case = new();

    [Fact]
    public void Verify_ResultJustWritten_IsConfirmed()
    {
        ToolRun run = ToolRun.Of("verify", Kept(), _case.At("."));

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Verify_RegisterChangedSince_NamesWhatDiffers()
    {
        string kept = Kept();
        File.WriteAllText(Path.Combine(_case.Register, "activities.csv"), "id,assignment,kind,date,period,contents,by,returned\n");

        ToolRun run = ToolRun.Of("verify", kept, _case.At("."), "--language", "en");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().OnlyContain(e => e.Contains("error DCS7006:", StringComparison.Ordinal));
        run.Errors.Should().Contain(e => e.StartsWith("$.registerDigest:", StringComparison.Ordinal));
        run.Errors.Should().Contain(e => e.StartsWith("$.obligations[", StringComparison.Ordinal) && e.Contains("status", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{ \"period\": \"2016-13\", \"asOf\": \"2016-04-01\" }")]
    [InlineData("{ \"period\": \"2016\", \"asOf\": 5 }")]
    public void Verify_FileThatIsNoResult_IsOneProblem(string text)
    {
        File.WriteAllText(_case.At("kept.json"), text);

        ToolRun run = ToolRun.Of("verify", _case.At("kept.json"), _case.At("."));

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS6030:");
    }

    public void Dispose() => _case.Dispose();

    private string Kept()
    {
        string kept = _case.At("kept.json");
        ToolRun.Of("evaluate", _case.At("."), "--period", "2016-Q1", "--as-of", "2016-04-01", "--format", "json", "--out", kept).ExitCode.Should().Be(0);
        return kept;
    }
}
