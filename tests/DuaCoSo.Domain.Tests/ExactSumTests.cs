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
        ExactSum sum = default;
        foreach (Fraction number in numbers)
        {
            sum.Add(number);
        }

        Fraction expected = numbers.Aggregate(Fraction.Zero, (total, number) => total + number);
        sum.Total.Should().Be(expected);
        if (Fraction.Clamp(expected, -1_000_000_000_000, 1_000_000_000_000) == expected)
        {
            sum.Round(2).Should().Be(expected.Round(2));
        }
    }
}
