using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>What the page cites of the policy: rules by code with title and grounds, schemes with their criteria, grades and conditions.</summary>
internal static class PolicyData
{
    private static readonly Wording Vietnamese = new(Language.Vietnamese);
    private static readonly Wording English = new(Language.English);

    /// <summary>The policy's own name and grounds.</summary>
    public static void WriteName(PageJson json, string name, PolicyTimeline timeline, Policy speaking) => json.Object(name, () =>
    {
        PolicyDefinition definition = speaking.Definition;
        json.Text("id", speaking.Id);
        json.Text("title", definition.Title);
        json.Text("province", definition.Province);
        json.Text("digest", Files.PolicyDigest.Of(timeline));
        json.Texts("legalBasis", definition.LegalBasis.Select(b => b.Number));
    });

    /// <summary>The rules of every version, each code once, and the schemes of the version that speaks.</summary>
    public static void Write(PageJson json, PageSource source)
    {
        json.Array("assignmentRules", Once(source.Definitions.SelectMany(d => d.Assignments)), r => AssignmentRule(json, r));
        json.Array("obligationRules", Once(source.Definitions.SelectMany(d => d.Obligations)), r => ObligationRule(json, r));
        json.Array("schemes", source.Assessment.SpeakingVersion.Definition.Evaluation, s => Scheme(json, s));
    }

    /// <summary>A measure's name in both languages.</summary>
    public static void Measure(PageJson json, string? name, Measure measure) => json.Texts(name, [Vietnamese.Name(measure), English.Name(measure)]);

    private static IEnumerable<T> Once<T>(IEnumerable<T> rules)
        where T : PolicyRule => rules.DistinctBy(r => r.Code, StringComparer.Ordinal).OrderBy(r => r.Code, StringComparer.Ordinal);

    private static void Head(PageJson json, PolicyRule rule)
    {
        json.Text("code", rule.Code);
        json.Text("title", rule.Title);
        Grounds(json, rule.Basis, rule.Provenance);
    }

    private static void Grounds(PageJson json, string? basis, Provenance? provenance)
    {
        json.Text("basis", basis);
        json.Text("stated", provenance?.StatedBy);
        json.Flag("assumed", provenance is { IsAssumed: true });
    }

    private static void AssignmentRule(PageJson json, AssignmentRule rule) => json.Object(null, () =>
    {
        Head(json, rule);
        json.Text("role", rule.Role.Code);
        json.Text("level", rule.LocalityLevel?.Code);
    });

    private static void ObligationRule(PageJson json, ObligationRule rule) => json.Object(null, () =>
    {
        Head(json, rule);
        json.Text("kind", rule is FrequencyRule ? "frequency" : "submission");
        json.Texts("activities", rule.Activities.Select(a => a.Code));
    });

    private static void Scheme(PageJson json, EvaluationScheme scheme) => json.Object(null, () =>
    {
        Head(json, scheme);
        json.Array("criteria", scheme.Criteria, c => json.Object(null, () =>
        {
            Head(json, c);
            Scoring(json, c.Scoring);
        }));
        json.Array("grades", scheme.Grades, g => json.Object(null, () =>
        {
            Head(json, g);
            json.Exact("atLeast", Fraction.FromDecimal(g.AtLeast));
            Condition(json, "requires", g.Requires);
        }));
        json.Array("adjustments", scheme.Adjustments, a => json.Object(null, () =>
        {
            Head(json, a);
            Condition(json, "when", a switch
            {
                Demotion d => d.When,
                GradeCap c => c.When,
                GradeSetting s => s.When,
                _ => null,
            });
        }));
        json.Array("quotas", scheme.Quotas, q => json.Object(null, () =>
        {
            Grounds(json, q.Basis, q.Provenance);
            json.Text("grade", q.Grade);
            json.Text("among", q.Among);
            json.Exact("share", Fraction.FromDecimal(q.Share));
            json.Text("groupBy", CamelCase.Of(q.GroupBy));
            json.Text("ties", CamelCase.Of(q.Ties));
        }));
    });

    private static void Scoring(PageJson json, Scoring scoring) => json.Array("scoring", () =>
    {
        switch (scoring)
        {
            case LinearScoring linear:
                json.Text(null, "linear");
                json.Exact(null, Fraction.FromDecimal(linear.From));
                json.Exact(null, Fraction.FromDecimal(linear.To));
                break;
            case DeductScoring deduct:
                json.Text(null, "deduct");
                json.Exact(null, Fraction.FromDecimal(deduct.Each));
                break;
            default:
                json.Text(null, scoring is StepScoring ? "steps" : "points");
                break;
        }
    });

    private static void Condition(PageJson json, string? name, Condition? condition)
    {
        if (condition is null)
        {
            json.Null(name);
            return;
        }

        json.Object(name, () =>
        {
            switch (condition)
            {
                case Comparison comparison:
                    json.Text("is", Wording.Sign(comparison.Is));
                    json.Exact("value", Fraction.FromDecimal(comparison.Value));
                    Measure(json, "measure", comparison.Measure);
                    break;
                case AllOf all:
                    json.Text("is", "all");
                    json.Array("parts", all.Conditions, c => Condition(json, null, c));
                    break;
                case AnyOf any:
                    json.Text("is", "any");
                    json.Array("parts", any.Conditions, c => Condition(json, null, c));
                    break;
                case Not not:
                    json.Text("is", "not");
                    json.Array("parts", [not.Condition], c => Condition(json, null, c));
                    break;
            }
        });
    }
}
