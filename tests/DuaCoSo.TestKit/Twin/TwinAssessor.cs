using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.TestKit.Twin;

/// <summary>
/// A second implementation of the rules O, C, Q, K, B, F, S and E, slow and plain, straight from the text of docs/semantics.md: no index, no
/// columns, day by day where the text speaks of days. It shares with the library the facts, the definitions and what has tests of its own
/// (periods, due rules, calendars, fractions), and nothing else.
/// </summary>
public static class TwinAssessor
{
    /// <summary>Assesses facts under the versions of a policy.</summary>
    public static TwinAssessment Assess(IEnumerable<Policy> versions, RegisterFacts facts, ReportingPeriod period, LocalDate asOf)
    {
        var world = new TwinWorld(versions, facts, period, asOf);
        var assessment = new TwinAssessment
        {
            Obligations = TwinObligations.Of(world),
            Coverage = TwinCoverage.Of(world),
            Orphaned = TwinCoverage.OrphanedOf(world),
            Misplaced = TwinCoverage.MisplacedOf(world),
            Petitions = TwinPetition.Of(world),
            Documents = [.. TwinTasks.ByDocument(world).Select(d => new TwinDocument(d.Document, d.Tasks.Counted, d.Tasks.CompletionRate, d.Tasks.Failed))],
            Forms = TwinForm.Of(world),
        };
        return assessment with { Evaluations = EvaluationsOf(world, assessment) };
    }

    // In the policy's order, since a scheme may look at the final grades of an earlier one; a scheme speaks only for an E of its own kind.
    private static IReadOnlyList<TwinEvaluation> EvaluationsOf(TwinWorld world, TwinAssessment assessment)
    {
        var all = new List<TwinEvaluation>();
        foreach (EvaluationScheme scheme in world.Version.Definition.Evaluation.Where(s => s.Period == world.Period.Kind))
        {
            IReadOnlyList<TwinEvaluation> evaluations = new TwinScheme(world, assessment, scheme).Evaluate(all);
            foreach (GradeQuota quota in scheme.Quotas)
            {
                evaluations = TwinQuota.Apply(quota, evaluations);
            }

            all.AddRange(evaluations);
        }

        return [.. all.OrderBy(e => e.Scheme.Code, TwinWorld.ByCodePoint).ThenBy(e => e.Subject.Id)];
    }
}
