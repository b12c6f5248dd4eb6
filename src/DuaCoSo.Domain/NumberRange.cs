using System.Globalization;

namespace DuaCoSo.Domain;

/// <summary>The numbers that a figure of a policy may have (khoảng giá trị): its bounds and its decimal places.</summary>
/// <param name="Least">The least value.</param>
/// <param name="Greatest">The greatest value, included.</param>
/// <param name="Decimals">How many decimal places at the most; 0 for whole numbers.</param>
/// <param name="ExcludesLeast">Whether the least value itself is excluded.</param>
public sealed record NumberRange(decimal Least, decimal Greatest, int Decimals = 0, bool ExcludesLeast = false)
{
    /// <summary>Weights: over 0, at most 1,000.</summary>
    public static NumberRange Weight { get; } = new(0, 1000, 12, ExcludesLeast: true);

    /// <summary>Shares and credits: 0 to 1.</summary>
    public static NumberRange Share { get; } = new(0, 1, 15);

    /// <summary>Points, amounts and targets: up to 10¹⁵ either way, with at most 6 decimals.</summary>
    public static NumberRange Amount { get; } = new(-1_000_000_000_000_000m, 1_000_000_000_000_000m, 6);

    /// <summary>Amounts that are not negative.</summary>
    public static NumberRange NonNegativeAmount { get; } = new(0, 1_000_000_000_000_000m, 6);

    /// <summary>Amounts over 0.</summary>
    public static NumberRange PositiveAmount { get; } = new(0, 1_000_000_000_000_000m, 6, ExcludesLeast: true);

    /// <summary>Ratings: 0 to 100, with at most 6 decimals.</summary>
    public static NumberRange Rating { get; } = new(0, 100, 6);

    /// <summary>How often a frequency rule wants a thing done: 1 to 366.</summary>
    public static NumberRange Frequency { get; } = new(1, 366);

    /// <summary>Days that may be none: 0 to 3,660.</summary>
    public static NumberRange Days { get; } = new(0, 3660);

    /// <summary>Days, at least one: 1 to 3,660.</summary>
    public static NumberRange PositiveDays { get; } = new(1, 3660);

    /// <summary>Days before or after: −3,660 to 3,660.</summary>
    public static NumberRange SignedDays { get; } = new(-3660, 3660);

    /// <summary>A day of a month: 1 to 31, clamped to the month's length.</summary>
    public static NumberRange DayOfMonth { get; } = new(1, 31);

    /// <summary>Months before or after: −120 to 120.</summary>
    public static NumberRange MonthOffset { get; } = new(-120, 120);

    /// <summary>Years of periods and dates: 1900 to 2100.</summary>
    public static NumberRange Year { get; } = new(1900, 2100);

    /// <summary>Counts of things: 0 to 1,000,000.</summary>
    public static NumberRange Count { get; } = new(0, 1_000_000);

    /// <summary>Counts of things, at least one: 1 to 1,000,000.</summary>
    public static NumberRange PositiveCount { get; } = new(1, 1_000_000);

    /// <summary>Whether a number lies in the range and has no more decimal places than allowed.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(decimal value) =>
        value <= Greatest && (ExcludesLeast ? value > Least : value >= Least) && Allows(value);

    /// <summary>Whether a number has no more decimal places than allowed, whatever its size.</summary>
    /// <param name="value">The number.</param>
    public bool Allows(decimal value) => value.Scale <= Decimals || decimal.Round(value, Decimals) == value;

    /// <summary>The range in words, such as <c>0 &lt; … ≤ 1000</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Least} {(ExcludesLeast ? '<' : '≤')} … ≤ {Greatest}{Places}");

    private string Places => Decimals == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (.{new string('0', Decimals)})");
}
