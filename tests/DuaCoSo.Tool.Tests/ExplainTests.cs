using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

public sealed class ExplainTests
{
    private const string Example = "docs/examples/ninh-binh-2016";

    [Fact]
    public void Explain_Subject_IsATreeThatEndsInTheNextGrade()
    {
        ToolRun run = Run("CQ01");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Tập thể (collectives): CQ01").And.Contain("├─ Tiêu chí").And.Contain("65,5");
    }

    [Fact]
    public void Explain_InEnglishAsMarkdown_IsAList()
    {
        ToolRun run = Run("TT03", "--language", "en", "--format", "markdown", "--scheme", "individuals");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("## Heads (individuals): TT03").And.Contain("\n- Criteria\n");
    }

    [Fact]
    public void Explain_NobodyOfThatId_IsAProblem()
    {
        ToolRun run = Run("nobody");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().ContainSingle().Which.Should().Contain("error DCS7004:");
    }

    [Fact]
    public void Explain_AMisspeltSubjectOrScheme_NamesWhatThereIs()
    {
        Run("CQ1", "--language", "en").Errors.Should().ContainSingle().Which.Should().EndWith("The nearest id: CQ01.");
        Run("CQ01", "--scheme", "collective").Errors.Should().ContainSingle().Which.Should().Contain("error DCS7012:").And.EndWith("các phương án: collectives.");
    }

    [Fact]
    public void Explain_WithoutSubject_IsUsage() =>
        ToolRun.Of("explain", TestKit.Repository.File(Example.Split('/')), "--period", "2016", "--as-of", "2017-01-31").ExitCode.Should().Be(2);

    private static ToolRun Run(string subject, params string[] more) =>
        ToolRun.Of(["explain", TestKit.Repository.File(Example.Split('/')), "--period", "2016", "--as-of", "2017-01-31", "--subject", subject, .. more]);
}
