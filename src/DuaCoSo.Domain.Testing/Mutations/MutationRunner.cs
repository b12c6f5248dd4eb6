using System.Text;
using System.Text.Json.Nodes;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Testing.Mutations;

/// <summary>Runs scenarios under every change of their policies: only those that the change can reach, on registers made once, the likeliest first, until one fails.</summary>
internal sealed class MutationRunner
{
    private readonly List<Prepared> _prepared = [];
    private readonly List<PolicyMutant> _mutants = [];
    private int _runs;

    private MutationRunner(ScenarioSuite suite)
    {
        foreach (Scenario scenario in suite)
        {
            Checked<ResponsibilityRegister> given = scenario.CreateRegister();
            ScenarioResult result = scenario.Run(given);
            if (!result.IsPassed)
            {
                throw new ScenarioFailedException(result, Language.Vietnamese);
            }

            _prepared.Add(new(scenario, given.Require(), result));
        }
    }

    /// <summary>Which changes the scenarios notice.</summary>
    /// <exception cref="ScenarioFailedException">A scenario fails even under the policy as it is.</exception>
    public static MutationReport Run(ScenarioSuite suite)
    {
        var runner = new MutationRunner(suite);
        foreach (Policy policy in suite.Policies)
        {
            runner.Run(policy);
        }

        return new(runner._mutants.ToValueList(), suite.Count, runner._runs);
    }

    private void Run(Policy policy)
    {
        using var written = new MemoryStream();
        PolicyFile.Write(written, policy);
        JsonObject document = JsonNode.Parse(written.ToArray())!.AsObject();
        Candidate[] candidates =
        [
            .. _prepared.Select(p => (Prepared: p, Version: p.Scenario.Policy.Versions.FirstOrDefault(v => v.Definition.Equals(policy.Definition)))).Where(p => p.Version is not null)
                .Select(p => new Candidate(p.Prepared, p.Version!, Touch.Of(p.Prepared.Result.Assessment!, policy.Definition))),
        ];
        foreach (Change change in Mutator.Find(document))
        {
            (MutantOutcome Outcome, string? KilledBy)? fate = Fate(policy, change, document, candidates);
            if (fate is var (outcome, killedBy))
            {
                _mutants.Add(new(policy.Id, policy.Effective, change.Path, RuleOf(document, change), change.Before, change.Shown ?? (change.After is { } after ? Mutator.Short(after) : ""), outcome, killedBy));
            }
        }
    }

    // Nothing for a change that says the same.
    private (MutantOutcome Outcome, string? KilledBy)? Fate(Policy policy, Change change, JsonObject document, Candidate[] candidates)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(change.ApplyTo(document).ToJsonString());
        if (!PolicyFile.Parse(utf8, "").TryGet(out Policy? mutant))
        {
            return (MutantOutcome.Refused, null);
        }

        // A measure that nobody registered cannot be assessed at all.
        if (mutant.Definition.Equals(policy.Definition) || mutant.CustomMeasures.Except(policy.CustomMeasures, StringComparer.Ordinal).Any())
        {
            return null;
        }

        string rule = change.Steps is [var part, int at, ..] ? FormattableString.Invariant($"$.{part}[{at}]") : $"$.{change.Steps[0]}";
        string[] codes = RuleOf(document, change).Split('/');
        foreach (Candidate candidate in candidates.Where(c => change.Kind == Reach.Anything || !IsOfARule(change) || c.Touched.Contains(rule))
            .OrderByDescending(c => c.Touched.Contains(rule)).ThenByDescending(c => c.Mentions(codes)).ThenByDescending(c => c.Kills.GetValueOrDefault(rule)))
        {
            Checked<PolicyTimeline> timeline = PolicyTimeline.Create([.. candidate.Prepared.Scenario.Policy.Versions.Select(v => v == candidate.Version ? mutant : v)]);
            if (!timeline.TryGet(out PolicyTimeline? changed))
            {
                return (MutantOutcome.Refused, null);
            }

            _runs++;
            if (!candidate.Prepared.Scenario.Run(candidate.Prepared.Register, changed).IsPassed)
            {
                candidate.Kills[rule] = candidate.Kills.GetValueOrDefault(rule) + 1;
                return (MutantOutcome.Killed, candidate.Prepared.Scenario.Name);
            }
        }

        return (MutantOutcome.Survived, null);
    }

    private static bool IsOfARule(Change change) => change.Steps[0] is "assignments" or "obligations" or "petitions" or "evaluation" or "tasks";

    // The codes of the rules around a change.
    private static string RuleOf(JsonObject document, Change change)
    {
        var codes = new List<string>();
        JsonNode? at = document;
        foreach (object step in change.Steps)
        {
            at = step is int i ? at?[i] : (at as JsonObject)?[(string)step];
            if (at is JsonObject rule && (rule["code"] ?? rule["category"]) is JsonValue code)
            {
                codes.Add(code.ToString());
            }
        }

        return string.Join('/', codes);
    }

    private sealed record Prepared(Scenario Scenario, ResponsibilityRegister Register, ScenarioResult Result);

    private sealed record Candidate(Prepared Prepared, Policy Version, HashSet<string> Touched)
    {
        public Dictionary<string, int> Kills { get; } = new(StringComparer.Ordinal);

        /// <summary>The most codes of a change that one expected row names.</summary>
        public int Mentions(string[] codes) => Prepared.Scenario.Expected.Max(row => row.Cells.Count(c => codes.Contains(c.Text, StringComparer.Ordinal)));
    }
}
