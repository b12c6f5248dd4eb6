using System.CommandLine;
using DuaCoSo.Domain;
using DuaCoSo.Tool.Usage;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>What holds of every verb: it explains itself in both languages by commands that do what they say, and a name means the same everywhere.</summary>
public sealed class VerbTests
{
    private static readonly VerbTable Table = VerbTable.Create();

    public static TheoryData<string> Verbs => [.. Table.Verbs.Select(v => v.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Help_InBothLanguages_NamesEveryOptionAndAnExample(string name)
    {
        Verb verb = VerbOf(name);
        string vietnamese = HelpOf(name), english = HelpOf(name, "--language", "en");

        foreach ((string help, Language language) in new[] { (vietnamese, Language.Vietnamese), (english, Language.English) })
        {
            help.Should().Contain(verb.Text.In(language)).And.ContainAll([$"duacoso {name}", .. Table.OptionsOf(verb).Select(o => o.Name), .. verb.Arguments.Select(a => a.Name)]);
            verb.Examples.Should().NotBeEmpty();
            help.Should().ContainAll(verb.Examples.Select(e => e.In(language))).And.ContainAll(verb.Examples.Select(e => e.Text.In(language)));
            new Help(Table, language, width: 80).Of(verb).Split('\n').Where(l => !l.Contains("duacoso", StringComparison.Ordinal)).Should().OnlyContain(l => l.Length <= 80);
        }

        vietnamese.Should().Contain("Cách dùng").And.NotContain("Usage");
        english.Should().Contain("Usage").And.NotContain("Cách dùng");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Examples_AreDoneWithoutAnError(string name)
    {
        foreach (Language language in new[] { Language.Vietnamese, Language.English })
        {
            using var folder = new ExampleFolder();
            folder.Prepare(name);
            foreach (Example example in VerbOf(name).Examples)
            {
                string[] words = example.In(language).Split(' ');

                ToolRun run = folder.Run(words[1..]);

                words[0].Should().Be("duacoso");
                (example.Line, run.ExitCode, run.Error).Should().Be((example.Line, 0, ""));
                (run.Bytes.Length > 0 || words.Contains("--out") || name is "template" or "verify").Should().BeTrue("{0} shows or writes something, or has nothing to say", example.Line);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void UnknownOption_NamesTheNearest(string name)
    {
        ToolRun run = ToolRun.Of(name, "--langauge", "en"), english = ToolRun.Of(name, "--langauge", "x", "--language", "en");

        run.ExitCode.Should().Be(2);
        run.Bytes.Should().BeEmpty();
        run.Errors[0].Should().Be("Không có tuỳ chọn '--langauge'; gần nhất là '--language'.");
        run.Errors[^1].Should().Be($"Lệnh chưa đúng, xem: duacoso {name} --help, duacoso --help");
        english.Errors[0].Should().Be("There is no option '--langauge'; the nearest is '--language'.");
        english.Errors[^1].Should().StartWith("The command is not right, see: ");
    }

    /// <summary>On a case that is warned of: the result is the same, and nothing besides it.</summary>
    [Theory]
    [MemberData(nameof(Verbs))]
    public void Quiet_IsUnderstoodAndKeepsTheResult(string name)
    {
        using ExampleFolder loud = new(), quiet = new();
        loud.Prepare(name);
        quiet.Prepare(name);
        string[] words = VerbOf(name).Examples[0].Line.Split(' ')[1..];

        ToolRun run = quiet.Run([.. words, "--quiet"]);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Without(quiet, run).Should().Be(Without(loud, loud.Run(words)));
    }

    [Fact]
    public void Options_OfOneName_AreOneOption()
    {
        var all = Table.Verbs.SelectMany(v => v.Options.Select(o => (Verb: v.Name, Option: o))).GroupBy(o => o.Option.Name, StringComparer.Ordinal).ToList();

        all.Count(g => g.Count() > 1).Should().BeGreaterThan(6);
        foreach (var same in all)
        {
            same.Select(o => (((IUsage)o.Option).Text, o.Option.HelpName, o.Option.ValueType, ((IValueUsage)o.Option).IsPath, string.Join(' ', o.Option.Aliases)))
                .Distinct().Should().ContainSingle("{0} means one thing", same.Key);
        }
    }

    [Fact]
    public void Names_AreOfOneKind()
    {
        IEnumerable<string> options = Table.Verbs.SelectMany(Table.OptionsOf).Select(o => o.Name);

        options.Should().OnlyContain(o => System.Text.RegularExpressions.Regex.IsMatch(o, "^--[a-z]+(-[a-z]+)*$"));
        Table.Verbs.Select(v => v.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(v => System.Text.RegularExpressions.Regex.IsMatch(v, "^[a-z]+$"));
        Table.Verbs.SelectMany(v => v.Options).Where(o => o.ValueType != typeof(bool)).Should().OnlyContain(o => o.HelpName != null || ((IValueUsage)o).Choices.Count > 0, "help names what follows it");
    }

    [Theory]
    [InlineData("evalaute", "Không có lệnh 'evalaute'; gần nhất là 'evaluate'.")]
    [InlineData("evaluate --perod 2016", "Không có tuỳ chọn '--perod'; gần nhất là '--period'.")]
    [InlineData("validate --formt=json x", "Không có tuỳ chọn '--formt'; gần nhất là '--format'.")]
    [InlineData("evaluate F --out --formt", "Không có tuỳ chọn '--formt'; gần nhất là '--format'.")]
    [InlineData("zzzzzzzz", "Không có lệnh 'zzzzzzzz'.")]
    [InlineData("evaluate -x", "Không có tuỳ chọn '-x'.")]
    [InlineData("evaluate F G", "Thừa 'G'.")]
    [InlineData("completion", "Thiếu SHELL: Trình lệnh: bash, zsh, fish hoặc pwsh.")]
    [InlineData("completion csh", "SHELL không nhận 'csh'; hãy chọn một trong: 'bash' 'zsh' 'fish' 'pwsh'.")]
    [InlineData("due F --as-of 2016-01-01 --within x", "'x' không phải số từ 0 đến 3660.")]
    [InlineData("due F --as-of 2016-01-01 --as-of 2016-01-02", "--as-of chỉ được nêu một lần.")]
    [InlineData("presets --quiet --verbose", "Chỉ dùng một trong --quiet và --verbose.")]
    [InlineData("presets --version", "Không có tuỳ chọn '--version'.")]
    public void Mistakes_AreNamedWithTheMend(string line, string said) => ToolRun.Of(line.Split(' ')).Should().Match<ToolRun>(r => r.ExitCode == 2 && r.Errors.Contains(said));

    [Fact]
    public void DoubleDash_LetsAPathBeginWithADash() => ToolRun.Of("validate", "--", "--no-such-file").Should().Match<ToolRun>(r => r.ExitCode == 1 && r.Error.Length == 0);

    private static Verb VerbOf(string name) => Table.Verbs.Single(v => v.Name == name);

    private static string HelpOf(string name, params string[] more)
    {
        ToolRun run = ToolRun.Of([name, "--help", .. more]);
        (run.ExitCode, run.Error).Should().Be((0, ""));
        return run.Output;
    }

    private static string Without(ExampleFolder folder, ToolRun run) => run.Output.Replace(folder.Root, "", StringComparison.Ordinal);
}
