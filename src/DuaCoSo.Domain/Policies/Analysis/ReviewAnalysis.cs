using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Finds what nobody has confirmed since a date (V5).</summary>
internal sealed class ReviewAnalysis(LocalDate since)
{
    private readonly List<Problem> _problems = [];

    /// <summary>A warning for every <c>lastReviewed</c> before the date, in the order of the document; what was never said to be reviewed is not complained of.</summary>
    public static ValueList<Problem> Find(PolicyDefinition definition, LocalDate since)
    {
        var analysis = new ReviewAnalysis(since);
        analysis.Find(definition);
        return analysis._problems.ToValueList();
    }

    private void Find(PolicyDefinition definition)
    {
        Check(definition.LastReviewed, "$");
        CheckEach(definition.Assignments, "$.assignments");
        CheckEach(definition.Obligations, "$.obligations");
        Each(definition.Petitions, "$.petitions", (rule, path) => Check(rule.LastReviewed, path));
        Check(definition.Tasks.LastReviewed, "$.tasks");
        Check(definition.Feedback?.LastReviewed, "$.feedback");
        Each(definition.Evaluation, "$.evaluation", (scheme, path) =>
        {
            Check(scheme.LastReviewed, path);
            CheckEach(scheme.Criteria, path + ".criteria");
            CheckEach(scheme.Grades, path + ".grades");
            CheckEach(scheme.Adjustments, path + ".adjustments");
            Each(scheme.Quotas, path + ".quotas", (quota, place) => Check(quota.LastReviewed, place));
        });
    }

    private void CheckEach<T>(ValueList<T> rules, string path)
        where T : PolicyRule => Each(rules, path, (rule, place) => Check(rule.LastReviewed, place));

    private static void Each<T>(ValueList<T> items, string path, Action<T, string> visit)
    {
        for (int i = 0; i < items.Count; i++)
        {
            visit(items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
        }
    }

    private void Check(LocalDate? reviewed, string path)
    {
        if (reviewed is { } date && date < since)
        {
            _problems.Add(AnalysisProblems.ReviewedLongAgo.At(
                ProblemPlace.InPolicy(path + ".lastReviewed"), ("date", LocalDatePattern.Iso.Format(date)), ("since", LocalDatePattern.Iso.Format(since))));
        }
    }
}
