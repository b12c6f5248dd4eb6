using System.Text;
using DuaCoSo.TestKit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>The page of a suite: what it comes to, and each change that it does not notice. All of it is made from the suite except the reasons, which are written by hand and kept.</summary>
internal sealed class SurvivorPage
{
    private const string Root = "docs/scenarios";
    private const string Suffix = ".survivors.md";
    private const string Separator = "` | ";

    private readonly string _path;
    private readonly string _text;

    private SurvivorPage(string path, string text, ValueList<string> unexplained)
    {
        _path = path;
        _text = text;
        Unexplained = unexplained;
    }

    /// <summary>The paths of the pages from the repository's root.</summary>
    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Repository.File(Root.Split('/')), "*" + Suffix, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>The survivors without a reason.</summary>
    public ValueList<string> Unexplained { get; }

    /// <summary>The folder of the scenarios that a page is about: its own.</summary>
    public static string FolderOf(string page) => page[..page.LastIndexOf('/')];

    /// <summary>The id of the policy that they test: the page's name.</summary>
    public static string PolicyOf(string page) => page[(page.LastIndexOf('/') + 1)..^Suffix.Length];

    /// <summary>The page as it should stand.</summary>
    public static SurvivorPage Of(string path, ValueList<RuleCoverage> coverage, MutationReport report)
    {
        Dictionary<string, string> reasons = Reasons(Repository.Read(path));
        var unexplained = new List<string>();
        var text = new StringBuilder();
        text.Append(Line($"# Suite of {PolicyOf(path)} (bộ kịch bản)"));
        text.Append('\n').Append(Line($"Made from the suite by `WholeSuiteTests`; the reasons are written by hand. What the changes are, see [mutants](../../policy-mutants.md)."));
        text.Append('\n').Append(Line($"Scenarios: {report.Scenarios}."));
        foreach (RuleCoverage version in coverage)
        {
            PolicyMutant[] mutants = [.. report.Mutants.Where(m => m.Effective == version.Policy.Effective)];
            PolicyMutant[] survivors = [.. mutants.Where(m => m.Outcome == MutantOutcome.Survived)];
            int refused = mutants.Count(m => m.Outcome == MutantOutcome.Refused);
            int judged = mutants.Length - refused;
            text.Append('\n').Append(Line($"## In force {version.Policy.Effective}"));
            text.Append('\n').Append(Line(
                $"Rule coverage: {version.Goals.Count - version.Untested.Count()} of {version.Goals.Count}. Changes noticed: {judged - survivors.Length} of {judged}; refused by validation: {refused}."));
            text.Append(survivors.Length == 0 ? "" : "\n| change that no input tells apart | why |\n| --- | --- |\n");
            foreach (PolicyMutant survivor in survivors)
            {
                string reason = reasons.GetValueOrDefault(survivor.ToString(), "");
                text.Append(Line($"| `{survivor}{Separator}{reason} |"));
                if (reason.Length == 0)
                {
                    unexplained.Add(survivor.ToString());
                }
            }
        }

        return new(path, text.ToString(), unexplained.ToValueList());
    }

    /// <summary>Fails when the page says anything else; the reasons are those that it has.</summary>
    public void ShouldStand() => GoldenFile.ShouldStandAs(_path, _text);

    public override string ToString() => _path;

    private static string Line(FormattableString line) => FormattableString.Invariant(line) + "\n";

    private static Dictionary<string, string> Reasons(string page) => page.Split('\n')
        .Where(l => l.StartsWith("| `", StringComparison.Ordinal) && l.EndsWith(" |", StringComparison.Ordinal))
        .Select(l => (Line: l, At: l.IndexOf(Separator, StringComparison.Ordinal)))
        .DistinctBy(l => l.Line[3..l.At], StringComparer.Ordinal)
        .ToDictionary(l => l.Line[3..l.At], l => l.Line[(l.At + Separator.Length)..^1].Trim(), StringComparer.Ordinal);
}
