using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>The points that a criterion can give, and back: the values that give so many (E2).</summary>
/// <param name="Least">The least points, never below 0.</param>
/// <param name="Greatest">The most points; <see langword="null"/> where there is no limit, for taking points off a negative value adds some.</param>
internal readonly record struct PointRange(Fraction Least, Fraction? Greatest)
{
    /// <summary>The points of some values, of which there is at least one.</summary>
    public static PointRange Of(Scoring scoring, Fraction weight, ValueRange values)
    {
        switch (scoring)
        {
            case DeductScoring { Each: 0 }:
                return new(weight, weight);
            case DeductScoring:
                return new(At(values.Greatest) ?? Fraction.Zero, At(values.Least));
            case LinearScoring line when line.To < line.From:
                return new(At(values.Greatest) ?? Fraction.Zero, At(values.Least) ?? weight);
            case StepScoring steps:
                Fraction least = weight, greatest = Fraction.Zero;
                foreach ((_, Fraction share) in Bands(steps, values))
                {
                    (least, greatest) = (Fraction.Min(least, weight * share), Fraction.Max(greatest, weight * share));
                }

                return new(least, greatest);
            default:
                return new(At(values.Least) ?? Fraction.Zero, At(values.Greatest) ?? weight);
        }

        Fraction? At(Fraction? value) => value is { } v ? ScoringMath.Points(scoring, weight, v) : null;
    }

    /// <summary>Those of some values that give so many points, or at least all of them between two of those.</summary>
    /// <param name="scoring">How values become points.</param>
    /// <param name="weight">The criterion's weight.</param>
    /// <param name="values">The values.</param>
    /// <param name="least">The least points wanted; <see langword="null"/> for any.</param>
    /// <param name="greatest">The most points wanted; <see langword="null"/> for any.</param>
    public static ValueRange ValuesOf(Scoring scoring, Fraction weight, ValueRange values, Fraction? least, Fraction? greatest)
    {
        if (values.IsEmpty)
        {
            return values;
        }

        PointRange points = Of(scoring, weight, values);
        if (points.Greatest < least || points.Least > greatest)
        {
            return values.Nothing;
        }

        if (scoring is StepScoring steps)
        {
            return Bands(steps, values)
                .Where(b => !(weight * b.Share < least) && !(weight * b.Share > greatest))
                .Aggregate(values.Nothing, (all, b) => all.Or(b.Values));
        }

        // Points that the scoring gives whatever the value say nothing of it.
        bool isDescending = scoring is DeductScoring || (scoring is LinearScoring line && line.To < line.From);
        if (least > Fraction.Zero && ValueAt(scoring, weight, least.Value) is { } low)
        {
            values = isDescending ? values.AtMost(low) : values.AtLeast(low);
        }

        bool isCapped = scoring is not DeductScoring;
        if (greatest is { } most && !(isCapped && most >= weight) && ValueAt(scoring, weight, most) is { } high)
        {
            values = isDescending ? values.AtLeast(high) : values.AtMost(high);
        }

        return values;
    }

    // The value that gives so many points, on the slope of the scoring.
    private static Fraction? ValueAt(Scoring scoring, Fraction weight, Fraction points) => scoring switch
    {
        LinearScoring line => Fraction.FromDecimal(line.From) + ((Fraction.FromDecimal(line.To) - Fraction.FromDecimal(line.From)) * points / weight),
        DeductScoring { Each: > 0 } deduct => (weight - points) / Fraction.FromDecimal(deduct.Each),
        PointScoring => points,
        _ => null,
    };

    // Which of some values lie on which step; those below the first earn nothing.
    private static IEnumerable<(ValueRange Values, Fraction Share)> Bands(StepScoring steps, ValueRange values)
    {
        var rising = new (Fraction AtLeast, Fraction Share)[steps.Steps.Count];
        for (int i = 0; i < rising.Length; i++)
        {
            rising[i] = (Fraction.FromDecimal(steps.Steps[i].AtLeast), Fraction.FromDecimal(steps.Steps[i].Share));
        }

        Array.Sort(rising, static (a, b) => a.AtLeast.CompareTo(b.AtLeast));
        ValueRange below = values.AtMost(rising[0].AtLeast, excluded: true);
        if (!below.IsEmpty)
        {
            yield return (below, Fraction.Zero);
        }

        for (int i = 0; i < rising.Length; i++)
        {
            ValueRange band = values.AtLeast(rising[i].AtLeast);
            band = i + 1 < rising.Length ? band.AtMost(rising[i + 1].AtLeast, excluded: true) : band;
            if (!band.IsEmpty)
            {
                yield return (band, rising[i].Share);
            }
        }
    }
}
