using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Which scores a scheme can give, and what the measures can be where the score lies between bounds: interval arithmetic over weights and scorings (E2–E4).</summary>
internal sealed class ScoreBounds
{
    private static readonly Fraction Highest = Fraction.FromDecimal(1_000_000_000_000_000_000_000m);

    private readonly MeasureSpace _all;
    private readonly CriterionBounds[] _criteria;
    private readonly PossiblePoints[] _parts;
    private readonly Fraction _weight;

    /// <summary>The scores of a scheme.</summary>
    /// <param name="criteria">Its criteria.</param>
    /// <param name="all">What its measures may give.</param>
    public ScoreBounds(ValueList<Criterion> criteria, MeasureSpace all)
    {
        _all = all;
        _criteria = Array.ConvertAll([.. criteria], c => new CriterionBounds(c, all.NumberOf(c.Measure)));
        _parts = Array.ConvertAll(_criteria, c => c.PointsOf(all[c.Number]));
        foreach (CriterionBounds criterion in _criteria)
        {
            _weight += criterion.Scale.Weight;
        }
    }

    /// <summary>Whether anything can ever be measured, so that there is a score.</summary>
    public bool IsAny => Array.Exists(_criteria, c => !_all[c.Number].Values.IsEmpty);

    /// <summary>The least and the greatest score to 2 decimals, the latter <see langword="null"/> for no limit; there must be one.</summary>
    public (decimal Least, decimal? Greatest) Range()
    {
        Fraction least = Best(p => -p.Points!.Value.Least)!.Value;
        Fraction? greatest = Array.Exists(_parts, p => p.Points is { Greatest: null }) ? null : Best(p => p.Points!.Value.Greatest!.Value);
        return (Rounded(-least), greatest is { } g ? Rounded(g) : null);
    }

    /// <summary>What each criterion must contribute to a score.</summary>
    /// <param name="score">The score to 2 decimals.</param>
    public ScoreBound At(decimal score)
    {
        // A half rounds up: the score before it is rounded may lie half a hundredth below.
        Fraction ratio = (Fraction.FromDecimal(score) - new Fraction(1, 200)) / _weight;
        return new(score, Array.ConvertAll(_criteria, c => ratio * c.Scale.Weight));
    }

    /// <summary>What is left of a space where the score, before it is rounded, lies between two bounds; <see langword="null"/> when it cannot.</summary>
    /// <param name="space">The space.</param>
    /// <param name="least">The least score, included; <see langword="null"/> for none.</param>
    /// <param name="greatest">The greatest score, included; <see langword="null"/> for none.</param>
    public MeasureSpace? Within(MeasureSpace space, ScoreBound? least, ScoreBound? greatest)
    {
        PossiblePoints[] parts = Parts(space);
        ScoreSum? high = least is null ? null : new(parts, least.Shares, isLeast: true);
        ScoreSum? low = greatest is null ? null : new(parts, greatest.Shares, isLeast: false);
        MeasureSpace? left = high?.IsReached == false || low?.IsReached == false ? null : space;
        for (int i = 0; i < _criteria.Length && left is not null; i++)
        {
            CriterionBounds criterion = _criteria[i];

            // An earlier criterion of the same measure may have told of it.
            MeasureState state = left[criterion.Number];
            ValueRange values = state.Values.IsEmpty ? state.Values : criterion.Scale.ValuesOf(
                state.Values, parts[i].Of(state).Measured!.Value, high?.BoundOf(i), Opposite(low?.BoundOf(i)));
            bool mayLack = state.MayLackBasis && high?.AllowsLack(i) != false && low?.AllowsLack(i) != false;
            left = left.With(criterion.Number, state.With(values, mayLack));
        }

        return left;
    }

    private static Fraction? Opposite(Fraction? value) => value is { } v ? -v : null;

    private decimal Rounded(Fraction ratio)
    {
        Fraction score = ratio * _weight;
        return Fraction.Min(score, Highest).Round(2);
    }

    // Most of a narrower space is as it was.
    private PossiblePoints[] Parts(MeasureSpace space) =>
        ReferenceEquals(space, _all) ? _parts : Array.ConvertAll(_parts, p => p.Of(space[p.Criterion.Number]));

    /// <summary>The greatest Σ points / Σ weights: what must count, and of the rest what raises it.</summary>
    private Fraction? Best(Func<PossiblePoints, Fraction> points)
    {
        (Fraction Points, Fraction Weight, bool IsOptional)[] counted = [.. _parts.Where(p => p.Points is not null).Select(p => (points(p), p.Criterion.Scale.Weight, p.MayBeLeftOut))];
        Fraction sum = Fraction.Zero, weight = Fraction.Zero;
        foreach ((Fraction own, Fraction ownWeight, bool isOptional) in counted.OrderBy(c => c.IsOptional).ThenByDescending(c => c.Points / c.Weight))
        {
            if (!isOptional || weight.IsZero || own / ownWeight > sum / weight)
            {
                (sum, weight) = (sum + own, weight + ownWeight);
            }
        }

        return weight.IsZero ? null : sum / weight;
    }
}
