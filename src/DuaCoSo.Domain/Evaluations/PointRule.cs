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
                points.Add(_each, from.IsZero ? value : value - from);
            }
        }

        private bool IsBelow(in Fraction value) => _isRising ? Fraction.Compare(value, from) <= 0 : Fraction.Compare(value, from) >= 0;

        private bool IsAbove(in Fraction value) => _isRising ? Fraction.Compare(value, to) >= 0 : Fraction.Compare(value, to) <= 0;
    }

    private sealed class Stairs((Fraction AtLeast, Fraction Points)[] steps) : PointRule
    {
        // From the highest down; of two equally high the one that was named first.
        private readonly (Fraction AtLeast, Fraction Points)[] _steps = [.. steps.OrderByDescending(s => s.AtLeast)];

        public override Fraction PointsOf(in Fraction value)
        {
            foreach (ref readonly (Fraction AtLeast, Fraction Points) step in _steps.AsSpan())
            {
                if (Fraction.Compare(value, step.AtLeast) >= 0)
                {
                    return step.Points;
                }
            }

            return Fraction.Zero;
        }
    }

    private sealed class Deduction(Fraction each, Fraction weight) : PointRule
    {
        public override Fraction PointsOf(in Fraction value) => value.IsZero ? weight : Fraction.Max(Fraction.Zero, weight - (each * value));
    }

    private sealed class Given(Fraction weight) : PointRule
    {
        public override Fraction PointsOf(in Fraction value) => value.Sign <= 0 ? Fraction.Zero : Fraction.Compare(value, weight) >= 0 ? weight : value;
    }
}
