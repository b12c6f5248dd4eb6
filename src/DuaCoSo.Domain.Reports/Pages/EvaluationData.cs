using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;

namespace DuaCoSo.Domain.Reports.Pages;

/// <summary>The evaluations with their explanations (E8): numbers and truths alone, by position; the words are the policy's and the phrases', once for all.</summary>
/// <param name="json">Where to.</param>
/// <param name="source">Of what.</param>
internal sealed class EvaluationData(PageJson json, PageSource source)
{
    // What is measured is told once for each subject and scheme, however many criteria and conditions look at it.
    private readonly Dictionary<Measure, int> _measures = [];
    private readonly List<MeasureExplanation> _measured = [];

    // The names of measures and the heads of groups of records are the same over and over: each once, at the end.
    private readonly Numbering<Measure> _names = new();
    private readonly Numbering<(RecordKind Kind, string Status, bool IsIncomplete, Fraction? Amount)> _groups = new();

    /// <summary>The evaluations in the order of the result's JSON, then what they refer to.</summary>
    public void Write()
    {
        json.Array("evaluations", source.Assessment.Evaluations, Evaluation);
        json.Array("measures", _names.Items, m => PolicyData.Measure(json, null, m));
        json.Array("recordGroups", _groups.Items, g => json.Array(null, () =>
        {
            json.Text(null, CamelCase.Of(g.Kind));
            json.Text(null, g.Status);
            json.Flag(null, g.IsIncomplete);
            json.Exact(null, g.Amount);
        }));
    }

    private void Evaluation(Evaluation evaluation)
    {
        ValueList<EvaluationScheme> schemes = source.Assessment.SpeakingVersion.Definition.Evaluation;
        EvaluationScheme scheme = schemes.First(s => s.Code == evaluation.Scheme);
        Explanation explanation = evaluation.Explain();
        Fraction? scaling = evaluation.Scored.Scaling;
        _measures.Clear();
        _measured.Clear();
        json.Array(null, () =>
        {
            json.Text(null, evaluation.Scheme);
            json.Number(null, source.Of(evaluation.Subject));
            json.Exact(null, Exact(evaluation.Score));
            json.Number(null, GradeOf(scheme, evaluation.GradeBeforeQuota));
            json.Number(null, GradeOf(scheme, evaluation.Grade));
            json.Flag(null, evaluation.Scored.HasEnoughDays);
            json.Exact(null, explanation.Points);
            json.Exact(null, explanation.AllWeights);
            json.Exact(null, explanation.CountedWeights);
            json.Exact(null, scaling);
            json.Exact(null, scaling is { } factor ? explanation.Points * factor : null);
            json.Array(null, explanation.Criteria, Criterion);
            json.Array(null, explanation.Grades, g => json.Array(null, () =>
            {
                json.Flag(null, g.IsScoreReached);
                json.Flag(null, g.IsGiven);
                Condition(g.Requires);
            }));
            json.Array(null, explanation.Adjustments, a => Adjustment(scheme, a));
            json.Array(null, explanation.Quotas, q => Quota(scheme, q));
            Next(scheme, explanation.Next);
            Decided(scheme, evaluation);
            json.Array(null, _measured, Measured);
        });
    }

    private void Next(EvaluationScheme scheme, NextGradeExplanation? next)
    {
        if (next is null)
        {
            json.Null(null);
            return;
        }

        json.Array(null, () =>
        {
            json.Number(null, GradeOf(scheme, next.Rule.Code));
            json.Exact(null, next.PointsShort);
            Condition(next.UnmetCondition);
            json.Texts(null, next.HoldingAdjustments);
        });
    }

    private void Decided(EvaluationScheme scheme, Evaluation evaluation)
    {
        if (source.Assessment.DecisionOn(evaluation) is not { } decision)
        {
            json.Null(null);
            return;
        }

        json.Array(null, () =>
        {
            json.Number(null, GradeOf(scheme, decision.Grade));
            json.Day(null, decision.Date);
            json.Text(null, decision.Document?.Key);
            json.Text(null, source.Names.Personal(decision.Reason));
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

    private void Measured(MeasureExplanation measured) => json.Array(null, () =>
    {
        json.Number(null, _names.Of(measured.Measure));
        json.Exact(null, measured.Value.InCriterion);
        json.Exact(null, measured.Numerator);
        json.Exact(null, measured.Denominator);
        json.Array(
            null,
            measured.Records
                .GroupBy(r => (r.Kind, r.Status, r.IsIncomplete, r.Amount))
                .OrderBy(g => g.Key.Status, StringComparer.Ordinal).ThenBy(g => g.Key.IsIncomplete).ThenBy(g => g.Key.Amount ?? -Fraction.One),
            g => json.Array(null, () =>
            {
                json.Number(null, _groups.Of(g.Key));
                Records(measured.Measure, [.. g]);
            }));
    });

    /// <summary>Obligations by their numbers; others by id, sub-period and date.</summary>
    private void Records(Measure measure, ExplainedRecord[] records)
    {
        if (measure is ObligationMeasure obligations)
        {
            json.Steps(null, records.Select(r => source.Planned.Find(obligations.Obligation, r.Period!.Value, r.Id)));
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
    private static int GradeOf(EvaluationScheme scheme, string grade)
    {
        for (int i = 0; i < scheme.Grades.Count; i++)
        {
            if (scheme.Grades[i].Code == grade)
            {
                return i;
            }
        }

        return -1;
    }
}
