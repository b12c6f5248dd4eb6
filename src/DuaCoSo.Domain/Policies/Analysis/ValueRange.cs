using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>Values that a measure may have: those between two bounds, each included or not, whole ones alone where it counts things.</summary>
internal readonly record struct ValueRange
{
    // Beyond it a bound of a count is not made whole: what is left out there is never more than a bound says.
    private static readonly Fraction WholeLimit = Fraction.FromDecimal(100_000_000_000_000_000_000m);

    /// <summary>Every number.</summary>
    public static ValueRange All { get; }

    /// <summary>The least value; <see langword="null"/> for none.</summary>
    public Fraction? Least { get; private init; }

    /// <summary>Whether the least value itself is excluded.</summary>
    public bool ExcludesLeast { get; private init; }

    /// <summary>The greatest value; <see langword="null"/> for none.</summary>
    public Fraction? Greatest { get; private init; }

    /// <summary>Whether the greatest value itself is excluded.</summary>
    public bool ExcludesGreatest { get; private init; }

    /// <summary>Whether only whole numbers are meant.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Whether there is no such value.</summary>
    public bool IsEmpty => Least > Greatest || (Least == Greatest && Least is not null && (ExcludesLeast || ExcludesGreatest));

    /// <summary>The values between two bounds, both included.</summary>
    public static ValueRange Between(Fraction? least, Fraction? greatest) => new() { Least = least, Greatest = greatest };

    /// <summary>The whole numbers from 0 on.</summary>
    public static ValueRange Counts { get; } = new() { Least = Fraction.Zero, IsWhole = true };

    /// <summary>No value.</summary>
    public ValueRange Nothing => this with { Least = Fraction.One, Greatest = Fraction.Zero, ExcludesLeast = false, ExcludesGreatest = false };

    /// <summary>Those of the values that are a bound or more.</summary>
    public ValueRange AtLeast(Fraction bound, bool excluded = false)
    {
        (bound, excluded) = Whole(bound, excluded, isLeast: true);
        return Least is { } least && (least > bound || (least == bound && (ExcludesLeast || !excluded)))
            ? this
            : this with { Least = bound, ExcludesLeast = excluded };
    }

    /// <summary>Those of the values that are a bound or less.</summary>
    public ValueRange AtMost(Fraction bound, bool excluded = false)
    {
        (bound, excluded) = Whole(bound, excluded, isLeast: false);
        return Greatest is { } greatest && (greatest < bound || (greatest == bound && (ExcludesGreatest || !excluded)))
            ? this
            : this with { Greatest = bound, ExcludesGreatest = excluded };
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
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        bool isLower = other.Least is null || (Least is not null && (other.Least < Least || (other.Least == Least && !other.ExcludesLeast)));
        bool isHigher = other.Greatest is null || (Greatest is not null && (other.Greatest > Greatest || (other.Greatest == Greatest && !other.ExcludesGreatest)));
        return this with
        {
            Least = isLower ? other.Least : Least,
            ExcludesLeast = isLower ? other.ExcludesLeast : ExcludesLeast,
            Greatest = isHigher ? other.Greatest : Greatest,
            ExcludesGreatest = isHigher ? other.ExcludesGreatest : ExcludesGreatest,
        };
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
        if (!IsWhole || bound > WholeLimit || bound < -WholeLimit)
        {
            return (bound, excluded);
        }

        Fraction step = isLeast ? Fraction.One : -Fraction.One;
        var nearest = Fraction.FromDecimal(bound.Round(0));
        bool isInside = isLeast ? nearest >= bound : nearest <= bound;
        nearest = isInside ? nearest : nearest + step;
        return (excluded && nearest == bound ? nearest + step : nearest, false);
    }
}
