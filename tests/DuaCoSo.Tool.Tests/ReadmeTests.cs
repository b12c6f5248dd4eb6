using System.Text.RegularExpressions;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>What the pages show of the tool is what it prints at a terminal; <c>UPDATE_GOLDEN=1</c> rewrites it.</summary>
public sealed partial class ReadmeTests
{
    // What the guide begins from in the reader's own folder.
    private const string Preset = "ninh-binh-2016.policy.json";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    [InlineData("docs/getting-started.md")]
    [InlineData("docs/comparison.md")]
    [InlineData("docs/validation.md")]
    [InlineData("docs/scenarios.md")]
    public void Outputs_AreWhatTheToolPrints(string page)
    {
        string file = Repository.File(page.Split('/'));
        string text = File.ReadAllText(file);

        string now = Output().Replace(text, match => match.Groups["head"].Value + Printed(match.Groups["command"].Value, InRepository, Repository.Root) + "```\n");

        Output().IsMatch(text).Should().BeTrue();
        ShouldBe(file, text, now);
    }

    /// <summary>The guide, step by step in a folder of its own with nothing but a preset and a year's register: each file as it is written there, each command as it is typed.</summary>
    [Fact]
    public void Guide_StepByStep_PrintsWhatItShows()
    {
        string page = Repository.File("docs", "your-province.md"), text = File.ReadAllText(page);
        string example = Repository.File("docs", "examples", "ninh-binh-2016");
        string folder = Directory.CreateTempSubdirectory("guide-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "register"));
        File.Copy(Path.Combine(example, "policy.json"), Path.Combine(folder, Preset));
        foreach (string table in Directory.GetFiles(Path.Combine(example, "register")))
        {
            File.Copy(table, Path.Combine(folder, "register", Path.GetFileName(table)));
        }

        int steps = 0;
        string now = Step().Replace(text, match =>
        {
            steps++;
            string head = match.Groups["head"].Value;
            if (match.Groups["file"] is { Success: true } file)
            {
                File.WriteAllText(Path.Combine(folder, file.Value), match.Groups["content"].Value);
                return match.Value;
            }

            return head + Printed(match.Groups["command"].Value, a => a.Contains('.', StringComparison.Ordinal) || a == "register" ? Path.Combine(folder, a) : a, folder) + "```\n";
        });
        Directory.Delete(folder, recursive: true);

        steps.Should().BeGreaterThan(5);
        ShouldBe(page, text, now);
    }

    // Lines as they stand on a page: in this repository's folder, without blanks at their ends.
    private static string Printed(string command, Func<string, string> path, string folder)
    {
        ToolRun run = ToolRun.AtTerminal([.. command.Split(' ').Select(path)]);
        return string.Concat((run.Output + run.Error).ReplaceLineEndings("\n").Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .TrimEnd('\n').Split('\n').Select(line => line.TrimEnd() + "\n"));
    }

    private static string InRepository(string argument) => argument.StartsWith("docs/", StringComparison.Ordinal) ? Repository.File(argument.Split('/')) : argument;

    private static void ShouldBe(string file, string text, string now)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, now);
            text = now;
        }

        text.Should().Be(now);
    }

    [GeneratedRegex("<!-- file: (?<file>[^\n]*) -->\n```jsonc\n(?<content>((?!```)[^\n]*\n)*)```\n|(?<head><!-- output: (?<command>[^\n]*) -->\n```text\n)((?!```)[^\n]*\n)*```\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Step();

    [GeneratedRegex("(?<head><!-- output: (?<command>[^\n]*) -->\n```text\n)((?!```)[^\n]*\n)*```\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Output();
}
