using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("bogus")]
    [InlineData("evaluate")]
    [InlineData("evaluate F --period 2016")]
    [InlineData("evaluate F --as-of 2017-01-31")]
    [InlineData("evaluate F --period --as-of 2017-01-31")]
    [InlineData("evaluate F --period 2016 --as-of")]
    [InlineData("evaluate F --period 2016 --period 2017 --as-of 2017-01-31")]
    [InlineData("evaluate F G --period 2016 --as-of 2017-01-31")]
    [InlineData("evaluate F --period 2016 --as-of 2017-01-31 --bogus")]
    [InlineData("evaluate F --period 2016-Q5 --as-of 2017-01-31")]
    [InlineData("evaluate F --period 2016 --as-of 31/01/2017")]
    [InlineData("evaluate F --period 2016 --as-of 2017-02-29")]
    [InlineData("evaluate F --period 2016 --as-of 1899-12-31")]
    [InlineData("evaluate F --period 2016 --as-of 2017-01-31 --format xml")]
    [InlineData("evaluate F --period 2016 --as-of 2017-01-31 --language fr")]
    [InlineData("evaluate --period 2016 --as-of 2017-01-31")]
    [InlineData("evaluate --policy p.json --period 2016 --as-of 2017-01-31")]
    [InlineData("evaluate --register r --period 2016 --as-of 2017-01-31")]
    [InlineData("evaluate F --period 2016 --as-of 2017-01-31 --out")]
    public void Run_CommandNotUnderstood_ExitsWith2AndSaysWhereHelpIs(string line)
    {
        ToolRun run = ToolRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.Should().Be(2);
        run.Bytes.Should().BeEmpty();
        run.Errors.Should().HaveCountGreaterThan(1);
        run.Errors[^1].Should().EndWith("duacoso --help");
    }

    [Fact]
    public void Run_EmptyPath_ExitsWith2() =>
        ToolRun.Of("evaluate", "", "--period", "2016", "--as-of", "2017-01-31").ExitCode.Should().Be(2);

    [Fact]
    public void Run_SeveralMistakes_NamesEach() =>
        ToolRun.Of("evaluate", "F", "--period", "2016-Q5", "--as-of", "x", "--bogus").Errors.Should().HaveCount(4)
            .And.Contain(l => l.Contains("'2016-Q5'", StringComparison.Ordinal))
            .And.Contain(l => l.Contains("'x'", StringComparison.Ordinal))
            .And.Contain(l => l.Contains("--bogus", StringComparison.Ordinal));

    [Fact]
    public void Run_WrongChoice_NamesTheChoicesOnOneLine() =>
        ToolRun.Of("evaluate", "F", "--period", "2016", "--as-of", "2017-01-31", "--format", "xml").Errors[0].Should().Contain("'xml'").And.Contain("'table' 'json'");

    [Fact]
    public void Run_HostileArgument_IsNotEchoedRaw() =>
        ToolRun.Of("evaluate", "F", "--period", "\e[31m\u202e", "--as-of", "2017-01-31").Error.Should().NotContainAny("\e", "\u202e");

    [Fact]
    public void Run_FolderWithAnAtSign_IsNoResponseFile() =>
        ToolRun.Of("evaluate", "@missing", "--period", "2016", "--as-of", "2017-01-31").ExitCode.Should().Be(1);

    [Theory]
    [InlineData("--help")]
    [InlineData("evaluate --help")]
    [InlineData("evaluate -h")]
    public void Help_NamesTheToolAndExitsWith0(string line)
    {
        ToolRun run = ToolRun.Of(line.Split(' '));

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("duacoso").And.Contain("evaluate").And.NotContain("DuaCoSo.Tool");
    }

    [Fact]
    public void HelpOfEvaluate_NamesEveryOption() =>
        ToolRun.Of("evaluate", "--help").Output.Should()
            .ContainAll("FOLDER", "--policy", "--register", "--period", "--as-of", "--format", "--language", "--out");

    [Fact]
    public void Version_IsTheLibrarys() => ToolRun.Started("LC_ALL", "C", "--version").Should().BeEquivalentTo(new { ExitCode = 0, Output = "0.1.0\n", Error = "" });
}
