namespace DuaCoSo.Domain.Evaluations;

/// <summary>Turns values into points, exactly (E2, E4).</summary>
internal static class ScoringMath
{
    /// <summary>The points of a value.</summary>
    public static Fraction Points(Scoring scoring, Fraction weight, Fraction value) => PointsOf(scoring, weight)(value);

    /// <summary>The points of each value: what does not depend on it is worked out once.</summary>
    public static Func<Fraction, Fraction> PointsOf(Scoring scoring, Fraction weight) => scoring switch
    {
        LinearScoring linear => Linear(Fraction.FromDecimal(linear.From), Fraction.FromDecimal(linear.To), weight),
        StepScoring steps => Steps(Array.ConvertAll([.. steps.Steps], s => (Fraction.FromDecimal(s.AtLeast), weight * Fraction.FromDecimal(s.Share)))),
        DeductScoring deduct when Fraction.FromDecimal(deduct.Each) is var each => value => Fraction.Max(Fraction.Zero, weight - (each * value)),
        PointScoring => value => Fraction.Clamp(value, Fraction.Zero, weight),
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

    private static Func<Fraction, Fraction> Linear(Fraction from, Fraction to, Fraction weight)
    {
        // Beyond both ends nothing is computed, and most values lie at one.
        bool isRising = from < to;
        Fraction each = weight / (to - from);
        return value => (isRising ? value <= from : value >= from) ? Fraction.Zero
            : (isRising ? value >= to : value <= to) ? weight
            : each * (value - from);
    }

    private static Func<Fraction, Fraction> Steps((Fraction AtLeast, Fraction Points)[] steps) => value =>
    {
        int reached = -1;
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i].AtLeast <= value && (reached < 0 || steps[i].AtLeast > steps[reached].AtLeast))
            {
                reached = i;
            }
        }

        return reached < 0 ? Fraction.Zero : steps[reached].Points;
    };
}
