using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Which scores a scheme can give, and what the measures can be where the score lies between bounds: interval arithmetic over weights and scorings (E2–E4).</summary>
internal sealed class ScoreBounds(ValueList<Criterion> criteria)
{
    private readonly Fraction _weight = criteria.Aggregate(Fraction.Zero, (sum, c) => sum + Fraction.FromDecimal(c.Weight));

    /// <summary>The least and the greatest score to 2 decimals, the latter <see langword="null"/> for no limit; <see langword="null"/> when nothing can ever be measured.</summary>
    public (decimal Least, decimal? Greatest)? Of(MeasureSpace space)
    {
        Part[] parts = Parts(space);
        if (!criteria.Any(c => !space[c.Measure].Values.IsEmpty))
        {
            return null;
        }

        Fraction least = Best(parts, p => -p.Points!.Value.Least)!.Value;
        Fraction? greatest = Array.Exists(parts, p => p.Points is { Greatest: null }) ? null : Best(parts, p => p.Points!.Value.Greatest!.Value);
        return (Rounded(-least), greatest is { } g ? Rounded(g) : null);
    }

    /// <summary>What is left of a space where the score, before it is rounded, lies between two bounds; <see langword="null"/> when it cannot.</summary>
    /// <param name="space">The space.</param>
    /// <param name="least">The least score, included; <see langword="null"/> for none.</param>
    /// <param name="greatest">The greatest score, included; <see langword="null"/> for none.</param>
    public MeasureSpace? Within(MeasureSpace space, Fraction? least, Fraction? greatest)
    {
        Part[] parts = Parts(space);
        Sum? high = least is { } l ? new Sum(parts, l / _weight, isLeast: true) : null;
        Sum? low = greatest is { } g ? new Sum(parts, g / _weight, isLeast: false) : null;
        MeasureSpace? left = high?.IsReached == false || low?.IsReached == false ? null : space;
        for (int i = 0; i < criteria.Count && left is not null; i++)
        {
            Criterion criterion = criteria[i];
            MeasureState state = left[criterion.Measure];
            ValueRange values = PointRange.ValuesOf(criterion.Scoring, Fraction.FromDecimal(criterion.Weight), state.Values, high?.BoundOf(i), Opposite(low?.BoundOf(i)));
            bool mayLack = state.MayLackBasis && high?.AllowsLack(i, criterion.WhenAbsent) != false && low?.AllowsLack(i, criterion.WhenAbsent) != false;
            left = left.With(criterion.Measure, state with { Values = values, MayLackBasis = mayLack });
        }

        return left;
    }

    private static Fraction? Opposite(Fraction? value) => value is { } v ? -v : null;

    private decimal Rounded(Fraction ratio) => Fraction.Min(ratio * _weight, Fraction.FromDecimal(1_000_000_000_000_000_000_000m)).Round(2);

    private Part[] Parts(MeasureSpace space)
    {
        var parts = new Part[criteria.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Part.Of(criteria[i], space[criteria[i].Measure]);
        }

        return parts;
    }

