using System.Text;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Tests;

[Rule("R1")]
public sealed class TextKeyTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("37")]
    [InlineData("xã Khánh Thượng")]
    [InlineData("141-QĐ/TU")]
    [InlineData("a  b")]
    [InlineData("\U00020BB7野家")]
    [InlineData("e\u0301\u0301 is not é", false)]
    [InlineData("Đầu mối")]
    [InlineData("Đa\u0306\u0301k", false)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData(" a", false)]
    [InlineData("a ", false)]
    [InlineData("a\u00A0", false)]
    [InlineData("\u3000a", false)]
    [InlineData("a\tb", false)]
    [InlineData("a\nb", false)]
    [InlineData("a\u0000b", false)]
    [InlineData("a\u007Fb", false)]
    [InlineData("a\u0085b", false)]
    [InlineData("a\u2028b", false)]
    [InlineData("a\u2029b", false)]
    [InlineData("a\u061Cb", false)]
    [InlineData("a\u200Eb", false)]
    [InlineData("a\u200Fb", false)]
    [InlineData("a\u202Ab", false)]
    [InlineData("a\u202Eb", false)]
    [InlineData("a\u2066b", false)]
    [InlineData("a\u2069b", false)]
    [InlineData("a\u202Fb")]
    [InlineData("a\u2065b")]
    [InlineData("a\u206Ab")]
    public void IsValid_Text_IsByTheRule(string text, bool expected = true) => TextKey.IsValid(text).Should().Be(expected);

    [Fact]
    public void IsValid_LoneSurrogate_IsNone()
    {
        TextKey.IsValid("a\uD800").Should().BeFalse();
        TextKey.IsValid("\uDC00a").Should().BeFalse();
        TextKey.IsValid("a\uD800b").Should().BeFalse();
        TextKey.IsValid("a\uDC00\uD800b").Should().BeFalse();
    }

    [Fact]
    public void IsValid_Length_IsOneTo100()
    {
        TextKey.IsValid(new string('x', 100)).Should().BeTrue();
        TextKey.IsValid(new string('x', 101)).Should().BeFalse();
    }

    [Fact]
    public void Check_Invalid_NamesTheParameter()
    {
        FluentActions.Invoking(() => TextKey.Check("a\n", "code")).Should().Throw<ArgumentException>().WithParameterName("code");
        FluentActions.Invoking(() => TextKey.Check(null!, "code")).Should().Throw<ArgumentNullException>().WithParameterName("code");
        TextKey.Check("a", "code").Should().Be("a");
    }

    [Fact]
    public void Compare_Texts_IsByCodePoint()
    {
        string[] ascending = [null!, "A", "Aa", "B", "a", "é", "\uD7FF", "\uE000", "\uFFFF", "\U00010000", "\U00010000a", "\U0010FFFF"];
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                Math.Sign(TextKey.Compare(ascending[i], ascending[j])).Should().Be(Math.Sign(i.CompareTo(j)), "{0} and {1}", i, j);
            }
        }

        TextKey.Compare(null, "").Should().Be(0);
    }

    [Fact]
    public void Compare_RandomTexts_IsThatOfTheirUtf32()
    {
        Gen<string> texts = Gen.Elements("a", "b", "é", "\uD7FF", "\uE000", "\uFFFD", "\U00010000", "\U0001F600", "\U0010FFFF").ArrayOf().Select(string.Concat);
        Gen<(string Left, string Right)> pairs = texts.Two().Select(p => (p.Item1, p.Item2));
        pairs.ShouldCover(10, ("unlike UTF-16's order", p => Math.Sign(string.CompareOrdinal(p.Left, p.Right)) != Math.Sign(ByRunes(p.Left, p.Right))));
        Properties.Check(pairs, p => Math.Sign(TextKey.Compare(p.Left, p.Right)) == Math.Sign(ByRunes(p.Left, p.Right)), runs: 2000);

        static int ByRunes(string left, string right)
        {
            Rune[] a = [.. left.EnumerateRunes()], b = [.. right.EnumerateRunes()];
            int difference = a.Zip(b).Select(p => p.First.Value - p.Second.Value).FirstOrDefault(d => d != 0);
            return difference != 0 ? difference : a.Length - b.Length;
        }
    }
}
