using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Values that a measure may have: those between two bounds, each included or not, whole ones alone where it counts things.</summary>
/// <remarks>What leaves nothing out gives the same object, so that whether anything was learnt takes no comparing.</remarks>
internal sealed record ValueRange
{
    // Beyond it a bound of a count is not made whole: what is left out there is never more than a bound says.
    private static readonly Fraction WholeLimit = Fraction.FromDecimal(100_000_000_000_000_000_000m);

    private ValueRange(Fraction? least, bool excludesLeast, Fraction? greatest, bool excludesGreatest, bool isWhole)
    {
        Least = least;
        ExcludesLeast = excludesLeast;
        Greatest = greatest;
        ExcludesGreatest = excludesGreatest;
        IsWhole = isWhole;
        if (least is { } l && greatest is { } g)
        {
            int order = l.CompareTo(g);
            IsEmpty = order > 0 || (order == 0 && (excludesLeast || excludesGreatest));
        }
    }

    /// <summary>Every number.</summary>
    public static ValueRange All { get; } = Between(null, null);

    /// <summary>The whole numbers from 0 on.</summary>
    public static ValueRange Counts { get; } = new(Fraction.Zero, excludesLeast: false, null, excludesGreatest: false, isWhole: true);

    /// <summary>The least value; <see langword="null"/> for none.</summary>
    public Fraction? Least { get; }

    /// <summary>Whether the least value itself is excluded.</summary>
    public bool ExcludesLeast { get; }

    /// <summary>The greatest value; <see langword="null"/> for none.</summary>
    public Fraction? Greatest { get; }

    /// <summary>Whether the greatest value itself is excluded.</summary>
    public bool ExcludesGreatest { get; }

    /// <summary>Whether only whole numbers are meant.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether there is no such value.</summary>
    public bool IsEmpty { get; }

    /// <summary>No value.</summary>
    public ValueRange Nothing => new(Fraction.One, excludesLeast: false, Fraction.Zero, excludesGreatest: false, IsWhole);

    /// <summary>The values between two bounds, both included.</summary>
    public static ValueRange Between(Fraction? least, Fraction? greatest) => new(least, excludesLeast: false, greatest, excludesGreatest: false, isWhole: false);

    /// <summary>Those of the values that are a bound or more.</summary>
    public ValueRange AtLeast(Fraction bound, bool excluded = false)
    {
        (bound, excluded) = Whole(bound, excluded, isLeast: true);
        return Least is { } least && (least > bound || (least == bound && (ExcludesLeast || !excluded)))
            ? this
            : new(bound, excluded, Greatest, ExcludesGreatest, IsWhole);
    }

    /// <summary>Those of the values that are a bound or less.</summary>
    public ValueRange AtMost(Fraction bound, bool excluded = false)
    {
        (bound, excluded) = Whole(bound, excluded, isLeast: false);
        return Greatest is { } greatest && (greatest < bound || (greatest == bound && (ExcludesGreatest || !excluded)))
            ? this
            : new(Least, ExcludesLeast, bound, excluded, IsWhole);
    }

    /// <summary>Those of the values for which a comparison is true, or at least all of them between two of those.</summary>
    public ValueRange Where(ComparisonOperator comparison, Fraction value) => comparison switch
    {
        ComparisonOperator.Less => AtMost(value, excluded: true),
        ComparisonOperator.LessOrEqual => AtMost(value),
        ComparisonOperator.GreaterOrEqual => AtLeast(value),
        ComparisonOperator.Greater => AtLeast(value, excluded: true),
        _ => AtLeast(value).AtMost(value),
    };

    /// <summary>Those of the values for which a comparison is false, or at least all of them between two of those.</summary>
    public ValueRange WhereNot(ComparisonOperator comparison, Fraction value) => comparison switch
    {
        ComparisonOperator.Less => AtLeast(value),
        ComparisonOperator.LessOrEqual => AtLeast(value, excluded: true),
        ComparisonOperator.GreaterOrEqual => AtMost(value, excluded: true),
        ComparisonOperator.Greater => AtMost(value),
        _ => Without(value),
    };

    /// <summary>The values of both ranges and those between them.</summary>
    public ValueRange Or(ValueRange other)
    {
        if (IsEmpty || other.IsEmpty || ReferenceEquals(this, other))
        {
            return IsEmpty ? other : this;
        }

        bool isLower = Least is { } least && (other.Least is not { } l || l < least || (ExcludesLeast && !other.ExcludesLeast && l == least));
        bool isHigher = Greatest is { } greatest && (other.Greatest is not { } g || g > greatest || (ExcludesGreatest && !other.ExcludesGreatest && g == greatest));
        return isLower || isHigher
            ? new(
                isLower ? other.Least : Least, isLower ? other.ExcludesLeast : ExcludesLeast,
                isHigher ? other.Greatest : Greatest, isHigher ? other.ExcludesGreatest : ExcludesGreatest,
                IsWhole)
            : this;
    }

    /// <summary>The bounds around a name, such as <c>0 ≤ tasks: completionRate ≤ 1</c>.</summary>
    public string Around(string name)
    {
        if (Least == Greatest && Least is { } only)
        {
            return $"{name} = {AnalysisText.Of(only)}";
        }

        string least = Least is { } l ? $"{AnalysisText.Of(l)} {(ExcludesLeast ? '<' : '≤')} " : "";
        string greatest = Greatest is { } g ? $" {(ExcludesGreatest ? '<' : '≤')} {AnalysisText.Of(g)}" : "";
        return least + name + greatest;
    }

    /// <summary>The bounds.</summary>
    public override string ToString() => Around("…");

    // Only an end can be taken out of what is between two bounds.
    private ValueRange Without(Fraction value) =>
        value == Least ? AtLeast(value, excluded: true)
        : value == Greatest ? AtMost(value, excluded: true)
        : this;

    // The bound as a count can reach it: the next whole number within.
    private (Fraction Bound, bool Excluded) Whole(Fraction bound, bool excluded, bool isLeast)
    {
        // What two 64-bit integers hold lies far within the limit.
        if (!IsWhole || (!bound.IsSmall && (bound > WholeLimit || bound < -WholeLimit)))
        {
            return (bound, excluded);
        }

        Fraction step = isLeast ? Fraction.One : -Fraction.One;
        if (bound is { IsSmall: true, Parts.Denominator: 1 })
        {
            return (excluded ? bound + step : bound, false);
        }

        var nearest = Fraction.FromDecimal(bound.Round(0));
        bool isInside = isLeast ? nearest >= bound : nearest <= bound;
        nearest = isInside ? nearest : nearest + step;
        return (excluded && nearest == bound ? nearest + step : nearest, false);
    }
}
