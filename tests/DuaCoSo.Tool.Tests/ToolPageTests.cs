using System.CommandLine;
using System.Text;
using DuaCoSo.TestKit;
using DuaCoSo.Tool.Usage;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Tool.Tests;

/// <summary>The page of the tool lists its verbs and options as the table has them.</summary>
public sealed class ToolPageTests
{
    private const string Page = "docs/tool.md";
    private const string Begin = "<!-- Made from the table of verbs by a test; rewrite it with UPDATE_GOLDEN=1 dotnet test tests/DuaCoSo.Tool.Tests -->\n";

    [Fact]
    public void Page_ListsEveryVerb()
    {
        string page = File.ReadAllText(Repository.File(Page.Split('/')));

        page.Should().Contain(Begin);
        GoldenFile.ShouldStandAs(Page, page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Reference());
    }

    private static string Reference()
    {
        var table = VerbTable.Create();
        var text = new StringBuilder("\n## Options of every verb\n\n");
        Table(text, table.CommonOptions);
        foreach (Verb verb in table.Verbs)
        {
            text.Append("\n## ").Append(verb.Name).Append("\n\n").Append(verb.Text.English).Append(" / ").Append(verb.Text.Vietnamese).Append("\n\n```sh\n");
            text.Append(Help.UsageLine(table, verb, "", "options")).Append("\n```\n\n");
            Table(text, [.. verb.Arguments, .. verb.Options]);
            text.Append("\n```sh\n");
            foreach (Example example in verb.Examples)
            {
                text.Append("# ").Append(example.Text.English).Append(" / ").Append(example.Text.Vietnamese).Append('\n').Append(example.Line).Append('\n');
            }

            text.Append("```\n");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, IEnumerable<Symbol> symbols)
    {
        text.Append("| | English | Tiếng Việt |\n| --- | --- | --- |\n");
        foreach (Symbol symbol in symbols)
        {
            var usage = (IUsage)symbol;
            string names = symbol is Option option ? string.Join(", ", [.. option.Aliases.Take(1), Help.Label(option)]) : symbol.Name;
            (string english, string vietnamese) = symbol is Option { Required: true } ? (" Required.", " Bắt buộc.") : ("", "");
            text.Append("| `").Append(names.Replace("|", "\\|", StringComparison.Ordinal)).Append("` | ").Append(usage.Text.English).Append(english).Append(" | ").Append(usage.Text.Vietnamese).Append(vietnamese).Append(" |\n");
        }
    }
}
