using System.Text;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Testing.Outputs;

namespace DuaCoSo.Domain.Testing;

/// <summary>What came of a scenario (kết quả kịch bản): the assessment, and where it is not what the scenario expects.</summary>
public sealed class ScenarioResult
{
    private const int ProblemsShown = 12;

    internal ScenarioResult(Scenario scenario, Assessment? assessment, ValueList<Problem> problems, ValueList<ScenarioDifference> differences)
    {
        Scenario = scenario;
        Assessment = assessment;
        Problems = scenario.Expected.Count > 0 || assessment is null ? problems : [.. problems, ScenarioProblems.NothingExpected.At(scenario.Place, ("name", scenario.Name))];
        Differences = differences;
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>The assessment; <see langword="null"/> when the given facts are no register.</summary>
    public Assessment? Assessment { get; }

    /// <summary>What is wrong or doubtful with the given facts, that nothing is expected of them, and the expected codes that the policy does not have.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Where the assessment is not what the scenario expects, in the order of the expectations.</summary>
    public ValueList<ScenarioDifference> Differences { get; }

    /// <summary>Whether the facts are a register, something is expected, only of codes that the policy has, and nothing is otherwise.</summary>
    public bool IsPassed => Assessment is not null && Differences.Count == 0 && Problems.All(p => p.Severity != Severity.Error);

    /// <summary>What differs, with the explanation of what came out instead; the name alone when the scenario passed.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language)
    {
        var text = new StringBuilder(Scenario.Place.ToString());
        text.Append(text.Length == 0 ? "" : ": ").Append(Scenario.Name).Append('\n');
        foreach (Problem problem in Problems.Where(p => !IsPassed || p.Severity == Severity.Error))
        {
            text.Append("  ").Append(problem.ToString(language)).Append('\n');
        }

        if (!IsPassed && Assessment is { Problems.Count: > 0 } assessment)
        {
            text.Append("  ").Append(language == Language.English ? "What policy and facts say against each other:" : "Quy định và dữ kiện không khớp nhau:").Append('\n');
            foreach (Problem problem in assessment.Problems.Take(ProblemsShown))
            {
                text.Append("    | ").Append(problem.ToString(language)).Append('\n');
            }
        }

        foreach (IGrouping<(string Table, string Key), ScenarioDifference> row in Differences.GroupBy(d => (d.Table, d.Key)))
        {
            text.Append("  ").Append(row.Key.Table).Append(' ').Append(row.Key.Key).Append('\n');
            foreach (ScenarioDifference difference in row)
            {
                text.Append("    ").Append(difference.Column).Append(": ").Append(Expected(difference, language)).Append('\n');
            }

            foreach (string line in ActualExplanation.Of(this, row.First(), language))
            {
                text.Append("    | ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The name and how many differences there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scenario.Name}: {Differences.Count} differences");

    private static string Expected(ScenarioDifference difference, Language language) => language == Language.English
        ? $"expected {difference.Expected}, got {difference.Actual}"
        : $"cần {difference.Expected}, tính ra {difference.Actual}";
}
