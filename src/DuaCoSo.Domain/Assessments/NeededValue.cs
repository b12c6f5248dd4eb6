using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Finds the value of one criterion's measure at which the score reaches a bound, all else equal (E8): what does not depend on the subject is worked out once.</summary>
internal sealed class NeededValue(Criterion criterion)
{
    private readonly Func<Fraction, ValueNeeded?> _valueOf = ValueOf(criterion.Scoring, Fraction.FromDecimal(criterion.Weight), IsCount(criterion.Measure));

    /// <summary>The value, or <see langword="null"/> when none does.</summary>
    /// <param name="own">What the criterion gave.</param>
    /// <param name="points">Σ points.</param>
    /// <param name="countedWeights">Σ weights not left out.</param>
    /// <param name="leastShare">Σ points over Σ counted weights at which the score reaches the bound.</param>
    public ValueNeeded? Find(CriterionScore own, Fraction points, Fraction countedWeights, Fraction leastShare)
    {
        // With a value the criterion counts, so the scaling is over its weight too.
        Fraction counted = own.Points is null ? countedWeights + own.Weight : countedWeights;
        Fraction needed = (leastShare * counted) - (points - (own.Points ?? Fraction.Zero));
        return needed > own.Weight ? null : _valueOf(Fraction.Max(needed, Fraction.Zero));
    }

    /// <summary>The value that gives some points, from 0 to the weight.</summary>
    private static Func<Fraction, ValueNeeded?> ValueOf(Scoring scoring, Fraction weight, bool isCount)
    {
        switch (scoring)
        {
            case LinearScoring linear:
                var from = Fraction.FromDecimal(linear.From);
                Fraction each = (Fraction.FromDecimal(linear.To) - from) / weight;
                return points => Whole(from + (each * points), isAtMost: each < Fraction.Zero, isCount);
            case DeductScoring { Each: > 0 } deduct:
                var off = Fraction.FromDecimal(deduct.Each);
                return points => Whole((weight - points) / off, isAtMost: true, isCount);
            case PointScoring:
                return points => Whole(points, isAtMost: false, isCount);
            case StepScoring steps:
                (Fraction Points, ValueNeeded? Value)[] rising =
                [
                    .. steps.Steps.OrderBy(s => s.AtLeast).Select(s => (weight * Fraction.FromDecimal(s.Share), Whole(Fraction.FromDecimal(s.AtLeast), isAtMost: false, isCount))),
                ];
                return points => Array.Find(rising, s => s.Points >= points).Value;
            default:
                return _ => null;
        }
    }

    /// <summary>The value as it can occur: of a count, the next whole number on the side that still does.</summary>
    private static ValueNeeded? Whole(Fraction value, bool isAtMost, bool isCount)
    {
        if (isCount)
        {
            var nearest = Fraction.FromDecimal(value.Round(0));
            value = isAtMost
                ? (nearest > value ? nearest - Fraction.One : nearest)
                : (nearest < value ? nearest + Fraction.One : nearest);
        }

        return isAtMost && value < Fraction.Zero ? null : new() { Value = value, IsAtMost = isAtMost };
    }

    private static bool IsCount(Measure measure) => measure
        is SanctionMeasure
        or ObligationMeasure { Figure: ObligationFigure.MissedCount or ObligationFigure.LateCount }
        or PetitionMeasure { Figure: PetitionFigure.OverdueCount }
        or TaskMeasure { Figure: TaskFigure.FailedCount or TaskFigure.PoorCount };
}
