namespace DuaCoSo.Domain.Evaluations;

/// <summary>Makes points of values under one scoring and weight (E2): what does not depend on the value is worked out once.</summary>
internal abstract class PointRule
{
    /// <summary>The rule of a scoring.</summary>
    public static PointRule Of(Scoring scoring, Fraction weight) => scoring switch
    {
        LinearScoring linear => new Line(Fraction.FromDecimal(linear.From), Fraction.FromDecimal(linear.To), weight),
        StepScoring steps => new Stairs(Array.ConvertAll([.. steps.Steps], s => (Fraction.FromDecimal(s.AtLeast), weight * Fraction.FromDecimal(s.Share)))),
        DeductScoring deduct => new Deduction(Fraction.FromDecimal(deduct.Each), weight),
        PointScoring => new Given(weight),
        _ => throw new ArgumentException("Not one of the scorings.", nameof(scoring)),
    };

    /// <summary>The points of a value.</summary>
    public abstract Fraction PointsOf(in Fraction value);

    /// <summary>Adds the points of a value to others, which are reduced once in the end.</summary>
    public virtual void AddTo(ref ExactSum points, in Fraction value) => points.Add(PointsOf(value));

    private sealed class Line(Fraction from, Fraction to, Fraction weight) : PointRule
    {
        private readonly bool _isRising = from < to;
        private readonly Fraction _each = weight / (to - from);

        public override Fraction PointsOf(in Fraction value) => IsBelow(value) ? Fraction.Zero : IsAbove(value) ? weight : _each * (value - from);

        public override void AddTo(ref ExactSum points, in Fraction value)
        {
            // Beyond both ends nothing is computed, and most values lie at one.
            if (IsAbove(value))
            {
                points.Add(weight);
            }
            else if (!IsBelow(value))
            {
                points.Add(_each, value - from);
            }
        }

        private bool IsBelow(in Fraction value) => _isRising ? value <= from : value >= from;

        private bool IsAbove(in Fraction value) => _isRising ? value >= to : value <= to;
    }

    private sealed class Stairs((Fraction AtLeast, Fraction Points)[] steps) : PointRule
    {
        public override Fraction PointsOf(in Fraction value)
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
        }
    }

    private sealed class Deduction(Fraction each, Fraction weight) : PointRule
    {
        public override Fraction PointsOf(in Fraction value) => value.IsZero ? weight : Fraction.Max(Fraction.Zero, weight - (each * value));
    }

    private sealed class Given(Fraction weight) : PointRule
    {
        public override Fraction PointsOf(in Fraction value) => Fraction.Clamp(value, Fraction.Zero, weight);
    }
}
