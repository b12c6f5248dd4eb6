using System.Globalization;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests;

[Rule("V4")]
public sealed class NumberRangeTests
{
    public static TheoryData<NumberRange, string, string> Ranges => new()
    {
        { NumberRange.Weight, "0.000000000001 0.5 1000", "0 -1 1000.000000000001 0.0000000000001" },
        { NumberRange.Share, "0 0.2 1.000 0.333333333333333", "-0.000000000000001 1.000000000000001 0.3333333333333333" },
        { NumberRange.Amount, "-1000000000000000 0 0.000001 1000000000000000", "-1000000000000000.1 1000000000000000.000001 0.0000001" },
        { NumberRange.NonNegativeAmount, "0 0.000001 1000000000000000", "-0.000001 1000000000000001" },
        { NumberRange.PositiveAmount, "0.000001 1000000000000000", "0 -1 1000000000000001" },
        { NumberRange.Frequency, "1 366", "0 367 1.5" },
        { NumberRange.Days, "0 3660", "-1 3661 0.5" },
        { NumberRange.PositiveDays, "1 3660", "0 3661 1.5" },
        { NumberRange.SignedDays, "-3660 0 3660", "-3661 3661 0.5" },
        { NumberRange.DayOfMonth, "1 31", "0 32 1.5" },
        { NumberRange.MonthOffset, "-120 120", "-121 121 0.5" },
        { NumberRange.Year, "1900 2100 2016.0", "1899 2101 2016.5" },
        { NumberRange.Count, "0 1000000", "-1 1000001 0.5" },
        { NumberRange.PositiveCount, "1 1000000", "0 1000001 1.5" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Contains_NumberAroundEachEnd_IsByTheRange(NumberRange range, string inside, string outside)
    {
        foreach (decimal number in Numbers(inside))
        {
            range.Contains(number).Should().BeTrue("{0} is in {1}", number, range);
        }

        foreach (decimal number in Numbers(outside))
        {
            range.Contains(number).Should().BeFalse("{0} is not in {1}", number, range);
        }
    }

    [Fact]
    public void ToString_Range_IsInvariant() => Cultures.Each(_ =>
    {
        NumberRange.Weight.ToString().Should().Be("0 < … ≤ 1000 (.000000000000)");
        NumberRange.MonthOffset.ToString().Should().Be("-120 ≤ … ≤ 120");
        new NumberRange(0.5m, 1.5m, 1).ToString().Should().Be("0.5 ≤ … ≤ 1.5 (.0)");
    });

    [Fact]
    public void Laws_Equality() => Laws.TestEquality(
        new NumberRange(0, 1, 2), new NumberRange(0, 1, 2), new NumberRange(0, 1, 3), new NumberRange(0, 2, 2), new NumberRange(-1, 1, 2), new NumberRange(0, 1, 2, ExcludesLeast: true));

    private static IEnumerable<decimal> Numbers(string list) => list.Split(' ').Select(n => decimal.Parse(n, CultureInfo.InvariantCulture));
}
