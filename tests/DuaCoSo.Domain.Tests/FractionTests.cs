using System.Globalization;
using System.Numerics;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Tests;

[Rule("E4")]
public sealed class FractionTests
{
    // Small numbers for cancelling, numbers around the bounds for the way out to BigInteger.
    private static readonly Gen<long> Longs = Gen.Frequency(
        (6, Gen.Choose(-12, 12).Select(n => (long)n)),
        (1, Gen.Choose(0, 3).Select(n => long.MaxValue - n)),
        (1, Gen.Choose(0, 3).Select(n => long.MinValue + n)),
        (1, Gen.Choose(-3, 3).Select(n => (1L << 32) + n)),
        (1, Gen.Zip(Gen.Choose(-3, 3), Gen.Elements(-1L, 1L)).Select(p => (p.Item2 << 31) + p.Item1)),
        (2, Gen.Choose(int.MinValue, int.MaxValue).Two().Select(p => ((long)p.Item1 << 32) ^ p.Item2)));

    private static readonly Gen<Fraction> Small = Longs.Two().Where(p => p.Item2 != 0).Select(p => new Fraction(p.Item1, p.Item2));

    private static readonly Gen<Fraction> Fractions = Gen.Frequency((3, Small), (1, Small.Two().Select(p => p.Item1 * p.Item2)));

    [Theory]
    [InlineData(9, 10, "9/10")]
    [InlineData(18, 20, "9/10")]
    [InlineData(-18, 20, "-9/10")]
    [InlineData(18, -20, "-9/10")]
    [InlineData(-18, -20, "9/10")]
    [InlineData(3, 1, "3")]
    [InlineData(-21, 7, "-3")]
    [InlineData(0, -5, "0")]
    [InlineData(long.MinValue, 1, "-9223372036854775808")]
    [InlineData(long.MinValue, -1, "9223372036854775808")]
    [InlineData(long.MinValue, long.MinValue, "1")]
    [InlineData(1, long.MinValue, "-1/9223372036854775808")]
    [InlineData(long.MaxValue, long.MinValue, "-9223372036854775807/9223372036854775808")]
    [InlineData(long.MinValue, 2, "-4611686018427387904")]
    public void Constructor_AnyTwoNumbers_Reduces(long numerator, long denominator, string expected) =>
        new Fraction(numerator, denominator).ToString().Should().Be(expected);

    [Fact]
    public void Default_IsZero()
    {
        default(Fraction).Should().Be(Fraction.Zero);
        Fraction.Zero.Should().Be(new Fraction(0, 7));
        Fraction.Zero.IsZero.Should().BeTrue();
        Fraction.Zero.Denominator.Should().Be(BigInteger.One);
        Fraction.Zero.ToString().Should().Be("0");
        Fraction.One.IsZero.Should().BeFalse();
        (Fraction.Zero + Fraction.One).Should().Be((Fraction)1);
    }

    [Fact]
    public void Laws_Equality()
    {
        Laws.TestEquality(new Fraction(9, 10), new Fraction(18, 20), new Fraction(9, 11), new Fraction(8, 10), new Fraction(-9, 10), 9);
        Fraction big = (Fraction)long.MaxValue * long.MaxValue;
        Laws.TestEquality(big, big + 1 - 1, big + 1, -big, 1 / big, (Fraction)long.MaxValue);
        Laws.TestEquality(Fraction.Zero, default, 1, big);
    }

    [Fact]
    public void Laws_Ordering()
    {
        Fraction max = long.MaxValue, min = long.MinValue;
        Laws.TestOrdering(max * min, min - 1, min, -1, new Fraction(-1, 2), -1 / (max * 3), 0, 1 / (max * 2), 1 / max, new Fraction(1, 3), new Fraction(1, 2), 1, max, max + 1, max * max);
    }

