using System.Text.RegularExpressions;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>What the pages show of the tool is what it prints at a terminal; <c>UPDATE_GOLDEN=1</c> rewrites it.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    [InlineData("docs/getting-started.md")]
    [InlineData("docs/comparison.md")]
    [InlineData("docs/validation.md")]
    public void Outputs_AreWhatTheToolPrints(string page)
    {
        string file = Repository.File(page.Split('/'));
        string text = File.ReadAllText(file);

        string now = Output().Replace(text, match => match.Groups["head"].Value + Printed(match.Groups["command"].Value) + "```\n");

        Output().IsMatch(text).Should().BeTrue();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, now);
            text = now;
        }

        text.Should().Be(now);
    }

    // Lines as they stand on a page: in this repository's folder, without blanks at their ends.
    private static string Printed(string command)
    {
        string[] arguments = [.. command.Split(' ').Select(a => a.StartsWith("docs/", StringComparison.Ordinal) ? Repository.File(a.Split('/')) : a)];
        ToolRun run = ToolRun.AtTerminal(arguments);
        return string.Concat((run.Output + run.Error).ReplaceLineEndings("\n").Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .TrimEnd('\n').Split('\n').Select(line => line.TrimEnd() + "\n"));
    }

    [GeneratedRegex("(?<head><!-- output: (?<command>[^\n]*) -->\n```text\n)((?!```)[^\n]*\n)*```\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Output();
}
