using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests;

/// <summary>What is summed without reducing is what is summed step by step (E4).</summary>
[Rule("E4")]
public sealed class ExactSumTests
{
    public static TheoryData<Fraction[]> Numbers => new()
    {
        Array.Empty<Fraction>(),
        new Fraction[] { new(1, 3), new(1, 6), new(-1, 2) },
        new Fraction[] { new(int.MaxValue, 1), new(-7, int.MaxValue), new(1, int.MaxValue), new(1, 12) },
        new Fraction[] { new(int.MinValue, 1), new(int.MinValue, int.MaxValue), new(1, 2_147_483_629), new(5, 7) },
        new Fraction[] { new(long.MaxValue, 3), new(1, long.MaxValue), Fraction.FromDecimal(decimal.MaxValue), new(2, 5) },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Sum_AnyNumbers_IsExact(Fraction[] numbers)
    {
        SumOf(numbers).Total.Should().Be(Total(numbers));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Sum_OfProducts_IsExact(Fraction[] numbers)
    {
        foreach (Fraction factor in Factors)
        {
            ExactSum sum = default;
            foreach (Fraction number in numbers)
            {
                sum.Add(factor, number);
            }

            sum.Total.Should().Be(factor * Total(numbers));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Sum_TimesAQuotient_IsRoundedAsTheProduct(Fraction[] numbers)
    {
        ExactSum sum = SumOf(numbers);
        foreach (Fraction factor in Factors)
        {
            foreach (Fraction divisor in Factors.Where(f => f.Sign > 0))
            {
                if (sum.TryRoundTimes(factor, divisor, 2, out decimal rounded))
                {
                    rounded.Should().Be((Total(numbers) * factor / divisor).Round(2));
                }
            }
        }
    }

    [Fact]
    public void Sum_OfSmallNumbers_IsRoundedInSixtyFourBits()
    {
        ExactSum sum = default;
        sum.Add(new Fraction(30, 1), new Fraction(43, 48));
        sum.Add(new Fraction(41, 2));

        sum.TryRoundTimes(100, 85, 2, out decimal rounded).Should().BeTrue();
        rounded.Should().Be(55.74m);
    }

    private static ExactSum SumOf(Fraction[] numbers)
    {
        ExactSum sum = default;
        foreach (Fraction number in numbers)
        {
            sum.Add(number);
        }

        return sum;
    }

    private static Fraction[] Factors => [Fraction.One, Fraction.Zero, new(100, 85), new(-7, 3), new(int.MaxValue, 2), new(1, int.MaxValue), new(long.MaxValue, 11)];

    private static Fraction Total(Fraction[] numbers) => numbers.Aggregate(Fraction.Zero, (total, number) => total + number);
}
