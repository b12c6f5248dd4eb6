using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Explanations;

/// <summary>An explanation taken apart by names and codes (V6), so that it can be told in what two of one subject differ. The records behind a figure are left to the figure.</summary>
internal static class ExplanationParts
{
    /// <summary>The whole explanation.</summary>
    public static Part Of(Explanation explanation) => Part.Object(
        "",
        "",
        Part.Rules("criteria", explanation.Criteria, Criterion),
        Part.Of("points", explanation.Points.ToString()),
        Part.Of("allWeights", explanation.AllWeights.ToString()),
        Part.Of("countedWeights", explanation.CountedWeights.ToString()),
        Part.Of("score", explanation.Evaluation.Score),
        Part.Rules("grades", explanation.Grades, Grade),
        Part.Rules("adjustments", explanation.Adjustments, Adjustment),
        Part.Of("gradeBeforeQuota", explanation.Evaluation.GradeBeforeQuota),
        Part.Sequence("quotas", explanation.Quotas, Quota),
        Part.Of("grade", explanation.Evaluation.Grade));

    private static Part Criterion(CriterionExplanation criterion) => Part.Object(
        criterion.Rule.Code,
        "",
        Part.Of("weight", criterion.Score.Weight.ToString()),
        Part.Of("measure", criterion.Measured.Measure.ToString()),
        Part.Of("numerator", criterion.Measured.Numerator?.ToString()),
        Part.Of("denominator", criterion.Measured.Denominator?.ToString()),
        Part.Of("value", criterion.Score.Value?.ToString()),
        Part.Of("scoring", criterion.Scoring.ToString()),
        Part.Of("absent", criterion.Absent is { } absent ? CamelCase.Of(absent) : null),
        Part.Of("points", criterion.Score.Points?.ToString()),
        Part.Of("scaledPoints", criterion.ScaledPoints?.ToString()));

    private static Part Grade(GradeExplanation grade) => Part.Object(
        grade.Rule.Code,
        "",
        Part.Of("atLeast", grade.AtLeast),
        Part.Of("isScoreReached", grade.IsScoreReached),
        grade.Requires is { } requires ? Condition("requires", requires) : Part.Of("requires", (string?)null),
        Part.Of("isGiven", grade.IsGiven));

    private static Part Adjustment(AdjustmentExplanation adjustment) => Part.Object(
        adjustment.Rule.Code,
        "",
        Part.Of("held", adjustment.Held),
        adjustment.When is { } when ? Condition("when", when) : Part.Of("when", (string?)null),
        Part.Of("organizationGrade", adjustment.OrganizationGrade),
        Part.Of("from", adjustment.From),
        Part.Of("to", adjustment.To));

    private static Part Condition(string name, ConditionExplanation condition) => Part.Object(
        name,
        condition.Condition.GetType().Name,
        Part.Of("condition", condition.Condition is Comparison ? condition.Condition.ToString() : null),
        Part.Of("measured", condition.Measured?.Value.ToString()),
        Part.Of("truth", CamelCase.Of(condition.Truth)),
        Part.Sequence("parts", condition.Parts, p => Condition("", p)));

    private static Part Quota(QuotaExplanation quota) => Part.Object(
        "",
        "",
        Part.Of("grade", quota.Quota.Grade),
        Part.Of("share", quota.Quota.Share),
        Part.Of("base", quota.Standing.Group.Base),
        Part.Of("cap", quota.Standing.Group.Cap),
        Part.Of("holders", quota.Standing.Group.Holders),
        Part.Of("rank", quota.Standing.Rank),
        Part.Of("isTied", quota.Standing.IsTied),
        Part.Of("isLowered", quota.Standing.IsLowered),
        Part.Of("from", quota.From),
        Part.Of("to", quota.To));
}
