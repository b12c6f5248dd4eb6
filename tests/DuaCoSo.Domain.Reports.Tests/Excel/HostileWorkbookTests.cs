using System.Buffers.Binary;
using System.Text;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;
using static DuaCoSo.Domain.Reports.Tests.Excel.Workbooks;

namespace DuaCoSo.Domain.Reports.Tests.Excel;

/// <summary>Files made to harm: each ends in a problem, with little memory and at once.</summary>
[Rule("R1")]
public sealed class HostileWorkbookTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Read_AFileOverTheLimit_IsNotOpened() =>
        Said(WithActivities(""), new() { FileBytes = 100 }).Should().Equal("register.xlsx DCS6105");

    [Fact]
    public void Read_MorePartsThanTheLimit_IsAProblem() =>
        Said(Zip(Enumerable.Range(0, 1001).Select(i => ($"p{i}", "")))).Should().Equal("register.xlsx DCS6303");

    [Fact]
    public void Read_AFileThatSaysThatItUnzipsToTooMuch_IsNotUnzipped() =>
        Said(WithActivities("<!--" + new string('x', 30 * Megabyte) + "-->")).Should().Equal("register.xlsx DCS6304");

    [Fact]
    public void Read_AFileThatUnzipsToMoreThanItSays_IsAProblem()
    {
        // Where the file says how long its parts are, it now says: one byte.
        byte[] workbook = WithActivities("<row>" + new string(' ', 30 * Megabyte) + "</row>");
        int directory = workbook.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        int at = (int)BinaryPrimitives.ReadUInt32LittleEndian(workbook.AsSpan(directory + 16));
        while (at < directory)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(workbook.AsSpan(at + 24), 1);
            at += 46 + workbook[at + 28] + workbook[at + 30] + workbook[at + 32];
        }

        string[] said = Said(workbook);

        said.Should().ContainSingle().Which.Should().MatchRegex("DCS630[148]$");
    }

    [Fact]
    public void Read_UnderASmallLimit_StopsWhileUnzipping() =>
        Said(WithActivities(string.Concat(Enumerable.Repeat(Row("H1"), 2000))), new() { UnzippedBytes = 20_000 }).Should().Equal("register.xlsx DCS6304");

    [Fact]
    public void Read_ElementsInEachOther_AreAProblem() =>
        Said(WithActivities(string.Concat(Enumerable.Repeat("<x>", 100_000)))).Should().Equal("register.xlsx!activities!A1 DCS6308");

    [Fact]
    public void Read_RowsWithEmptyCellsFarToTheRight_AreBlank() =>
        Said(WithActivities(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<row r=\"{i + 2}\"><c r=\"XFD{i + 2}\" s=\"1\"/></row>")))).Should().BeEmpty();

    [Fact]
    public void Read_MoreRowsThanTheLimit_IsAProblem() =>
        Said(WithActivities(Row("H1", "A1", "report", "2016-03-25") + Row("H2", "A1", "report", "2016-03-25")), new() { Tables = new() { Rows = 1 } })
            .Should().Equal("register.xlsx!activities!A3 DCS6124");

    [Fact]
    public void Read_ACellOverTheLimit_IsAProblem() =>
        Said(WithActivities(Row("H1", "A1", "report" + new string('x', 70_000), "2016-03-25"))).Should().Equal("register.xlsx!activities!C2 DCS6125");

    [Fact]
    public void Read_APartTwice_IsAProblem() =>
        Said(Zip([("xl/workbook.xml", "<workbook/>"), ("XL/Workbook.xml", "<workbook/>")])).Should().Equal("register.xlsx DCS6301");

    [Fact]
    public void Read_ALinkToElsewhere_IsNotFollowed() => Said(Zip(
    [
        ("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"localities\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/></Relationships>"),
    ])).Should().Equal("register.xlsx!localities DCS6305", "register.xlsx!parties DCS6305", "register.xlsx!assignments DCS6305");

    [Fact]
    public void Read_AWorkbookWithAnyByteChanged_GivesARegisterOrProblems()
    {
        byte[] workbook = Of(Case("generated/01"));
        var random = new Random(20161122);
        for (int run = 0; run < 150; run++)
        {
            byte[] changed = [.. workbook];
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            Read(changed).Should().Match<Checked<Registers.ResponsibilityRegister>>(r => r.IsAccepted || r.Problems.Count > 0);
        }
    }

    [Fact]
    public void Read_AWorkbookCutOffAnywhere_GivesAProblem()
    {
        byte[] workbook = WithActivities("");
        for (int length = 0; length < workbook.Length; length += 17)
        {
            Read(workbook[..length]).IsAccepted.Should().BeFalse();
        }
    }

    [Fact]
    public void Problems_NameNoPath_ThatTheCallerDidNotGive() =>
        Read(Encoding.UTF8.GetBytes("PK\u0003\u0004")).Problems.Single().Place.ToString().Should().Be("register.xlsx");
}
