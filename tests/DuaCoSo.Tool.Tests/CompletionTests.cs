using System.Diagnostics;
using System.Text;
using DuaCoSo.Tool.Usage;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>The scripts by which shells complete; that of bash is run by bash.</summary>
public sealed class CompletionTests
{
    private static readonly VerbTable Table = VerbTable.Create();

    [Theory]
    [InlineData("eval", "evaluate")]
    [InlineData("--ver", "--verbose --version")]
    [InlineData("evaluate --per", "--period")]
    [InlineData("evaluate F --period 2016 --format ", "table json xlsx")]
    [InlineData("evaluate F --format x", "xlsx")]
    [InlineData("validate --format ", "text json")]
    [InlineData("explain --format = m", "markdown")]
    [InlineData("presets --language = ", "vi en")]
    [InlineData("presets --language en ninh-b", "ninh-binh-141")]
    [InlineData("--language v", "vi")]
    [InlineData("--language vi sche", "schema")]
    [InlineData("completion ", "bash zsh fish pwsh")]
    [InlineData("completion --q", "--quiet")]
    [InlineData("evaluate --preset ninh-b", "ninh-binh-141")]
    [InlineData("test --mut", "--mutants")]
    [InlineData("template --form", "")]
    [InlineData("evaluate --period ", "")]
    [InlineData("evaluate --policy p", "")]
    [InlineData("evaluate d", "")]
    public void Bash_ProposesWhatFits(string line, string proposed) => Bash(line).Should().Equal(proposed.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Bash_KnowsEveryVerbAndOption()
    {
        Bash("").Should().Equal([.. Table.Verbs.Select(v => v.Name), .. Table.Root.Options.Select(o => o.Name)]);
        string[] lines = Run(string.Concat(Table.Verbs.Select(v => Asking($"{v.Name} --"))));
        lines.Should().Equal(Table.Verbs.Select(v => string.Join(' ', Table.OptionsOf(v).Select(o => o.Name))));
    }

    [Fact]
    public void Bash_IsRegistered() => Run("complete -p duacoso\n").Should().Equal("complete -o bashdefault -o default -F _duacoso duacoso");

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Scripts_NameEveryVerbAndOptionInTheLanguage(string shell)
    {
        string script = Script(shell), english = Script(shell, "--language", "en");

        foreach (Verb verb in Table.Verbs)
        {
            script.Should().Contain(verb.Name).And.ContainAll(Table.OptionsOf(verb).Select(o => shell == "fish" ? $"-l {o.Name[2..]}" : o.Name));
            if (shell != "bash")
            {
                script.Should().Contain(Quoted(verb.Text.Vietnamese));
                english.Should().Contain(Quoted(verb.Text.English)).And.NotContain(Quoted(verb.Text.Vietnamese));
            }
        }

        script.Should().EndWith("\n").And.NotContain("\r");

        string Quoted(string text) => text.Replace("'", shell switch { "zsh" => "'\\''", "fish" => "\\'", _ => "''" }, StringComparison.Ordinal);
    }

    private static string Script(string shell, params string[] more)
    {
        ToolRun run = ToolRun.Of(["completion", shell, .. more]);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        return run.Output;
    }

    private static string[] Bash(string line) => Run(Asking(line)) is [var words, ..] ? words.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    // As bash calls the function: the words of the line, the last of them unfinished.
    private static string Asking(string line) => $"COMP_WORDS=(duacoso {line} {(line.Length == 0 || line.EndsWith(' ') ? "''" : "")}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _duacoso; echo \"${{COMPREPLY[*]}}\"\n";

    private static string[] Run(string commands)
    {
        var start = new ProcessStartInfo("bash", ["--norc", "-u"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(Script("bash") + commands);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.GetAwaiter().GetResult().Should().BeEmpty();
        process.ExitCode.Should().Be(0);
        return output.TrimEnd('\n').Split('\n');
    }
}
