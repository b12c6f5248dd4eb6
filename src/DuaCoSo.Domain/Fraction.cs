using System.Globalization;
using System.Numerics;

namespace DuaCoSo.Domain;

/// <summary>An exact rational number (phân số): what rates, credits, points and scores are computed with (E4).</summary>
/// <remarks>
/// Always reduced, the denominator positive, so that equal numbers are equal fractions. Two 64-bit integers hold nearly every number
/// that occurs; one that does not fit them is held by two <see cref="BigInteger"/>s, so that nothing overflows or is rounded on the way.
/// <see langword="default"/> is <see cref="Zero"/>. Printed and converted invariantly.
/// </remarks>
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    // Zero for default is 0/1: the denominator is kept less one. With _big these two are 0.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly BigParts? _big;

    /// <summary>The quotient of two whole numbers.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public Fraction(long numerator, long denominator) =>
        this = denominator > 0 && numerator != long.MinValue ? ReduceSmall(numerator, denominator) : Reduce(numerator, denominator);

    private Fraction(long numerator, long denominator, BigParts? big)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
        _big = big;
    }

    /// <summary>The number 0.</summary>
    public static Fraction Zero => default;

    /// <summary>The number 1.</summary>
    public static Fraction One => new(1, 1, null);

    /// <summary>The numerator of the reduced fraction; it carries the sign.</summary>
    public BigInteger Numerator => _big?.Numerator ?? _numerator;

    /// <summary>The denominator of the reduced fraction, at least 1.</summary>
    public BigInteger Denominator => _big?.Denominator ?? SmallDenominator;

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => Sign == 0;

    /// <summary>−1, 0 or 1, as the number is negative, 0 or positive.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    /// <summary>Numerator and denominator of a number that two 64-bit integers hold.</summary>
    internal (long Numerator, long Denominator) Parts => (_numerator, SmallDenominator);

    /// <summary>Whether two 64-bit integers hold it.</summary>
    internal bool IsSmall => _big is null;

    private long SmallDenominator => _denominatorLessOne + 1;

    /// <summary>Whether numerator and denominator fit 32 bits each, so that products of two such fit 64.</summary>
    internal bool IsShort => _big is null && _numerator == (int)_numerator && _denominatorLessOne < int.MaxValue;

    /// <summary>The quotient of two whole numbers without a common divisor, the second above 0.</summary>
    internal static Fraction OfReduced(long numerator, long denominator) => new(numerator, denominator, null);

    /// <summary>A decimal as it is, without rounding.</summary>
    /// <param name="value">The decimal.</param>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        int scale = (bits[3] >> 16) & 0xFF;
        if (bits[2] == 0 && bits[1] == 0 && scale < SmallPowers.Length)
        {
            return ReduceSmall(bits[3] < 0 ? -(long)(uint)bits[0] : (uint)bits[0], SmallPowers[scale]);
        }

        var mantissa = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var numerator = (Int128)mantissa;
        return Reduce(bits[3] < 0 ? -numerator : numerator, scale == 0 ? 1 : PowerOfTen(scale));
    }

    /// <summary>The lesser of two numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static Fraction Min(Fraction left, Fraction right) => right < left ? right : left;

    /// <summary>The greater of two numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static Fraction Max(Fraction left, Fraction right) => right > left ? right : left;

    /// <summary>The number of an interval, ends included, that is nearest to a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="least">The least number of the interval.</param>
    /// <param name="greatest">The greatest number of the interval.</param>
    /// <exception cref="ArgumentException"><paramref name="least"/> is greater than <paramref name="greatest"/>.</exception>
    public static Fraction Clamp(Fraction value, Fraction least, Fraction greatest) =>
        least > greatest
            ? throw new ArgumentException($"The least, {least}, is greater than the greatest, {greatest}.", nameof(greatest))
            : Max(least, Min(value, greatest));

    /// <summary>The number rounded to decimal places, a half away from zero (E4).</summary>
    /// <param name="decimals">How many decimal places, 0 to 28.</param>
    /// <returns>The decimal, without zeros at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or over 28.</exception>
    /// <exception cref="OverflowException">The rounded number has more digits than a decimal holds.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        if (_big is null && TryRound(_numerator, SmallDenominator, decimals, out decimal rounded))
        {
            return rounded;
        }

        BigInteger denominator = Denominator;
        BigInteger twice = BigInteger.Abs(Numerator) * (BigInteger)PowerOfTen(decimals) * 2;
        BigInteger digits = (twice + denominator) / (denominator * 2);

        // A decimal is 96 bits and a scale: zeros at the end need neither.
        while (decimals > 0 && digits % 10 == 0)
        {
            digits /= 10;
            decimals--;
        }

        Span<int> parts = stackalloc int[4];
        decimal.GetBits((decimal)digits, parts);
        return new decimal(parts[0], parts[1], parts[2], isNegative: Sign < 0 && !digits.IsZero, (byte)decimals);
    }

    /// <summary>Whether two numbers are equal.</summary>
    /// <param name="other">The other number.</param>
    public bool Equals(Fraction other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && Equals(_big, other._big);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _big);

    /// <summary>Order by size.</summary>
    /// <param name="other">The other number.</param>
    public int CompareTo(Fraction other) => Compare(this, other);

    /// <summary>The reduced fraction, <c>9/10</c>; a whole number without a denominator, <c>3</c>.</summary>
    public override string ToString() =>
        Denominator.IsOne
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The order of two numbers where they lie.</summary>
    internal static int Compare(in Fraction left, in Fraction right) =>
        left.IsShort && right.IsShort ? (left._numerator * right.SmallDenominator).CompareTo(right._numerator * left.SmallDenominator)
        : left._big is null && right._big is null
            ? ((Int128)left._numerator * right.SmallDenominator).CompareTo((Int128)right._numerator * left.SmallDenominator)
            : (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);

    /// <summary>The same in 64 bits, for the few decimal places and small numbers that scores have.</summary>
    internal static bool TryRound(long numerator, long denominator, int decimals, out decimal rounded)
    {
        rounded = 0;
        if (decimals > 6 || denominator > int.MaxValue || numerator is > 1_000_000_000_000 or < -1_000_000_000_000)
        {
            return false;
        }

        long digits = ((Math.Abs(numerator) * (long)PowerOfTen(decimals) * 2) + denominator) / (denominator * 2);
        while (decimals > 0 && digits % 10 == 0)
        {
            digits /= 10;
            decimals--;
        }

        rounded = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: numerator < 0 && digits != 0, (byte)decimals);
        return true;
    }

    // 10^28 is the greatest that a decimal's scale needs.
    private static Int128 PowerOfTen(int exponent)
    {
        if (exponent < SmallPowers.Length)
        {
            return SmallPowers[exponent];
        }

        Int128 power = SmallPowers[^1];
        for (exponent -= SmallPowers.Length - 1; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private static ReadOnlySpan<int> SmallPowers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private static Fraction Reduce(Int128 numerator, Int128 denominator)
    {
        if (denominator < 0)
        {
            // What comes here is a product of two 64-bit numbers or the sum of two such, so its opposite fits too.
            (numerator, denominator) = (-numerator, -denominator);
        }

        if (denominator == 0 || denominator > long.MaxValue || numerator < long.MinValue || numerator > long.MaxValue)
        {
            return Reduce((BigInteger)numerator, denominator);
        }

        long n = (long)numerator, d = (long)denominator;
        if (n == long.MinValue)
        {
            long divisor = (long)GreatestCommonDivisor(1UL << 63, (ulong)d);
            return new(n / divisor, d / divisor, null);
        }

        return ReduceSmall(n, d);
    }

    /// <summary>The same of a positive denominator and a numerator that has an opposite.</summary>
    private static Fraction ReduceSmall(long numerator, long denominator)
    {
        if (denominator == 1 || numerator == denominator || numerator == 0)
        {
            return new(numerator == denominator ? 1 : numerator, 1, null);
        }

        long divisor = (long)GreatestCommonDivisor((ulong)Math.Abs(numerator), (ulong)denominator);
        return divisor == 1 ? new(numerator, denominator, null) : new(numerator / divisor, denominator / divisor, null);
    }

    private static Fraction Reduce(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction's denominator is 0.");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        numerator /= divisor;
        denominator /= divisor;
        return numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator, null)
            : new(0, 1, new BigParts(numerator, denominator));
    }

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        // Small numbers divide in a third of the time.
        if (left <= uint.MaxValue && right <= uint.MaxValue)
        {
            (uint a, uint b) = ((uint)left, (uint)right);
            while (b != 0)
            {
                (a, b) = (b, a % b);
            }

            return a;
        }

        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    /// <summary>A reduced fraction that does not fit two 64-bit integers.</summary>
    private sealed record BigParts(BigInteger Numerator, BigInteger Denominator);
}
