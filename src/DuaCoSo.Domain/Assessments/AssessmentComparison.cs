using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>One register assessed under two policies, subject by subject (so sánh kết quả) (V6).</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class AssessmentComparison
{
    internal AssessmentComparison(Assessment before, Assessment after)
    {
        Before = before;
        After = after;
        Evaluations =
        [
            .. before.Evaluations.Concat(after.Evaluations).Select(e => (e.Scheme, e.Subject)).Distinct()
                .OrderBy(e => e.Scheme, TextKey.Comparer).ThenBy(e => e.Subject.Key, TextKey.Comparer)
                .Select(e => new EvaluationChange(before.Evaluations.Find(e.Scheme, e.Subject), after.Evaluations.Find(e.Scheme, e.Subject))),
        ];
        Totals = [.. Evaluations.Select(e => e.Scheme).Distinct(StringComparer.Ordinal).SelectMany(TotalsOf)];
    }

    /// <summary>The one result.</summary>
    public Assessment Before { get; }

    /// <summary>The other.</summary>
    public Assessment After { get; }

    /// <summary>Every subject of either, by scheme code, then subject id.</summary>
    public ValueList<EvaluationChange> Evaluations { get; }

    /// <summary>The subjects whose score or grade differ.</summary>
    public IEnumerable<EvaluationChange> Changed => Evaluations.Where(e => e.IsChanged);

    /// <summary>How many subjects have each grade, by scheme code, then from best to worst, those not assessed last; where the scales differ, the grades of the one before come first.</summary>
    public ValueList<GradeTotal> Totals { get; }

    /// <summary>What was compared.</summary>
    public override string ToString() => $"{Before} → {After}";

    private IEnumerable<GradeTotal> TotalsOf(string scheme)
    {
        IEnumerable<string> grades = GradesOf(Before, scheme).Union(GradesOf(After, scheme), StringComparer.Ordinal).Append(Evaluation.NotAssessed);
        return grades.Select(g => new GradeTotal(scheme, g, Count(Before, g), Count(After, g)));

        int Count(Assessment assessment, string grade) => assessment.Evaluations.Under(scheme).Count(e => e.Grade == grade);
    }

    private static IEnumerable<string> GradesOf(Assessment assessment, string scheme) =>
        assessment.SpeakingVersion.Definition.Evaluation.Where(s => s.Code == scheme).SelectMany(s => s.Grades).Select(g => g.Code);
}
