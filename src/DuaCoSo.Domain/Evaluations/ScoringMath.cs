namespace DuaCoSo.Domain.Evaluations;

/// <summary>Turns values into points, exactly (E2, E4).</summary>
internal static class ScoringMath
{
    /// <summary>The points of a value.</summary>
    public static Fraction Points(Scoring scoring, Fraction weight, Fraction value) => PointRule.Of(scoring, weight).PointsOf(value);

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
