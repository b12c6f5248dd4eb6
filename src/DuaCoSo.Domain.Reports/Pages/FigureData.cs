using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Petitions;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>What the page says of the province as a whole.</summary>
internal static class FigureData
{
    /// <summary>Coverage, obligations by rule and sub-period, petitions, documents, feedback, and what the register and policy say against each other.</summary>
    public static void Write(PageJson json, PageSource source)
    {
        Assessment assessment = source.Assessment;
        json.Array("coverage", assessment.Coverage, c => Coverage(json, source, c));
        json.Numbers("orphaned", assessment.Orphaned.Select(a => source.Of(a)));
        json.Numbers("misplaced", assessment.Misplaced.Select(a => source.Of(a)));
        json.Object("figures", () =>
        {
            json.Array("rules", source.Definitions.SelectMany(d => d.Obligations).Select(r => r.Code).Distinct(StringComparer.Ordinal)
                .GroupJoin(assessment.Obligations, code => code, o => o.Rule, (code, rule) => (code, Figures: ObligationFigures.Of(rule)), StringComparer.Ordinal), rule =>
                {
                    json.Array(null, () =>
                    {
                        json.Text(null, rule.code);
                        Figures(json, rule.Figures);
                    });
                });
            json.Array("periods", assessment.Obligations.GroupBy(o => (o.Rule, o.Period)), group =>
            {
                json.Array(null, () =>
                {
                    json.Text(null, group.Key.Rule);
                    json.Text(null, group.Key.Period.ToString());
                    Figures(json, ObligationFigures.Of(group));
                });
            });
            PetitionFigures petitions = assessment.PetitionFigures;
            json.Object("petitions", () =>
            {
                json.Number("onTime", petitions.OnTime);
                json.Number("late", petitions.Late);
                json.Number("open", petitions.Open);
                json.Number("overdue", petitions.Overdue);
                json.Exact("answeredRate", petitions.AnsweredRate);
                json.Exact("onTimeRate", petitions.OnTimeRate);
            });
        });
        json.Array("progress", assessment.Documents, d => json.Array(null, () =>
        {
            json.Text(null, d.Document.Key);
            json.Number(null, d.Tasks.Counted);
            json.Exact(null, d.Tasks.CompletionRate);
            json.Number(null, d.Tasks.Failed);
        }));
        if (assessment.Feedback is { } feedback)
        {
            json.Object("feedback", () => Feedback(json, source, feedback));
        }

        json.Array("problems", assessment.Problems, p =>
        {
            json.Texts(null, [p.Code, p.ToString(Language.Vietnamese), p.ToString(Language.English)]);
        });
    }

    private static void Coverage(PageJson json, PageSource source, CoverageResult coverage) => json.Object(null, () =>
    {
        json.Text("rule", coverage.Rule);
        json.Day("on", coverage.On);
        json.Number("targets", coverage.Targets);
        json.Number("covered", coverage.Covered);
        json.Texts("uncovered", coverage.Uncovered);
        json.Texts("crowded", coverage.Crowded);
        json.Numbers("overloaded", coverage.Overloaded.Select(p => source.Of(p)));
        json.Numbers("underloaded", coverage.Underloaded.Select(p => source.Of(p)));
        json.Number("vacantDays", coverage.VacantDays);
    });

    /// <summary>Met, late, missed, pending, exempt; credit, fulfilment rate, on-time rate.</summary>
    private static void Figures(PageJson json, ObligationFigures figures)
    {
        json.Number(null, figures.Met);
        json.Number(null, figures.Late);
        json.Number(null, figures.Missed);
        json.Number(null, figures.Pending);
        json.Number(null, figures.Exempt);
        json.Exact(null, figures.Credit);
        json.Exact(null, figures.FulfilmentRate);
        json.Exact(null, figures.OnTimeRate);
    }

    private static void Feedback(PageJson json, PageSource source, FeedbackCoverage feedback)
    {
        json.Number("expected", feedback.Expected);
        json.Number("received", feedback.Received);
        json.Numbers("missing", feedback.Missing.Select(a => source.Of(a)));
        json.Number("assignees", feedback.Assignees);
        json.Number("complete", feedback.Complete);
        json.Number("partial", feedback.Partial);
        json.Number("none", feedback.None);
    }
}
