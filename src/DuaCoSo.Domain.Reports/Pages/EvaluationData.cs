using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>The evaluations with their explanations (E8): numbers and truths alone; the words are the policy's and the phrases', once for all.</summary>
/// <param name="json">Where to.</param>
/// <param name="source">Of what.</param>
internal sealed class EvaluationData(PageJson json, PageSource source)
{
    // What is measured is told once for each subject and scheme, however many criteria and conditions look at it.
    private readonly Dictionary<Measure, int> _measures = [];
    private readonly List<MeasureExplanation> _measured = [];

    /// <summary>The evaluations in the order of the result's JSON.</summary>
    public void Write() => json.Array("evaluations", source.Assessment.Evaluations, Evaluation);

    private void Evaluation(Evaluation evaluation)
    {
        EvaluationScheme scheme = source.Assessment.SpeakingVersion.Definition.Evaluation.First(s => s.Code == evaluation.Scheme);
        Explanation explanation = evaluation.Explain();
        _measures.Clear();
        _measured.Clear();
        json.Object(null, () =>
        {
            json.Text("scheme", evaluation.Scheme);
            json.Number("subject", source.Of(evaluation.Subject));
            json.Exact("score", Exact(evaluation.Score));
            json.Number("before", GradeOf(scheme, evaluation.GradeBeforeQuota));
            json.Number("grade", GradeOf(scheme, evaluation.Grade));
            json.Flag("enough", evaluation.Scored.HasEnoughDays);
            json.Exact("points", explanation.Points);
            json.Exact("all", explanation.AllWeights);
            json.Exact("counted", explanation.CountedWeights);
            json.Exact("scaling", evaluation.Scored.Scaling);
            json.Exact("exact", evaluation.Scored.Scaling is { } scaling ? explanation.Points * scaling : null);
            json.Array("criteria", explanation.Criteria, Criterion);
            json.Array("grades", explanation.Grades, g => json.Array(null, () =>
            {
                json.Flag(null, g.IsScoreReached);
                json.Flag(null, g.IsGiven);
                Condition(g.Requires);
            }));
            json.Array("adjustments", explanation.Adjustments, a => Adjustment(scheme, a));
            json.Array("quotas", explanation.Quotas, q => Quota(scheme, q));
            if (explanation.Next is { } next)
            {
                json.Array("next", () =>
                {
                    json.Number(null, GradeOf(scheme, next.Rule.Code));
                    json.Exact(null, next.PointsShort);
                    Condition(next.UnmetCondition);
                    json.Texts(null, next.HoldingAdjustments);
                });
            }

            if (source.Assessment.DecisionOn(evaluation) is { } decision)
            {
                json.Array("decided", () =>
                {
                    json.Number(null, GradeOf(scheme, decision.Grade));
                    json.Day(null, decision.Date);
                    json.Text(null, decision.Document?.Key);
                    json.Text(null, source.Personal(decision.Reason));
                });
            }

            json.Array("measures", _measured, Measured);
        });
    }

    private void Criterion(CriterionExplanation criterion) => json.Array(null, () =>
    {
        json.Exact(null, criterion.Score.Value);
        json.Exact(null, criterion.Score.Points);
        json.Exact(null, criterion.Score.Weight);
        json.Exact(null, criterion.ScaledPoints);
        json.Number(null, NumberOf(criterion.Measured));
        json.Text(null, criterion.Absent is { } absent ? CamelCase.Of(absent) : null);
        json.Exact(null, Exact(criterion.Step?.AtLeast));
        json.Exact(null, Exact(criterion.Step?.Share));
        if (criterion.ForNextGrade is { } needed)
        {
            json.Flag(null, needed.IsAtMost);
            json.Exact(null, needed.Value);
        }
    });

    private void Adjustment(EvaluationScheme scheme, AdjustmentExplanation adjustment) => json.Array(null, () =>
    {
        json.Flag(null, adjustment.Held);
        json.Number(null, GradeOf(scheme, adjustment.From));
        json.Number(null, GradeOf(scheme, adjustment.To));
        Condition(adjustment.When);
        json.Text(null, adjustment.OrganizationGrade);
    });

    private void Quota(EvaluationScheme scheme, QuotaExplanation quota) => json.Array(null, () =>
    {
        QuotaStanding standing = quota.Standing;
        json.Number(null, scheme.Quotas.AsSpan().IndexOf(quota.Quota));
        json.Text(null, standing.Group.Key);
        json.Number(null, standing.Group.Base);
        json.Number(null, standing.Group.Cap);
        json.Number(null, standing.Group.Holders);
        json.Number(null, standing.Rank ?? 0);
        json.Flag(null, standing.IsTied);
        json.Flag(null, standing.IsLowered);
        json.Number(null, GradeOf(scheme, quota.From));
        json.Number(null, GradeOf(scheme, quota.To));
    });

    /// <summary>A condition's truth with what was measured, or with its parts'; the depth is bounded by the policy's check (V4).</summary>
    private void Condition(ConditionExplanation? condition)
    {
        if (condition is null)
        {
            json.Null(null);
            return;
        }

        json.Array(null, () =>
        {
            json.Text(null, CamelCase.Of(condition.Truth));
            if (condition.Measured is { } measured)
            {
                json.Number(null, NumberOf(measured));
            }
            else
            {
                json.Array(null, condition.Parts, Condition);
            }
        });
    }

    private void Measured(MeasureExplanation measured) => json.Object(null, () =>
    {
        PolicyData.Measure(json, "name", measured.Measure);
        json.Exact("value", measured.Value.InCriterion);
        json.Exact("numerator", measured.Numerator);
        json.Exact("denominator", measured.Denominator);
        json.Array(
            "records",
            measured.Records
                .GroupBy(r => (r.Kind, r.Status, r.IsIncomplete, r.Amount))
                .OrderBy(g => g.Key.Status, StringComparer.Ordinal).ThenBy(g => g.Key.IsIncomplete).ThenBy(g => g.Key.Amount ?? -Fraction.One),
            g => json.Array(null, () =>
            {
                json.Text(null, CamelCase.Of(g.Key.Kind));
                json.Text(null, g.Key.Status);
                json.Flag(null, g.Key.IsIncomplete);
                json.Exact(null, g.Key.Amount);
                json.Array(null, () => Records(measured.Measure, [.. g]));
            }));
    });

    /// <summary>Obligations by their numbers, each as its distance from the one before; others by id, sub-period and date.</summary>
    private void Records(Measure measure, ExplainedRecord[] records)
    {
        if (measure is ObligationMeasure obligations)
        {
            int last = 0;
            foreach (int number in records.Select(r => source.Planned.Find(obligations.Obligation, r.Period!.Value, r.Id)))
            {
                json.Number(null, number - last);
                last = number;
            }

            return;
        }

        foreach (ExplainedRecord record in records)
        {
            json.Array(null, () =>
            {
                json.Text(null, record.Id);
                json.Text(null, record.Period?.ToString());
                json.Day(null, record.Date);
            });
        }
    }

    private int NumberOf(MeasureExplanation measured)
    {
        if (!_measures.TryGetValue(measured.Measure, out int number))
        {
            number = _measured.Count;
            _measures.Add(measured.Measure, number);
            _measured.Add(measured);
        }

        return number;
    }

    private static Fraction? Exact(decimal? number) => number is { } value ? Fraction.FromDecimal(value) : null;

    /// <summary>A grade's place from the best; -1 for no grade.</summary>
    private static int GradeOf(EvaluationScheme scheme, string grade) => scheme.Grades.Select(g => g.Code).ToValueList().AsSpan().IndexOf(grade);
}
