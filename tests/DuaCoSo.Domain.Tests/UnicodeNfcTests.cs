using System.Text;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Tests;

[Rule("E9")]
public sealed class UnicodeNfcTests
{
    private const string VietnameseVowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";

    // Grave, hook above, tilde, acute, dot below; then breve, circumflex and horn.
    private const string VietnameseMarks = "\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u031B";

    [Theory]
    [InlineData("", "")]
    [InlineData("Ninh Binh", "Ninh Binh")]
    [InlineData("Ninh Bi\u0300nh", "Ninh Bình")]
    [InlineData("Phân công phụ trách", "Phân công phụ trách")]
    [InlineData("Pha\u0302n co\u0302ng phu\u0323 tra\u0301ch", "Phân công phụ trách")]
    [InlineData("Đa\u0306\u0301k La\u0306\u0301k", "Đắk Lắk")]
    [InlineData("Đ\u00E2\u0300u mo\u0302\u0301i", "Đầu mối")]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("ẹ\u0302", "ệ")]
    [InlineData("u\u031B\u0303", "ữ")]
    [InlineData("u\u0303\u031B", "ữ")]
    [InlineData("ũ\u031B", "ữ")]
    [InlineData("\u212B \u2126", "\u00C5 \u03A9")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\uAC01\u11A8", "\uAC01\u11A8")]
    [InlineData("a\u0305\u0301", "a\u0305\u0301")]
    [InlineData("a\u0315\u0300\u05AE\u0301", "\u00E0\u05AE\u0301\u0315")]
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")]
    [InlineData("\uD804\uDD31\uD804\uDD27", "\uD804\uDD2E")]
    [InlineData("\uF900", "\u8C48")]
    public void Normalize_Text_ComposesInCanonicalOrder(string text, string expected)
    {
        UnicodeNfc.Normalize(text).Should().Be(expected);
        UnicodeNfc.IsNormalized(text).Should().Be(text == expected);
        UnicodeNfc.IsNormalized(expected).Should().BeTrue();
    }

    [Fact]
    public void Normalize_LoneSurrogates_StandForThemselves()
    {
        // Not theory data: a test's name is UTF-8, which has no lone surrogates.
        foreach (string text in (string[])["\uD800", "\uDC00", "a\uD800b", "\uDC00\uD800", "\u00E0\uD834"])
        {
            UnicodeNfc.Normalize(text).Should().Be(text);
            UnicodeNfc.IsNormalized(text).Should().BeTrue();
        }

        UnicodeNfc.Normalize("a\u0300\uD800e\u0301\uDC00\u0301").Should().Be("à\uD800é\uDC00\u0301");
        UnicodeNfc.IsNormalized("\uD800a\u0300").Should().BeFalse();
    }

    [Fact]
    public void Normalize_NormalizedText_IsTheSameInstance()
    {
        string text = "Xã Khánh Thượng, huyện Yên Mô";
        UnicodeNfc.Normalize(text).Should().BeSameAs(text);
    }

    [Fact]
    public void Normalize_LongRunOfMarks_Ends()
    {
        string text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 20_000));
        string expected = "ạ" + new string('\u0323', 19_999) + new string('\u0301', 20_000);
        UnicodeNfc.Normalize(text).Should().Be(expected);
    }

    [Fact]
    public void Tables_StateTheVersionOfUnicode() => UnicodeNfc.UnicodeVersion.Should().Be("14.0.0");

    [Fact]
    public void Normalize_EveryAssignedCodePoint_AgreesWithIcu()
    {
        OracleIsThere();
        int count = 0;
        foreach (int point in UnicodeAssigned.Points())
        {
            string text = char.ConvertFromUtf32(point);

            // Before a mark that composes, and behind two marks of which one must move.
            string[] samples = [text, text + "\u0301", "e\u0301\u0323" + text, "\u1100" + text + "\u11A8"];
            foreach (string sample in samples)
            {
                if (!Agrees(sample))
                {
                    UnicodeNfc.Normalize(sample).Should().Be(sample.Normalize(), "U+{0:X4}", point);
                    UnicodeNfc.IsNormalized(sample).Should().Be(sample.IsNormalized(), "U+{0:X4}", point);
                }
            }

            count++;
        }

        count.Should().Be(144_697 + 65 + 137_468, "the characters, controls and private use of Unicode 14");
    }

    [Fact]
    public void Normalize_RandomVietnamese_AgreesWithIcu()
    {
        OracleIsThere();
        Gen<string> letters = Gen.Elements((VietnameseVowels + "đĐnghtc ").ToCharArray()).Select(c => c.ToString());
        Gen<string> marks = Gen.Elements(VietnameseMarks.ToCharArray()).Select(c => c.ToString());
        Gen<string> texts = Gen.Frequency((3, letters), (4, marks)).ArrayOf().Select(string.Concat);
        texts.ShouldCover(
            15,
            ("not in form C", text => !text.IsNormalized()),
            ("in form C", text => text.IsNormalized()),
            ("a letter with two marks", text => text.Normalize(NormalizationForm.FormD).Zip(text.Normalize(NormalizationForm.FormD).Skip(1)).Any(p => IsMark(p.First) && IsMark(p.Second))));
        Properties.Check(texts, Agrees, runs: 3000);
        Properties.Check(texts.Select(text => text.Normalize(NormalizationForm.FormD)), Agrees, runs: 1000);
        Properties.Check(texts.Select(text => text.Normalize(NormalizationForm.FormC)), text => ReferenceEquals(UnicodeNfc.Normalize(text), text), runs: 1000);
    }

    [Fact]
    public void Normalize_RandomSequencesOfWhatMatters_AgreesWithIcu()
    {
        OracleIsThere();
        int[] points = [.. UnicodeAssigned.Points().Where(point => IsOfInterest(char.ConvertFromUtf32(point)))];
        Gen<string> texts = Gen.Elements(points).ArrayOf().Select(array => string.Concat(array.Select(char.ConvertFromUtf32)));
        texts.ShouldCover(40, ("not in form C", text => !text.IsNormalized()));
        Properties.Check(texts, Agrees, runs: 5000);
        Properties.Check(texts, text => UnicodeNfc.Normalize(UnicodeNfc.Normalize(text)) == UnicodeNfc.Normalize(text), runs: 1000);

        static bool IsOfInterest(string text) =>
            !text.IsNormalized() || text.Normalize(NormalizationForm.FormD) != text || ("a" + text + "\u0323\u0301").Normalize() != "a" + text + "\u0323\u0301";
    }

    private static bool IsMark(char c) => VietnameseMarks.Contains(c, StringComparison.Ordinal);

    private static bool Agrees(string text) =>
        UnicodeNfc.Normalize(text) == text.Normalize() && UnicodeNfc.IsNormalized(text) == text.IsNormalized();

    // Without ICU the runtime's own normalisation says nothing: then these comparisons must not pass for free.
    private static void OracleIsThere() => "e\u0301".Normalize().Should().Be("é", "the comparison needs a machine with ICU");
}
