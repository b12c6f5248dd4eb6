namespace DuaCoSo.Domain.Evaluations;

/// <summary>Turns values into points, exactly (E2, E4).</summary>
internal static class ScoringMath
{
    /// <summary>The points of a value.</summary>
    public static Fraction Points(Scoring scoring, Fraction weight, Fraction value) => scoring switch
    {
        LinearScoring linear => weight * Fraction.Clamp(
            (value - Fraction.FromDecimal(linear.From)) / (Fraction.FromDecimal(linear.To) - Fraction.FromDecimal(linear.From)),
            Fraction.Zero,
            Fraction.One),
        StepScoring steps => weight * (StepOf(steps, value) is { } step ? Fraction.FromDecimal(step.Share) : Fraction.Zero),
        DeductScoring deduct => Fraction.Max(Fraction.Zero, weight - (Fraction.FromDecimal(deduct.Each) * value)),
        PointScoring => Fraction.Clamp(value, Fraction.Zero, weight),
        _ => throw new ArgumentException("Not one of the scorings.", nameof(scoring)),
    };

    /// <summary>The step of the greatest <c>atLeast</c> that a value reaches, or <see langword="null"/>.</summary>
    public static ScoringStep? StepOf(StepScoring steps, Fraction value)
    {
        ScoringStep? reached = null;
        foreach (ScoringStep step in steps.Steps)
        {
            if (Fraction.FromDecimal(step.AtLeast) <= value && (reached is null || step.AtLeast > reached.AtLeast))
            {
                reached = step;
            }
        }

        return reached;
    }
}
