using DuaCoSo.Domain.Explanations;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Explanations;

/// <summary>Numbers as a person of the language writes them, however large.</summary>
[Rule("E8")]
public sealed class WordingTests
{
    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("-5/2", "-2.5", "-2,5")]
    [InlineData("100", "100", "100")]
    [InlineData("1/3", "1/3 ≈ 0.333333", "1/3 ≈ 0,333333")]
    [InlineData("-1/10000000", "-1/10000000 ≈ 0", "-1/10000000 ≈ 0")]
    [InlineData("10000000000000000000000", "10000000000000000000000", "10000000000000000000000")]
    [InlineData("10000000000000000000000000000000000000001/2", "10000000000000000000000000000000000000001/2", "10000000000000000000000000000000000000001/2")]
    [InlineData("-90000000000000000000000", "-90000000000000000000000", "-90000000000000000000000")]
    public void Number_IsWrittenInTheLanguage(string number, string english, string vietnamese)
    {
        Fraction exact = Exactly(number);

        new Wording(Language.English).Number(exact).Should().Be(english);
        new Wording(Language.Vietnamese).Number(exact).Should().Be(vietnamese);
    }

    private static Fraction Exactly(string text) => text.Split('/') is [var numerator, var denominator] ? Whole(numerator) / Whole(denominator) : Whole(text);

    /// <summary>A whole number of any size, digit by digit.</summary>
    private static Fraction Whole(string text) => text.StartsWith('-') ? -Whole(text[1..]) : text.Aggregate(Fraction.Zero, (sum, digit) => (sum * 10) + (digit - '0'));
}
