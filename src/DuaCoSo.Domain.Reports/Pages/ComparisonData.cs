using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>What another policy would make of the register (V6): in which rules it differs, the totals by grade, and every subject whose score or grade changes, with why.</summary>
internal static class ComparisonData
{
    /// <summary>The comparison.</summary>
    public static void Write(PageJson json, PageSource source, Assessment other)
    {
        AssessmentComparison comparison = other.ComparedWith(source.Assessment);
        var paths = new Numbering<string>();
        json.Object("comparison", () =>
        {
            PolicyData.WriteName(json, "policy", other.Policy, other.SpeakingVersion);
            json.Array("schemes", other.SpeakingVersion.Definition.Evaluation, s => Scheme(json, s));
            json.Array("rules", other.SpeakingVersion.DifferencesFrom(source.Assessment.SpeakingVersion), d => json.Texts(null, [d.Path, d.Before, d.After]));
            json.Array("totals", comparison.Totals, t => json.Array(null, () =>
            {
                json.Text(null, t.Scheme);
                json.Text(null, t.Grade);
                json.Number(null, t.Before);
                json.Number(null, t.After);
            }));
            json.Array("changes", comparison.Changed, c => json.Array(null, () =>
            {
                json.Text(null, c.Scheme);
                json.Number(null, source.Of(c.Subject));
                Side(json, c.Before);
                Side(json, c.After);

                // Of one that only one policy evaluates, everything differs: that it is new or gone says it.
                json.Array(null, c.Before is null || c.After is null ? [] : c.Explain(), d => json.Array(null, () =>
                {
                    json.Number(null, paths.Of(d.Path));
                    json.Text(null, d.Before);
                    json.Text(null, d.After);
                }));
            }));
            json.Texts("paths", paths.Items);
        });
    }

    private static void Side(PageJson json, Evaluation? evaluation)
    {
        if (evaluation is null)
        {
            json.Null(null);
            return;
        }

        json.Array(null, () =>
        {
            json.Exact(null, evaluation.Score is { } score ? Fraction.FromDecimal(score) : null);
            json.Text(null, evaluation.Grade);
        });
    }

    private static void Scheme(PageJson json, EvaluationScheme scheme) => json.Object(null, () =>
    {
        json.Text("code", scheme.Code);
        json.Text("title", scheme.Title);
        json.Array("criteria", scheme.Criteria, c => Rule(json, c));
        json.Array("grades", scheme.Grades, g => Rule(json, g));
        json.Array("adjustments", scheme.Adjustments, a => Rule(json, a));
    });

    private static void Rule(PageJson json, PolicyRule rule) => json.Object(null, () =>
    {
        json.Text("code", rule.Code);
        json.Text("title", rule.Title);
    });
}