    /// <summary>The greatest Σ points / Σ weights: what must count, and of the rest what raises it.</summary>
    private static Fraction? Best(Part[] parts, Func<Part, Fraction> points)
    {
        (Fraction Points, Fraction Weight, bool IsOptional)[] counted = [.. parts.Where(p => p.Points is not null).Select(p => (points(p), p.Weight, p.MayBeLeftOut))];
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

    /// <summary>What one criterion can add to a score.</summary>
    /// <param name="Weight">Its weight.</param>
    /// <param name="Points">The points, with a basis or by <c>full</c> or <c>zero</c>; <see langword="null"/> when it is always left out.</param>
    /// <param name="MayBeLeftOut">Whether it may be left out (E3).</param>
    private sealed record Part(Fraction Weight, PointRange? Points, bool MayBeLeftOut)
    {
        public static Part Of(Criterion criterion, MeasureState state)
        {
            var weight = Fraction.FromDecimal(criterion.Weight);
            PointRange? points = state.Values.IsEmpty ? null : PointRange.Of(criterion.Scoring, weight, state.Values);
            if (state.MayLackBasis && criterion.WhenAbsent != WhenAbsent.Redistribute)
            {
                Fraction absent = criterion.WhenAbsent == WhenAbsent.Full ? weight : Fraction.Zero;
                points = points is { } p ? new(Fraction.Min(p.Least, absent), p.Greatest is { } g ? Fraction.Max(g, absent) : null) : new(absent, absent);
            }

            return new(weight, points, state.MayLackBasis && criterion.WhenAbsent == WhenAbsent.Redistribute);
        }
    }

    /// <summary>
    /// Σ (points − ratio × weight) over what counts, at its greatest: a score of at least the ratio is reached where that is not negative. For a score of at
    /// most the ratio all signs are turned.
    /// </summary>
    private sealed class Sum
    {
        private readonly Part[] _parts;
        private readonly Fraction _ratio;
        private readonly int _sign;
        private readonly Fraction?[] _surplus;
        private readonly Fraction _all;
        private readonly int _unlimited;
        private readonly int _needed;
        private readonly int _sufficient;

        public Sum(Part[] parts, Fraction ratio, bool isLeast)
        {
            _parts = parts;
            _ratio = ratio;
            _sign = isLeast ? 1 : -1;
            _surplus = new Fraction?[parts.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                _surplus[i] = parts[i].Points is not { } points ? Fraction.Zero
                    : isLeast ? points.Greatest - (ratio * parts[i].Weight)
                    : (ratio * parts[i].Weight) - points.Least;
                _all += Most(i);
                _unlimited += _surplus[i] is null ? 1 : 0;
                _needed += IsNeeded(i) ? 1 : 0;
                _sufficient += IsSufficient(i) ? 1 : 0;
            }
        }

        /// <summary>Whether any choice of what counts reaches it.</summary>
        public bool IsReached => CanReach(without: -1, Fraction.Zero, isAnyCounted: false);

        /// <summary>The least points of a criterion that has a basis, or for a score of at most the ratio minus the most; <see langword="null"/> for none.</summary>
        public Fraction? BoundOf(int index) => Others(index) is { } others ? (_sign * _ratio * _parts[index].Weight) - others : null;

        /// <summary>Whether a criterion may lack a basis.</summary>
        public bool AllowsLack(int index, WhenAbsent absent) => absent switch
        {
            WhenAbsent.Full => CanReach(index, _sign * (_parts[index].Weight - (_ratio * _parts[index].Weight)), isAnyCounted: true),
            WhenAbsent.Zero => CanReach(index, -_sign * _ratio * _parts[index].Weight, isAnyCounted: true),
            _ => CanReach(index, Fraction.Zero, isAnyCounted: false),
        };

        // What the others can add at the most; null for any number. Without one it is all of them.
        private Fraction? Others(int without) =>
            without < 0 ? (_unlimited > 0 ? null : _all)
            : _unlimited > (_surplus[without] is null ? 1 : 0) ? null
            : _all - Most(without);

        private Fraction Most(int index) => _surplus[index] is not { } surplus ? Fraction.Zero
            : _parts[index].MayBeLeftOut ? Fraction.Max(Fraction.Zero, surplus)
            : surplus;

        private bool IsNeeded(int index) => _parts[index] is { Points: not null, MayBeLeftOut: false };

        private bool IsSufficient(int index) => _parts[index].Points is not null && _surplus[index] >= Fraction.Zero;

        // Something must count: where nothing has to, one alone must do.
        private bool CanReach(int without, Fraction own, bool isAnyCounted)
        {
            if (Others(without) is not { } others)
            {
                return true;
            }

            bool isNeeded = isAnyCounted || _needed > (without >= 0 && IsNeeded(without) ? 1 : 0);
            return isNeeded ? others + own >= Fraction.Zero : _sufficient > (without >= 0 && IsSufficient(without) ? 1 : 0);
        }
    }
}
