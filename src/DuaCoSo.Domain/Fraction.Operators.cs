using System.Numerics;

namespace DuaCoSo.Domain;

// Products of two 64-bit integers, and the sum of two such products, fit 128 bits; what is beyond goes the way of BigInteger. What fits 32 bits, as nearly
// everything does, needs no more than 64.
public readonly partial struct Fraction
{
    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Fraction(int value) => new(value, 1, null);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Fraction(long value) => new(value, 1, null);

    /// <summary>The sum of two numbers.</summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left._big is not null || right._big is not null)
        {
            return Reduce((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
        }

        if (left._numerator == 0 || right._numerator == 0)
        {
            return left._numerator == 0 ? right : left;
        }

        long d = left.SmallDenominator, e = right.SmallDenominator;
        if (left.IsShort && right.IsShort)
        {
            return d == e ? ReduceSmall(left._numerator + right._numerator, d) : ReduceSmall((left._numerator * e) + (right._numerator * d), d * e);
        }

        return d == e
            ? Reduce((Int128)left._numerator + right._numerator, d)
            : Reduce(((Int128)left._numerator * e) + ((Int128)right._numerator * d), (Int128)d * e);
    }

    /// <summary>The difference of two numbers.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Fraction operator -(Fraction value) =>
        value._big is null && value._numerator != long.MinValue
            ? new(-value._numerator, value.SmallDenominator, null)
            : Reduce(BigInteger.Negate(value.Numerator), value.Denominator);

    /// <summary>The product of two numbers.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        left.IsShort && right.IsShort ? ReduceSmall(left._numerator * right._numerator, left.SmallDenominator * right.SmallDenominator)
        : left._big is null && right._big is null
            ? Reduce((Int128)left._numerator * right._numerator, (Int128)left.SmallDenominator * right.SmallDenominator)
            : Reduce(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient of two numbers.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        left.IsShort && right.IsShort && right._numerator > 0 ? ReduceSmall(left._numerator * right.SmallDenominator, left.SmallDenominator * right._numerator)
        : left._big is null && right._big is null
            ? Reduce((Int128)left._numerator * right.SmallDenominator, (Int128)left.SmallDenominator * right._numerator)
            : Reduce(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether two numbers are equal.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left number is the lesser.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is the greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not the greater.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not the lesser.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
