using System.Globalization;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Coverages;

/// <summary>What evaluation schemes can do: criteria, grades, adjustments and quotas.</summary>
internal static class SchemeGoals
{
    /// <summary>The goals of a policy, in its order.</summary>
    public static IEnumerable<Goal> Of(PolicyDefinition policy) => policy.Evaluation.SelectMany((s, i) => new Goals(s, FormattableString.Invariant($"$.evaluation[{i}]")).All());

    private sealed class Goals(EvaluationScheme scheme, string path)
    {
        public IEnumerable<Goal> All() =>
        [
            Goal("", "", "có đánh giá", "somebody is assessed", e => e.Evaluation.IsAssessed),
            .. scheme.Subjects.MinimumDaysInForce > 1 || !scheme.Criteria.Any(HasAlwaysABasis)
                ? [Goal("", "", "không đánh giá được", "somebody is not assessed", e => !e.Evaluation.IsAssessed)]
                : Array.Empty<Goal>(),
            .. scheme.Criteria.SelectMany(Criterion),
            .. scheme.Grades.SelectMany(Grade),
            .. scheme.Adjustments.SelectMany(Adjustment),
            .. scheme.Quotas.SelectMany(Quota),
        ];

        private IEnumerable<Goal> Criterion(Criterion criterion, int at)
        {
            string part = Part("criteria", at);
            yield return Its("có căn cứ", "with a basis", c => c.Score.Value is not null);
            if (!HasAlwaysABasis(criterion))
            {
                yield return Its("không có căn cứ", "without basis", c => c.Score.Value is null);
            }

            switch (criterion.Scoring)
            {
                case LinearScoring linear:
                    yield return Its("không điểm nào", "no points", c => c.Score.Value is { } v && (linear.From < linear.To ? v <= Exact(linear.From) : v >= Exact(linear.From)));
                    yield return Its("một phần điểm", "some points", c => c.Score is { Value: not null, Points: { } p } && p > Fraction.Zero && p < c.Score.Weight);
                    yield return Its("trọn điểm", "all points", c => c.Score.Value is { } v && (linear.From < linear.To ? v >= Exact(linear.To) : v <= Exact(linear.To)));
                    break;
                case StepScoring steps:
                    if (steps.Steps[0].AtLeast > 0 || criterion.Measure is CustomMeasure)
                    {
                        yield return Its("dưới bậc đầu", "below the first step", c => c.Score.Value is not null && c.Step is null);
                    }

                    foreach (ScoringStep step in steps.Steps)
                    {
                        string least = step.AtLeast.ToString(CultureInfo.InvariantCulture);
                        yield return Its($"vừa đủ bậc {least}", $"just on the step {least}", c => c.Score.Value is { } v && v == Exact(step.AtLeast));
                    }

                    break;
                case DeductScoring:
                    yield return Its("không bị trừ", "nothing taken off", c => c.Score is { Value: not null, Points: { } p } && p == c.Score.Weight);
                    yield return Its("bị trừ", "something taken off", c => c.Score is { Value: not null, Points: { } p } && p < c.Score.Weight);
                    break;
            }

            Goal Its(string vietnamese, string english, Func<CriterionExplanation, bool> isIt) =>
                Goal(part, criterion.Code, vietnamese, english, e => e.Criteria.Any(c => c.Rule.Code == criterion.Code && isIt(c)));
        }

        private static bool HasAlwaysABasis(Criterion criterion) => criterion.Measure is ContributionMeasure or SanctionMeasure;

        private IEnumerable<Goal> Grade(Grade grade, int at)
        {
            string part = Part("grades", at);
            yield return Goal(part, grade.Code, "được xếp", "given", e => e.Grades.Any(g => g.IsGiven && g.Rule.Code == grade.Code));
            if (grade.AtLeast > 0)
            {
                yield return Goal(part, grade.Code, "vừa đủ điểm", "just enough points", e => e.Evaluation.Score == grade.AtLeast);
            }

            if (grade.Requires is { } condition)
            {
                foreach (Goal goal in Condition(part, grade.Code, condition, e => e.Grades.First(g => g.Rule.Code == grade.Code).Requires))
                {
                    yield return goal;
                }
            }
        }

