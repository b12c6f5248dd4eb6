using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>What a measure gave (giá trị đo được): a value, or no basis to measure on (E3).</summary>
/// <remarks>Equal when value and basis are. <see langword="default"/> is a rate without basis.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeasuredValue
{
    private MeasuredValue(Fraction value, bool hasBasis, bool isCount)
    {
        Number = value;
        HasBasis = hasBasis;
        IsCount = isCount;
    }

    /// <summary>Whether there was anything to measure.</summary>
    public bool HasBasis { get; }

    /// <summary>Whether the measure counts things, so that a condition takes it for 0 without basis.</summary>
    public bool IsCount { get; }

    /// <summary>The value as a criterion sees it; <see langword="null"/> without basis.</summary>
    public Fraction? InCriterion => HasBasis ? Number : null;

    /// <summary>The value as a condition sees it: a count without basis is 0, a rate without basis has none.</summary>
    public Fraction? InCondition => HasBasis ? Number : IsCount ? Fraction.Zero : null;

    private Fraction Number { get; }

    /// <summary>A rate, a total or a score; <see langword="null"/> for no basis.</summary>
    /// <param name="value">The value.</param>
    public static MeasuredValue Rate(Fraction? value) => new(value ?? Fraction.Zero, value is not null, isCount: false);

    /// <summary>A count.</summary>
    /// <param name="count">How many.</param>
    /// <param name="hasBasis">Whether there was anything to count among.</param>
    public static MeasuredValue Count(int count, bool hasBasis) => new(count, hasBasis, isCount: true);

    /// <summary>The value, or <c>no basis</c>.</summary>
    public override string ToString() => HasBasis ? Number.ToString() : "no basis";
}
