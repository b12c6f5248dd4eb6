using DuaCoSo.Domain;
using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.TestKit.Twin;

/// <summary>Points, the score and conditions: E2, E3, E4, E6.</summary>
internal static class TwinScoring
{
    public static TwinCriterion Of(Criterion criterion, Fraction? value)
    {
        Fraction weight = Fraction.FromDecimal(criterion.Weight);
        Fraction? points = value is { } v ? PointsOf(criterion.Scoring, weight, v) : criterion.WhenAbsent switch
        {
            WhenAbsent.Full => weight,
            WhenAbsent.Zero => Fraction.Zero,
            _ => null,
        };
        return new(criterion.Code, weight, value, points);
    }

    /// <summary>E4; <see langword="null"/> when no criterion has a basis.</summary>
    public static decimal? ScoreOf(IReadOnlyList<TwinCriterion> criteria)
    {
        if (criteria.All(c => c.Value is null))
        {
            return null;
        }

        TwinCriterion[] kept = [.. criteria.Where(c => c.Points is not null)];
        Fraction scale = Sum(criteria, c => c.Weight) / Sum(kept, c => c.Weight);
        return (Sum(kept, c => c.Points!.Value) * scale).Round(2);
    }

    /// <summary>Kleene's logic: true, false, or <see langword="null"/> for unknown.</summary>
    public static bool? Holds(Condition condition, TwinMeasures measures) => condition switch
    {
        Comparison c => measures.OfInCondition(c.Measure) is { } value ? Compare(value, c.Is, Fraction.FromDecimal(c.Value)) : null,
        AllOf all => All([.. all.Conditions.Select(c => Holds(c, measures))]),
        AnyOf any => !All([.. any.Conditions.Select(c => !Holds(c, measures))]),
        Not not => !Holds(not.Condition, measures),
        _ => throw new NotSupportedException(condition.ToString()),
    };

    private static bool? All(bool?[] parts) =>
        parts.Contains(false) ? false : parts.Contains(null) ? null : true;

    private static bool Compare(Fraction value, ComparisonOperator with, Fraction number) => with switch
    {
        ComparisonOperator.Less => value < number,
        ComparisonOperator.LessOrEqual => value <= number,
        ComparisonOperator.GreaterOrEqual => value >= number,
        ComparisonOperator.Greater => value > number,
        _ => value == number,
    };

    private static Fraction PointsOf(Scoring scoring, Fraction weight, Fraction value)
    {
        switch (scoring)
        {
            case LinearScoring linear:
                Fraction from = Fraction.FromDecimal(linear.From), to = Fraction.FromDecimal(linear.To);
                return weight * Fraction.Clamp((value - from) / (to - from), 0, 1);
            case StepScoring steps:
                ScoringStep? reached = steps.Steps.Where(s => Fraction.FromDecimal(s.AtLeast) <= value).MaxBy(s => s.AtLeast);
                return weight * Fraction.FromDecimal(reached?.Share ?? 0);
            case DeductScoring deduct:
                return Fraction.Max(0, weight - (Fraction.FromDecimal(deduct.Each) * value));
            case PointScoring:
                return Fraction.Clamp(value, 0, weight);
            default:
                throw new NotSupportedException(scoring.ToString());
        }
    }

    private static Fraction Sum(IEnumerable<TwinCriterion> criteria, Func<TwinCriterion, Fraction> of) =>
        criteria.Aggregate(Fraction.Zero, (sum, c) => sum + of(c));
}
