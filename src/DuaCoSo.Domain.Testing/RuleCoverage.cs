using System.Text;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Testing.Coverages;

namespace DuaCoSo.Domain.Testing;

/// <summary>What of a policy scenarios exercised (độ phủ quy tắc), goal by goal in the order of the policy.</summary>
/// <remarks>It says what happened, not what was expected of it: whether a scenario would notice a change, mutants tell.</remarks>
public sealed class RuleCoverage
{
    private RuleCoverage(Policy policy, ValueList<CoverageGoal> goals)
    {
        Policy = policy;
        Goals = goals;
    }

    /// <summary>The version of the policy.</summary>
    public Policy Policy { get; }

    /// <summary>Everything that its rules can do.</summary>
    public ValueList<CoverageGoal> Goals { get; }

    /// <summary>What no scenario made happen.</summary>
    public IEnumerable<CoverageGoal> Untested => Goals.Where(g => !g.IsReached);

    /// <summary>Reached / all; <see langword="null"/> for a policy without rules.</summary>
    public Fraction? Share => Goals.Count == 0 ? null : new Fraction(Goals.Count(g => g.IsReached), Goals.Count);

    /// <summary>What a policy's rules can do, and what of it some assessments under it show.</summary>
    /// <param name="policy">The version of the policy.</param>
    /// <param name="results">What came of scenarios; those of other policies do not count.</param>
    public static RuleCoverage Of(Policy policy, IEnumerable<ScenarioResult> results)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(results);
        Goal[] goals = [.. GoalsOf(policy)];
        string?[] reached = new string?[goals.Length];
        foreach (ScenarioResult result in results)
        {
            // The same policy read twice is the same.
            if (result.Assessment?.Policy.Versions.FirstOrDefault(v => v.Definition.Equals(policy.Definition)) is not { } version)
            {
                continue;
            }

            var seen = new Observed(result.Assessment, version);
            for (int i = 0; i < goals.Length; i++)
            {
                reached[i] ??= goals[i].IsReached(seen) ? result.Scenario.Name : null;
            }
        }

        return new(policy, goals.Zip(reached, (g, by) => new CoverageGoal(g.Path, g.Rule, g.What, by)).ToValueList());
    }

    /// <summary>Per rule what is untested, and the share of what is reached.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string, CoverageGoal> rule in Untested.GroupBy(g => g.Rule, StringComparer.Ordinal))
        {
            text.Append(rule.Key).Append(": ").AppendJoin("; ", rule.Select(g => g.What.In(language))).Append('\n');
        }

        return text.Append(ToString()).Append('\n').ToString();
    }

    /// <summary>The policy and how much of it is reached.</summary>
    public override string ToString() => FormattableString.Invariant($"{Policy}: {Goals.Count(g => g.IsReached)}/{Goals.Count}");

    private static IEnumerable<Goal> GoalsOf(Policy policy) => RuleGoals.Of(policy.Definition).Concat(SchemeGoals.Of(policy.Definition));
}
