using System.Diagnostics;
using System.Text.RegularExpressions;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests.Examples;

/// <summary>The examples as people start them: processes, from the root of the repository.</summary>
public sealed class ProcessTests
{
    private const string Case = "docs/examples/ninh-binh-2016";

    [Fact]
    public async Task Web_StartedByItsOwnSettings_Answers()
    {
        using Process web = Start("web", "--urls", "http://127.0.0.1:0");
        try
        {
            string line = await LineWith(web, "Now listening on");
            using var client = new HttpClient();
            string answer = await client.GetStringAsync(new Uri($"{Regex.Match(line, @"http://127\.0\.0\.1:\d+").Value}/localities/X001/responsible?on=2016-06-01"));
            answer.Should().Contain("\"party\":\"CQ01\"");
        }
        finally
        {
            web.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task Nightly_StartedByItsOwnSettings_WaitsForTheNight()
    {
        using Process nightly = Start("nightly");
        try
        {
            (await LineWith(nightly, "Application started")).Should().NotBeEmpty();
            nightly.HasExited.Should().BeFalse();
        }
        finally
        {
            nightly.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task Console_OfAnExample_SaysWhatIsMissedAndWhy()
    {
        (int exitCode, string output, string error) = await Run("console", $"{Case}/policy.json", $"{Case}/register", "2016", "2017-01-31", "CQ01");

        exitCode.Should().Be(0);
        error.Should().Contain("policy.json(194,20): warning DCS4060").And.NotContain(": error ");
        output.Should().StartWith("ninh-binh-2016 2016 2017-01-31, ").And.Contain("missed under report: 51")
            .And.Contain(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs/explanations/collectives.CQ01.en.txt")));
    }

    [Fact]
    public async Task Console_WithTwoMistakenFiles_SaysWhatIsWrongWithBoth()
    {
        (int exitCode, string output, string error) = await Run("console", "none.json", "nowhere", "2016", "2017-01-31", "CQ01");

        (exitCode, output).Should().Be((1, ""));
        error.Should().Contain("none.json: error DCS6007").And.Contain("nowhere");
    }

    [Fact]
    public async Task Console_WithoutArguments_SaysHowItIsUsed() => (await Run("console")).ExitCode.Should().Be(2);

    private static async Task<string> LineWith(Process process, string text)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The process ended without '{text}': {await process.StandardError.ReadToEndAsync()}");
    }

    private static async Task<(int ExitCode, string Output, string Error)> Run(string folder, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    private static Process Start(string folder, params string[] arguments)
    {
        // From its own folder, where its settings lie, built as these tests are.
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string path = Path.Combine(Repository.Root, "docs", "examples", folder, "bin", configuration, "net10.0", $"DuaCoSo.Examples.{char.ToUpperInvariant(folder[0])}{folder[1..]}.dll");
        var start = new ProcessStartInfo("dotnet", [path, .. arguments])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }
}
