using System.Text;
using DuaCoSo.Conventions.Tests.Conventions;
using DuaCoSo.Domain;
using DuaCoSo.TestKit;
using Xunit;

namespace DuaCoSo.Conventions.Tests.Docs;

/// <summary>The page of every problem's code, severity and message.</summary>
public sealed class ProblemsPageTests
{
    [Fact]
    public void Page_ListsEveryKind()
    {
        var page = new StringBuilder();
        page.Append("# Problems\n\n").Append(GoldenFile.Notice).Append("\n\n")
            .Append("Every problem that the library finds in data has a code that never changes its meaning. Errors refuse; warnings do not.\n");
        foreach (IGrouping<string, DeclaredKind> floor in ProblemKinds.All.GroupBy(kind => kind.Floor, StringComparer.Ordinal))
        {
            page.Append("\n## ").Append(floor.Key).Append("\n\n| code | severity | tiếng Việt | English |\n| --- | --- | --- | --- |\n");
            foreach (DeclaredKind kind in floor)
            {
                string severity = kind.Kind.Severity == Severity.Error ? "error" : "warning";
                page.Append("| `").Append(kind.Kind.Code).Append("` | ").Append(severity)
                    .Append(" | ").Append(Cell(kind.Kind.Template.Vietnamese)).Append(" | ").Append(Cell(kind.Kind.Template.English)).Append(" |\n");
            }
        }

        GoldenFile.ShouldStandAs("docs/problems.md", page.ToString());
    }

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
