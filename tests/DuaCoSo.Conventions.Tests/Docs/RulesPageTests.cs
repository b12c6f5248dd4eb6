using System.Text;
using System.Text.RegularExpressions;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Docs;

/// <summary>The page of which tests hold which rule of docs/semantics.md.</summary>
public sealed partial class RulesPageTests
{
    private static readonly string[] Rules = [.. RuleOfSemantics().Matches(Repository.Read("docs/semantics.md")).Select(match => match.Groups["rule"].Value)];

    [Fact]
    public void Semantics_NumberEachRuleOnce() => Rules.Should().NotBeEmpty().And.OnlyHaveUniqueItems();

    [Fact]
    public void Citations_AreOfRulesThatExist() =>
        Citations().Where(citation => !Rules.Contains(citation.Rule, StringComparer.Ordinal)).Select(citation => $"{citation.File}: {citation.Rule}")
            .Should().BeEmpty("docs/semantics.md has no such rule");

    [Fact]
    public void Rules_AreAllCited() =>
        Rules.Except(Citations().Select(citation => citation.Rule), StringComparer.Ordinal).Should().BeEmpty("a rule that no test cites is held by nobody");

    [Fact]
    public void Page_ListsTheTestsOfEveryRule()
    {
        ILookup<string, string> tests = Citations().ToLookup(citation => citation.Rule, citation => Path.GetFileNameWithoutExtension(citation.File), StringComparer.Ordinal);
        var page = new StringBuilder();
        page.Append("# Rules and their tests\n\n").Append(GoldenFile.Notice).Append("\n\n")
            .Append("The rules are those of [semantics.md](semantics.md); `dotnet test --filter Rule=O4` runs the tests of one.\n\n| rule | tests |\n| --- | --- |\n");
        foreach (string rule in Rules)
        {
            string[] names = [.. tests[rule].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            page.Append("| ").Append(rule).Append(" | ").Append(names.Length == 0 ? "—" : string.Join(", ", names.Select(name => $"`{name}`"))).Append(" |\n");
        }

        GoldenFile.ShouldStandAs("docs/rules.md", page.ToString());
    }

    private static IEnumerable<(string File, string Rule)> Citations() =>
        Repository.Sources("tests").SelectMany(file => Citation().Matches(Repository.Read(file)).Select(match => (file, match.Groups["rule"].Value)));

    [GeneratedRegex(@"^- \*\*(?<rule>[A-Z]\d+)\*\*", RegexOptions.Multiline)]
    private static partial Regex RuleOfSemantics();

    [GeneratedRegex(@"\bRule\(""(?<rule>[^""]*)""\)")]
    private static partial Regex Citation();
}
