using System.Text;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;
using static DuaCoSo.Domain.Tests.Territories.Places;

namespace DuaCoSo.Domain.Tests.Territories;

/// <summary>Names as people spell them, and codes as they are reused.</summary>
[Rule("G1")]
public sealed class LocalityNameTests
{
    [Theory]
    [InlineData("xã Hòa Bình", "A")]
    [InlineData("XÃ HOÀ BÌNH", "A")]
    [InlineData("phường hòa bình", "B")]
    [InlineData("Phuong Hoà Bình", "B")]
    [InlineData("Hoa Bính", "D")]
    [InlineData("Đông Thuỷ", "C")]
    [InlineData("đông  thủy", "C")]
    [InlineData("Ðông Thủy", "C")]
    [InlineData("TT. Đông Thủy", "C")]
    [InlineData("thi tran dong thuy", "C")]
    [InlineData("thôn 1", "V")]
    [InlineData("ninh binh", "P")]
    public void ByName_AnySpelling_FindsTheOne(string name, string id)
    {
        Province.ByName(name, Reform).Require().Locality.Key.Should().Be(id);
        Province.ByName(name.Normalize(NormalizationForm.FormD), Reform).Require().Locality.Key.Should().Be(id, "decomposed letters are the same");
    }

    [Theory]
    [InlineData("Hòa Bình", "A, B")]
    [InlineData("thị trấn Hòa Bình", "A, B")]
    [InlineData("hoa binh", "A, B, D")]
    public void ByName_Several_NamesThem(string name, string ids) =>
        Province.ByName(name, Reform).Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "DCS1431" })
            .And.Subject.As<Problem>().Argument("ids").Should().Be(ids);

    [Theory]
    [InlineData("Hòa Bính")]
    [InlineData("Xã")]
    [InlineData("Bình")]
    public void ByName_None_IsAProblem(string name) => Province.ByName(name, Reform).Problems.Should().ContainSingle().Which.Code.Should().Be("DCS1430");

    [Fact]
    public void ByName_Within_WhatIsElsewhereHasNoSay() =>
        Territory.Create([.. Versions, Version("E", LocalityLevel.Commune, "H2") with { Name = "Phường Đông Thủy", Kind = "phường" }]).Require()
            .ByName("phường Đông Thủy", Reform, new("H1")).Require().Locality.Key.Should().Be("C", "a ward of another district decides nothing");

    [Fact]
    public void ByName_Within_LooksBelowAlone()
    {
        Province.ByName("hoa binh", Reform, new("H2")).Require().Locality.Key.Should().Be("D");
        Province.ByName("hoa binh", Reform, new("H1")).Problems.Should().ContainSingle().Which.Argument("count").Should().Be("2");
    }

    [Fact]
    public void ByName_NameThatBeginsLikeAKind_IsFoundBothWays()
    {
        Territory territory = Territory.Create([Version("X", LocalityLevel.Commune, null) with { Name = "Xã Bản Lầu" }]).Require();

        territory.ByName("Bản Lầu", Reform).Require().Locality.Key.Should().Be("X");
        territory.ByName("xã Bản Lầu", Reform).Require().Locality.Key.Should().Be("X");
    }

    [Fact]
    public void ByCode_ReusedCode_IsTheOneOfTheDate()
    {
        Territory after = Province.Apply([Merge("BCD", "B", "C", "D") with { Into = new() { Id = new("BCD"), Code = "1", Parent = new("H1") } }, new LocalityRenaming { On = Reform, Locality = new("A"), Code = "9" }]).Require();

        after.ByCode("1", Eve).Require().Locality.Key.Should().Be("A");
        after.ByCode("1", Reform).Require().Locality.Key.Should().Be("BCD");
        after.ByCode("3", Reform).Problems.Should().ContainSingle().Which.Code.Should().Be("DCS1430");
    }

    [Fact]
    public void Of_EveryLetterInBothForms_FoldsTheSame()
    {
        const string letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđbcdfghjklmnpqrstvwxz";
        foreach (char c in letters)
        {
            var name = LocalityName.Of($"{c}");
            LocalityName.Of($"{c}".ToUpperInvariant()).Exact.Should().Equal(name.Exact);
            LocalityName.Of($"{c}".Normalize(NormalizationForm.FormD)).Exact.Should().Equal(name.Exact);
            name.Bare[0].Should().MatchRegex("^[a-z]$");
        }

        letters.Select(c => LocalityName.Of($"{c}").Exact[0]).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Of_InEveryCulture_IsTheSame()
    {
        var folded = new HashSet<string>();
        Cultures.Each(_ => folded.Add(string.Join('|', LocalityName.Of("THỊ XÃ ĐIỆN BÀN II").Exact)));
        folded.Should().ContainSingle();
    }
}
