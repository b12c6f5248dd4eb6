using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Finds the value of one criterion's measure at which the score reaches a bound, all else equal (E8).</summary>
internal sealed class NeededValue
{
    private readonly Fraction _points;
    private readonly Fraction _countedWeights;
    private readonly Fraction _least;

    /// <summary>For a score of some sums and a bound.</summary>
    /// <param name="points">Σ points.</param>
    /// <param name="allWeights">Σ all weights.</param>
    /// <param name="countedWeights">Σ weights not left out.</param>
    /// <param name="bound">The bound.</param>
    public NeededValue(Fraction points, Fraction allWeights, Fraction countedWeights, decimal bound)
    {
        _points = points;
        _countedWeights = countedWeights;

        // A score rounds up to the bound from half a hundredth below.
        _least = (Fraction.FromDecimal(Math.Ceiling(bound * 100) / 100) - new Fraction(1, 200)) / allWeights;
    }

    /// <summary>The value, or <see langword="null"/> when none does.</summary>
    public ValueNeeded? Find(Criterion criterion, CriterionScore own)
    {
        // With a value the criterion counts, so the scaling is over its weight too.
        Fraction counted = own.Points is null ? _countedWeights + own.Weight : _countedWeights;
        Fraction points = (_least * counted) - (_points - (own.Points ?? Fraction.Zero));
        return points > own.Weight ? null : Of(criterion.Scoring, own.Weight, Fraction.Max(points, Fraction.Zero), IsCount(criterion.Measure));
    }

    private static ValueNeeded? Of(Scoring scoring, Fraction weight, Fraction points, bool isCount)
    {
        switch (scoring)
        {
            case LinearScoring linear:
                Fraction from = Fraction.FromDecimal(linear.From);
                Fraction to = Fraction.FromDecimal(linear.To);
                bool descends = to < from;
                return Whole(from + ((to - from) * points / weight), descends, isCount);
            case DeductScoring deduct when deduct.Each > 0:
                Fraction most = (weight - points) / Fraction.FromDecimal(deduct.Each);
                return Whole(most, isAtMost: true, isCount);
            case PointScoring:
                return Whole(points, isAtMost: false, isCount);
            case StepScoring steps:
                ScoringStep? step = steps.Steps.Where(s => weight * Fraction.FromDecimal(s.Share) >= points).MinBy(s => s.AtLeast);
                return step is null ? null : Whole(Fraction.FromDecimal(step.AtLeast), isAtMost: false, isCount);
            default:
                return null;
        }
    }

    /// <summary>The value as it can occur: of a count, the next whole number on the side that still does.</summary>
    private static ValueNeeded? Whole(Fraction value, bool isAtMost, bool isCount)
    {
        if (isCount)
        {
            Fraction nearest = Fraction.FromDecimal(value.Round(0));
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
