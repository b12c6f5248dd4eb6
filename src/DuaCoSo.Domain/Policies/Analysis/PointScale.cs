using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>The points that a criterion can give, and back: the values that give so many (E2).</summary>
/// <remarks>What depends on the criterion alone is worked out once.</remarks>
internal sealed class PointScale
{
    private readonly Scoring _scoring;
    private readonly PointRule _points;
    private readonly (Fraction AtLeast, Fraction Points)[] _steps = [];

    // More of the measure gives fewer points.
    private readonly bool _isDescending;

    /// <summary>The points of a criterion.</summary>
    public PointScale(Criterion criterion)
    {
        _scoring = criterion.Scoring;
        Weight = Fraction.FromDecimal(criterion.Weight);
        _points = PointRule.Of(_scoring, Weight);
        _isDescending = _scoring is DeductScoring || (_scoring is LinearScoring line && line.To < line.From);
        if (_scoring is StepScoring { Steps: var steps })
        {
            _steps = Array.ConvertAll([.. steps], s => (Fraction.FromDecimal(s.AtLeast), Weight * Fraction.FromDecimal(s.Share)));
            Array.Sort(_steps, static (a, b) => a.AtLeast.CompareTo(b.AtLeast));
        }
    }

    /// <summary>The criterion's weight, which no points exceed but those of a deduction from less than nothing.</summary>
    public Fraction Weight { get; }

    /// <summary>The points of some values, of which there is at least one.</summary>
    public PointRange Of(ValueRange values)
    {
        switch (_scoring)
        {
            case DeductScoring { Each: 0 }:
                return new(Weight, Weight);
            case DeductScoring:
                return new(At(values.Greatest) ?? Fraction.Zero, At(values.Least));
            case StepScoring:
                Fraction least = Weight, greatest = Fraction.Zero;
                foreach ((_, Fraction points) in Bands(values))
                {
                    (least, greatest) = (Fraction.Min(least, points), Fraction.Max(greatest, points));
                }

                return new(least, greatest);
            default:
                return _isDescending
                    ? new(At(values.Greatest) ?? Fraction.Zero, At(values.Least) ?? Weight)
                    : new(At(values.Least) ?? Fraction.Zero, At(values.Greatest) ?? Weight);
        }
    }

    /// <summary>Those of some values that give so many points, or at least all of them between two of those.</summary>
    /// <param name="values">The values, of which there is at least one.</param>
    /// <param name="points">Their points.</param>
    /// <param name="least">The least points wanted; <see langword="null"/> for any.</param>
    /// <param name="greatest">The most points wanted; <see langword="null"/> for any.</param>
    public ValueRange ValuesOf(ValueRange values, PointRange points, Fraction? least, Fraction? greatest)
    {
        if (points.Greatest < least || points.Least > greatest)
        {
            return values.Nothing;
        }

        // What all of them give says nothing of any.
        bool isLow = least > points.Least, isHigh = greatest is { } g && !(points.Greatest <= g);
        if (!isLow && !isHigh)
        {
            return values;
        }

        if (_scoring is StepScoring)
        {
            return Bands(values)
                .Where(b => !(b.Points < least) && !(b.Points > greatest))
                .Aggregate(values.Nothing, (all, b) => all.Or(b.Values));
        }

        // Points that the scoring gives whatever the value say nothing of it.
        if (isLow && least > Fraction.Zero && ValueAt(least.Value) is { } low)
        {
            values = _isDescending ? values.AtMost(low) : values.AtLeast(low);
        }

        bool isCapped = _scoring is not DeductScoring;
        if (isHigh && greatest is { } most && !(isCapped && most >= Weight) && ValueAt(most) is { } high)
        {
            values = _isDescending ? values.AtLeast(high) : values.AtMost(high);
        }

        return values;
    }

    private Fraction? At(Fraction? value) => value is { } v ? _points.PointsOf(v) : null;

    // The value that gives so many points, on the slope of the scoring.
    private Fraction? ValueAt(Fraction points) => _scoring switch
    {
        LinearScoring line => Fraction.FromDecimal(line.From) + ((Fraction.FromDecimal(line.To) - Fraction.FromDecimal(line.From)) * points / Weight),
        DeductScoring { Each: > 0 } deduct => (Weight - points) / Fraction.FromDecimal(deduct.Each),
        PointScoring => points,
        _ => null,
    };

    // Which of some values lie on which step; those below the first earn nothing.
    private IEnumerable<(ValueRange Values, Fraction Points)> Bands(ValueRange values)
    {
        ValueRange below = values.AtMost(_steps[0].AtLeast, excluded: true);
        if (!below.IsEmpty)
        {
            yield return (below, Fraction.Zero);
        }

        for (int i = 0; i < _steps.Length; i++)
        {
            ValueRange band = values.AtLeast(_steps[i].AtLeast);
            band = i + 1 < _steps.Length ? band.AtMost(_steps[i + 1].AtLeast, excluded: true) : band;
            if (!band.IsEmpty)
            {
                yield return (band, _steps[i].Points);
            }
        }
    }
}