        private IEnumerable<Goal> Adjustment(Adjustment adjustment, int at)
        {
            string part = Part("adjustments", at);
            yield return Goal(part, adjustment.Code, "có áp dụng", "held", e => e.Adjustments.Any(a => a.Rule.Code == adjustment.Code && a.Held));
            yield return Goal(part, adjustment.Code, "không áp dụng", "did not hold", e => e.Adjustments.Any(a => a.Rule.Code == adjustment.Code && !a.Held));
            if (adjustment switch { Demotion a => a.When, GradeCap a => a.When, GradeSetting a => a.When, _ => null } is { } condition)
            {
                foreach (Goal goal in Condition(part, adjustment.Code, condition, e => e.Adjustments.FirstOrDefault(a => a.Rule.Code == adjustment.Code)?.When))
                {
                    yield return goal;
                }
            }
        }

        private IEnumerable<Goal> Quota(GradeQuota quota, int at)
        {
            string part = Part("quotas", at);
            string code = FormattableString.Invariant($"quota {quota.Grade}");
            yield return Its("giữ mức", "the grade is kept", s => s is { Rank: not null, IsLowered: false });
            yield return Its("bị hạ mức", "the grade is lost", s => s.IsLowered);
            yield return Its("bằng điểm ở ranh giới", "a tie across the boundary", s => s.IsTied);

            Goal Its(string vietnamese, string english, Func<QuotaStanding, bool> isIt) =>
                Goal(part, code, vietnamese, english, e => e.Evaluation.Quotas.Count > at && isIt(e.Evaluation.Quotas[at]));
        }

        // Each comparison of a condition both ways, and with just its value.
        private IEnumerable<Goal> Condition(string part, string code, Condition condition, Func<Explanation, ConditionExplanation?> find)
        {
            foreach ((Comparison comparison, int[] steps) in Leaves(condition, []))
            {
                string text = Text(comparison, Language.Vietnamese), english = Text(comparison, Language.English);
                yield return Goal(part, code, $"{text}: đúng", $"{english}: true", e => Leaf(find(e), steps)?.Truth == Truth.True);
                yield return Goal(part, code, $"{text}: không đúng", $"{english}: not true", e => Leaf(find(e), steps) is { } leaf && leaf.Truth != Truth.True);
                yield return Goal(part, code, $"{text}: đúng giá trị này", $"{english}: just this value", e => Leaf(find(e), steps)?.Measured?.Value.InCondition == Exact(comparison.Value));
            }
        }

        private static IEnumerable<(Comparison Comparison, int[] Steps)> Leaves(Condition condition, int[] steps) => condition switch
        {
            Comparison comparison => [(comparison, steps)],
            AllOf all => all.Conditions.SelectMany((c, i) => Leaves(c, [.. steps, i])),
            AnyOf any => any.Conditions.SelectMany((c, i) => Leaves(c, [.. steps, i])),
            Not not => Leaves(not.Condition, [.. steps, 0]),
            _ => [],
        };

        private static ConditionExplanation? Leaf(ConditionExplanation? condition, int[] steps) => steps.Aggregate(condition, (c, step) => c is not null && step < c.Parts.Count ? c.Parts[step] : null);

        private static string Text(Comparison comparison, Language language) =>
            $"{new Wording(language).Name(comparison.Measure)} {Wording.Sign(comparison.Is)} {comparison.Value.ToString(CultureInfo.InvariantCulture)}";

        private static Fraction Exact(decimal value) => Fraction.FromDecimal(value);

        private static string Part(string name, int at) => FormattableString.Invariant($".{name}[{at}]");

        private Goal Goal(string part, string code, string vietnamese, string english, Func<Explanation, bool> isIt) =>
            new(path + part, code.Length == 0 ? scheme.Code : $"{scheme.Code}/{code}", new(vietnamese, english), seen => seen.Explanations(scheme.Code).Any(isIt));
    }
}
