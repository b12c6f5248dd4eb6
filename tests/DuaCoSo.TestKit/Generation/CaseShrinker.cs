using DuaCoSo.Domain;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.TestKit.Generation;

/// <summary>The cases that have a little less than a case, still valid: a fact, a rule or a version left out.</summary>
internal static class CaseShrinker
{
    public static IEnumerable<AssessmentCase> Shrink(AssessmentCase whole)
    {
        IEnumerable<AssessmentCase> fewerVersions = whole.Policies.Count > 1 ? whole.Policies.Select(p => whole with { Policies = [p] }) : [];
        return fewerVersions
            .Concat(Less(whole.Facts).Select(f => whole with { Facts = f }))
            .Concat(whole.Policies.SelectMany(p => Less(p.Definition).Select(less =>
                whole with { Policies = whole.Policies.Select(o => ReferenceEquals(o, p) ? Policy.Create(less).Require() : o).ToValueList() })));
    }

    private static IEnumerable<RegisterFacts> Less(RegisterFacts facts) =>
        Without(facts.Activities).Select(l => facts with { Activities = l })
            .Concat(facts.Assignments.Select(a => Without(facts, a)))
            .Concat(Without(facts.Excusals).Select(l => facts with { Excusals = l }))
            .Concat(Without(facts.Petitions).Select(l => facts with { Petitions = l }))
            .Concat(Without(facts.Tasks).Select(l => facts with { Tasks = l }))
            .Concat(Without(facts.Contributions).Select(l => facts with { Contributions = l }))
            .Concat(Without(facts.Feedback).Select(l => facts with { Feedback = l }))
            .Concat(Without(facts.Scores).Select(l => facts with { Scores = l }))
            .Concat(Without(facts.Sanctions).Select(l => facts with { Sanctions = l }))
            .Concat(Without(facts.Members).Select(l => facts with { Members = l }))
            .Concat(facts.Parties.Where(p => !IsNamed(facts, p.Id)).Select(p => facts with { Parties = [.. facts.Parties.Where(o => o != p)] }))
            .Concat(facts.Localities.Where(v => !IsNamed(facts, v.Locality)).Select(v => facts with { Localities = [.. facts.Localities.Where(o => o != v)] }));

    /// <summary>A list without its first or second half, and without each item.</summary>
    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> items)
    {
        if (items.Count > 3)
        {
            yield return [.. items.Take(items.Count / 2)];
            yield return [.. items.Skip(items.Count / 2)];
        }

        for (int i = 0; i < items.Count; i++)
        {
            yield return [.. items.Take(i), .. items.Skip(i + 1)];
        }
    }

    private static RegisterFacts Without(RegisterFacts facts, ResponsibilityAssignment assignment) => facts with
    {
        Assignments =
        [
            .. facts.Assignments.Where(a => a != assignment)
                .Select(a => a.Succeeds.Contains(assignment.Id) ? a.With(succeeds: a.Succeeds.Where(s => s != assignment.Id).ToValueList()) : a),
        ],
        Activities = [.. facts.Activities.Where(a => a.Assignment != assignment.Id)],
        Excusals = [.. facts.Excusals.Where(e => e.Assignment != assignment.Id)],
        Petitions = [.. facts.Petitions.Where(p => p.Assignment != assignment.Id)],
        Contributions = [.. facts.Contributions.Where(c => c.Assignment != assignment.Id)],
        Feedback = [.. facts.Feedback.Where(f => f.Assignment != assignment.Id)],
    };

    private static bool IsNamed(RegisterFacts facts, Id<Domain.Parties.Party> party) =>
        party == Words.Department
        || facts.Parties.Any(p => p.Organization == party)
        || facts.Members.Any(m => m.Group == party || m.Party == party)
        || facts.Assignments.Any(a => a.Party == party)
        || facts.Tasks.Any(t => t.Responsible.Contains(party))
        || facts.Scores.Any(s => s.Subject == party)
        || facts.Sanctions.Any(s => s.Party == party);

    private static bool IsNamed(RegisterFacts facts, Id<Domain.Territories.Locality> locality) =>
        facts.Localities.Any(v => v.Parent == locality || v.Succeeds.Contains(locality)) || facts.Assignments.Any(a => a.Locality == locality);

    private static IEnumerable<PolicyDefinition> Less(PolicyDefinition policy) =>
        Without(policy.Evaluation).Where(AreClosed).Select(l => policy with { Evaluation = l.ToValueList() })
            .Concat(Without(policy.Obligations).Where(l => AreKnown(policy, l)).Select(l => policy with { Obligations = l.ToValueList() }))
            .Concat(Without(policy.Assignments).Select(l => policy with { Assignments = l.ToValueList() }))
            .Concat(Without(policy.Petitions).Select(l => policy with { Petitions = l.ToValueList() }))
            .Concat(policy.Feedback is null ? [] : [policy with { Feedback = null }])
            .Concat(policy.Evaluation.SelectMany(s => Less(s).Select(less =>
                policy with { Evaluation = policy.Evaluation.Select(o => ReferenceEquals(o, s) ? less : o).ToValueList() })));

    private static IEnumerable<EvaluationScheme> Less(EvaluationScheme scheme) =>
        Without(scheme.Criteria).Where(l => l.Count > 0).Select(l => scheme with { Criteria = l.ToValueList() })
            .Concat(Without(scheme.Adjustments).Select(l => scheme with { Adjustments = l.ToValueList() }))
            .Concat(Without(scheme.Quotas).Select(l => scheme with { Quotas = l.ToValueList() }));

    private static bool AreClosed(IReadOnlyList<EvaluationScheme> schemes) =>
        schemes.SelectMany(s => s.Adjustments).OfType<NotAboveOrganization>().All(n => schemes.Any(s => s.Code == n.Scheme));

    // A measure prints the code that it names.
    private static bool AreKnown(PolicyDefinition policy, IReadOnlyList<ObligationRule> kept) =>
        policy.Obligations.Where(r => !kept.Contains(r)).All(r => !policy.Evaluation.Any(s => Names(s, r.Code)));

    private static bool Names(EvaluationScheme scheme, string obligation) =>
        scheme.Criteria.Select(c => c.Measure.ToString())
            .Concat(scheme.Grades.Select(g => g.Requires?.ToString()))
            .Concat(scheme.Adjustments.Select(a => a switch
            {
                Demotion d => d.When.ToString(),
                GradeCap c => c.When.ToString(),
                GradeSetting s => s.When.ToString(),
                _ => null,
            }))
            .Any(text => text?.Contains($"obligation {obligation} ", StringComparison.Ordinal) == true);
}