    [Fact]
    public void Division_ByZero_Throws()
    {
        FluentActions.Invoking(() => new Fraction(1, 0)).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Fraction.One / Fraction.Zero).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Fraction.Zero / 0).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => (Fraction)long.MaxValue * long.MaxValue / 0).Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void Generator_ReachesBothHalves() =>
        Fractions.ShouldCover(
            10,
            ("beyond 64 bits", f => Abs(f.Numerator) > long.MaxValue || f.Denominator > long.MaxValue),
            ("within 64 bits, not whole", f => f.Denominator > 1 && Abs(f.Numerator) <= long.MaxValue && f.Denominator <= long.MaxValue),
            ("whole", f => f.Denominator.IsOne),
            ("negative", f => f.Sign < 0));

    [Fact]
    public void Laws_OfAField() => Properties.Check(
        Fractions.Three(),
        values =>
        {
            (Fraction a, Fraction b, Fraction c) = values;
            return a + b == b + a && a * b == b * a
                && a + b + c == a + (b + c) && a * b * c == a * (b * c)
                && a * (b + c) == (a * b) + (a * c)
                && a + 0 == a && a * 1 == a && (a - a).IsZero && -(-a) == a && a - b == a + -b
                && (a.IsZero || (a / a == Fraction.One && b / a * a == b));
        },
        runs: 2000);

    [Fact]
    public void Laws_OfOrder() => Properties.Check(
        Fractions.Three(),
        values =>
        {
            (Fraction a, Fraction b, Fraction c) = values;
            return (a < b) == (b > a) && (a <= b) == !(b < a) && (a < b) == ((a - b).Sign < 0)
                && (!(a < b) || a + c < b + c)
                && (!(a <= b && b <= c) || a <= c)
                && Fraction.Min(a, b) <= Fraction.Max(a, b) && Fraction.Min(a, b) + Fraction.Max(a, b) == a + b;
        },
        runs: 2000);

    [Fact]
    public void Arithmetic_AgreesWithBigIntegers() => Properties.Check(
        Fractions.Two(),
        values =>
        {
            (Fraction a, Fraction b) = values;
            Same(a + b, (a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
            Same(a - b, (a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
            Same(a * b, a.Numerator * b.Numerator, a.Denominator * b.Denominator);
            Same(-a, -a.Numerator, a.Denominator);
            a.CompareTo(b).Should().Be((a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator));
            a.Sign.Should().Be(a.Numerator.Sign);
            if (!b.IsZero)
            {
                Same(a / b, a.Numerator * b.Denominator, a.Denominator * b.Numerator);
            }
        },
        runs: 2000);

    [Fact]
    public void Arithmetic_ThatComesBack_IsSmallAgain()
    {
        Fraction max = long.MaxValue;
        Fraction back = ((max * max) + max) / max;
        back.Should().Be(max + 1);
        (back - 1).Should().Be(max);
        (back - 1).GetHashCode().Should().Be(max.GetHashCode());
        (-(max + 1)).Should().Be((Fraction)long.MinValue);
        (-(Fraction)long.MinValue).Should().Be(max + 1);
    }

    [Fact]
    public void Clamp_Value_StaysWithinTheEnds()
    {
        Fraction half = new(1, 2);
        Fraction.Clamp(half, 0, 1).Should().Be(half);
        Fraction.Clamp(-half, 0, 1).Should().Be(Fraction.Zero);
        Fraction.Clamp(2 + half, 0, 1).Should().Be(Fraction.One);
        Fraction.Clamp(2, half, half).Should().Be(half);
        FluentActions.Invoking(() => Fraction.Clamp(half, 1, 0)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0")]
    [InlineData("0.5", "1/2")]
    [InlineData("-12.50", "-25/2")]
    [InlineData("0.333333333333333", "333333333333333/1000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    [InlineData("7.9228162514264337593543950335", "15845632502852867518708790067/2000000000000000000000000000")]
    public void FromDecimal_Any_IsExact(string value, string expected)
    {
        decimal number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Fraction.FromDecimal(number).ToString().Should().Be(expected);
        Fraction.FromDecimal(number).Round(28).Should().Be(number);
    }

    [Theory]
    [InlineData(1, 2, 0, "1")]
    [InlineData(-1, 2, 0, "-1")]
    [InlineData(3, 2, 0, "2")]
    [InlineData(5, 2, 0, "3")]
    [InlineData(49, 100, 0, "0")]
    [InlineData(-49, 100, 0, "0")]
    [InlineData(1, 200, 2, "0.01")]
    [InlineData(-1, 200, 2, "-0.01")]
    [InlineData(1, 201, 2, "0")]
    [InlineData(-1, 1000, 2, "0")]
    [InlineData(17765, 200, 2, "88.83")]
    [InlineData(-17765, 200, 2, "-88.83")]
    [InlineData(1, 3, 2, "0.33")]
    [InlineData(2, 3, 2, "0.67")]
    [InlineData(2, 3, 28, "0.6666666666666666666666666667")]
    [InlineData(50, 1, 2, "50")]
    [InlineData(100, 3, 6, "33.333333")]
    [InlineData(1_000_000_000_000, 3, 6, "333333333333.333333")]
    [InlineData(-1_000_000_000_000, int.MaxValue, 6, "-465.661288")]
    [InlineData(199999, 2000, 2, "100")]
    public void Round_Half_GoesAwayFromZero(long numerator, long denominator, int decimals, string expected) =>
        new Fraction(numerator, denominator).Round(decimals).ToString(CultureInfo.InvariantCulture).Should().Be(expected);

    [Fact]
    public void Round_ExactHalfThatDecimalDivisionMisses_GoesUp()
    {
        // A third of 3.015 is exactly 1.005; a decimal third is a little less.
        (new Fraction(1, 3) * Fraction.FromDecimal(3.015m)).Round(2).Should().Be(1.01m);
        decimal.Round(1m / 3m * 3.015m, 2, MidpointRounding.AwayFromZero).Should().Be(1.00m, "which is why scores are fractions");

        // A third of 30 points is 10, and 10 reaches a band that begins at 10.
        (30 * new Fraction(1, 3) >= 10).Should().BeTrue();
        (30m * (1m / 3m)).Should().BeLessThan(10m);
    }

    [Fact]
    public void Round_EveryFractionThatFits_IsWithinAHalfOfTheLastPlace() => Properties.Check(
        Gen.Zip(Gen.Zip(Gen.Choose(-100_000, 100_000), Gen.Choose(1, 3000)), Gen.Choose(0, 12)),
        values =>
        {
            ((int n, int d), int decimals) = values;
            var value = new Fraction(n, d);
            decimal rounded = value.Round(decimals);
            Fraction error = Fraction.FromDecimal(rounded) - value;
            Fraction half = new(1, 2 * (long)Math.Pow(10, decimals));
            decimal.Round(rounded, decimals).Should().Be(rounded);
            (Fraction.Max(error, -error) <= half).Should().BeTrue();
            if (Fraction.Max(error, -error) == half)
            {
                error.Sign.Should().Be(value.Sign, "a half goes away from zero");
            }
        },
        runs: 3000);

    [Fact]
    public void Round_ToWhatNoDecimalHolds_Throws()
    {
        Fraction largest = Fraction.FromDecimal(decimal.MaxValue);
        largest.Round(0).Should().Be(decimal.MaxValue);
        largest.Round(28).Should().Be(decimal.MaxValue);
        (-largest).Round(2).Should().Be(decimal.MinValue);
        FluentActions.Invoking(() => (largest + 1).Round(0)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => (largest + new Fraction(1, 2)).Round(0)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => (largest / 11).Round(28)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Fraction.One.Round(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Fraction.One.Round(29)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static BigInteger Abs(BigInteger value) => BigInteger.Abs(value);

    private static void Same(Fraction actual, BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        actual.Numerator.Should().Be(numerator / divisor);
        actual.Denominator.Should().Be(denominator / divisor);
    }
}
