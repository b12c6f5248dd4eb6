using DuaCoSo.Domain.Documents;
using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Documents;

/// <summary>Numbers of documents, in their normal form and as people write them.</summary>
public sealed class DocumentNumberTests
{
    public static TheoryData<string, int, int?, string?, string, string?> Normal => new()
    {
        { "140-QĐ/TU", 140, null, "QĐ", "TU", null },
        { "41/2019/QĐ-UBND", 41, 2019, "QĐ", "UBND", null },
        { "130/KH-UBND", 130, null, "KH", "UBND", null },
        { "202/2025/QH15", 202, 2025, null, "QH15", null },
        { "12729/VPCP-KGVX", 12729, null, null, "VPCP", "KGVX" },
        { "08/TU", 8, null, null, "TU", null },
        { "366-QĐ/TW", 366, null, "QĐ", "TW", null },
        { "367-QĐ/TWĐTN-VP", 367, null, "QĐ", "TWĐTN", "VP" },
        { "46/2019/QĐ-UBND", 46, 2019, "QĐ", "UBND", null },
        { "36-HD/VPTW", 36, null, "HD", "VPTW", null },
        { "09/2019/NĐ-CP", 9, 2019, "NĐ", "CP", null },
        { "1033/QĐ-TTg", 1033, null, "QĐ", "TTg", null },
        { "01/2011/TT-BNV", 1, 2011, "TT", "BNV", null },
        { "12/2015/TTLT-BTC-BNV", 12, 2015, "TTLT", "BTC", "BNV" },
        { "116/2020/NQ-UBTVQH14", 116, 2020, "NQ", "UBTVQH14", null },
        { "47-QĐi/TW", 47, null, "QĐi", "TW", null },
        { "05-CTr/HU", 5, null, "CTr", "HU", null },
        { "1234567/XYZ", 1234567, null, null, "XYZ", null },
    };

    public static TheoryData<string, string> Written => new()
    {
        { "366-QD/TW", "366-QĐ/TW" },
        { "367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP" },
        { "46/2019/QĐUBND", "46/2019/QĐ-UBND" },
        { "36-hd/vptw", "36-HD/VPTW" },
        { "8/TU", "08/TU" },
        { "0008/TU", "08/TU" },
        { "Số: 140-QĐ/TU", "140-QĐ/TU" },
        { "số 41/2019/qđ-ubnd", "41/2019/QĐ-UBND" },
        { "SỐ140-QĐ/TU", "140-QĐ/TU" },
        { " 130 / KH – UBND ", "130/KH-UBND" },
        { "130/KH\u2011UBND", "130/KH-UBND" },
        { "140\u00A0-\u00A0QĐ/TU", "140-QĐ/TU" },
        { "140-Q\u00D0/TU", "140-QĐ/TU" },
        { "140\u2044QĐ-TU", "140/QĐ-TU" },
        { "\uFEFF140-QĐ/TU\u200B", "140-QĐ/TU" },
        { "140-QĐ/TU\n", "140-QĐ/TU" },
        { "9/2019/ND-CP", "09/2019/NĐ-CP" },
        { "1033/qd-ttg", "1033/QĐ-TTg" },
        { "15/NQHDND", "15/NQ-HĐND" },
        { "12/ttcp", "12/TTCP" },
        { "202/2025/qh15", "202/2025/QH15" },
        { "05-ctr/hu", "05-CTr/HU" },
        { "77-nq/tu", "77-NQ/TU" },
    };

    public static TheoryData<string> Wrong => new(
        "", " ", "140", "140-", "140/", "QĐ/TU", "-QĐ/TU", "140QĐ/TU", "140-QĐ", "140-/TU", "140-QĐ/", "140-QĐ/TU-", "140-QĐ//TU", "140-QĐ/TU/2016", "140-QĐ-TU", "0-QĐ/TU", "00/TU", "12345678/TU",
        "41/19/QĐ-UBND", "41/1899/QĐ-UBND", "41/2101/QĐ-UBND", "41/2019/", "41/2019", "41/2019/QĐ", "130/KH", "130/KH-", "41/2019/-UBND", "140-QĐ/T U", "140 QĐ/TU", "140_QĐ/TU", "140-QĐ\\TU", "１４０-QĐ/TU",
        "140-ΔΣ/TU", "140-QĐ/КП", "140-1QĐ/TU", "-140-QĐ/TU", "140.5-QĐ/TU", "Quyết định 140-QĐ/TU", "140-ABCDEFGHIJKLMNOPQRSTU/TU", "140-QĐ/TU\0", "Số");

    [Theory]
    [MemberData(nameof(Normal))]
    public void Parse_NormalForm_IsItsParts(string text, int number, int? year, string? symbol, string issuer, string? unit)
    {
        var read = DocumentNumber.Parse(text);

        (read.Number, read.Year, read.Symbol, read.Issuer, read.Unit).Should().Be((number, year, symbol, issuer, unit));
        read.IsEmpty.Should().BeFalse();
        DocumentNumber.TryRead(text, out DocumentNumber again, out Problem? problem).Should().BeTrue();
        again.Should().Be(read);
        problem.Should().BeNull();
    }

    [Fact]
    public void Parse_NormalForms_RoundTrip() => Laws.TestRoundTrip<DocumentNumber>(First(Normal));

    [Fact]
    public void Parse_OtherForms_AreRefused()
    {
        Laws.TestRefusal<DocumentNumber>([null, .. First(Wrong), .. First(Written)]);
        FluentActions.Invoking(() => DocumentNumber.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equality_IsOfTheNormalForm()
    {
        Laws.TestEquality(
            DocumentNumber.Parse("140-QĐ/TU"), Read("140 – qd/tu"),
            DocumentNumber.Parse("141-QĐ/TU"), DocumentNumber.Parse("140-QC/TU"), DocumentNumber.Parse("140-QĐ/TW"), DocumentNumber.Parse("140/QĐ-TU"), DocumentNumber.Parse("140-QĐ/TU-VP"), default);
        Laws.TestEquality(DocumentNumber.Parse("41/2019/QĐ-UBND"), Read("41/2019/QĐUBND"), DocumentNumber.Parse("41/QĐ-UBND"), DocumentNumber.Parse("41/2020/QĐ-UBND"));
        default(DocumentNumber).ToString().Should().BeEmpty();
        default(DocumentNumber).IsEmpty.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void TryRead_AsPeopleWriteIt_IsTheNormalForm(string text, string normal) => Cultures.Each(_ => Read(text).ToString().Should().Be(normal));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void TryRead_NoNumber_NamesTheTextAndTheForms(string text)
    {
        DocumentNumber.TryRead(text, out DocumentNumber number, out Problem? problem).Should().BeFalse();

        number.Should().Be(default(DocumentNumber));
        problem!.Kind.Should().Be(DocumentProblems.NotADocumentNumber);
        problem.Argument("text").Should().Be(text);
        problem.Message(Language.Vietnamese).Should().Contain("140-QĐ/TU");
    }

    [Fact]
    public void TryRead_NullOrEndless_IsRefusedBriefly()
    {
        DocumentNumber.TryRead(null, out _, out Problem? problem).Should().BeFalse();
        problem!.Code.Should().Be("DCS1201");
        DocumentNumber.TryRead(new string('1', 100_000), out _, out problem).Should().BeFalse();
        problem!.Argument("text").Should().HaveLength(101);
    }

    [Fact]
    public void TryRead_AnyText_GivesWhatParseTakes()
    {
        string[][] slots =
        [
            ["", "", "Số: ", " ", "x"], ["1", "08", "140", "12729", "0", ""], ["-", "/", " – ", "/2019/", "/19/", ""], ["QĐ", "qd", "KH", "VPCP", "QĐi", "Đ", "9", ""], ["-", "/", " / ", ""],
            ["TU", "ubnd", "UBND", "TTg", "QH15", "twdtn", ""], ["", "", "-VP", "-", " ", "\u0301", "/"],
        ];
        Gen<string> texts = Gen.Choose(0, 5).ArrayOf(slots.Length).Select(picks => string.Concat(picks.Select((pick, slot) => slots[slot][pick % slots[slot].Length])));
        int read = 0;
        Properties.Check(
            texts,
            text =>
            {
                if (DocumentNumber.TryRead(text, out DocumentNumber number, out _))
                {
                    read++;
                    DocumentNumber.Parse(number.ToString()).Should().Be(number);
                }
                else
                {
                    DocumentNumber.TryParse(text, null, out _).Should().BeFalse();
                }
            },
            runs: 5000);
        read.Should().BeGreaterThan(500);
    }

    [Fact]
    public void Identity_IsIssuerNumberAndDate()
    {
        LocalDate day = new(2016, 3, 1);
        DocumentNumber number = DocumentNumber.Parse("140-QĐ/TU");
        Laws.TestEquality(
            new DocumentIdentity("Tỉnh ủy Ninh Bình", number, day), new DocumentIdentity("  Tỉnh u\u0309y\u00A0 Ninh Bình", Read("140-qđ/tu"), day),
            new("Tỉnh ủy Bến Tre", number, day), new("Tỉnh ủy Ninh Bình", Read("141-QĐ/TU"), day), new("Tỉnh ủy Ninh Bình", number, day.PlusYears(5)), default);
        new DocumentIdentity("Tỉnh ủy Ninh Bình", number, day).ToString().Should().Be("140-QĐ/TU, Tỉnh ủy Ninh Bình, 2016-03-01");
        default(DocumentIdentity).ToString().Should().BeEmpty();
        FluentActions.Invoking(() => new DocumentIdentity(" ", number, day)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DocumentIdentity("TU", default, day)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void IdentityOf_WhatIsMissing_IsNone()
    {
        var document = new IssuedDocument { Id = new("d"), Number = "140 - QĐ/TU", Issuer = "Tỉnh ủy Ninh Bình", Issued = new(2016, 3, 1) };

        DocumentIdentity.Of(document).Should().Be(new DocumentIdentity("Tỉnh ủy Ninh Bình", Read("140-QĐ/TU"), new(2016, 3, 1)));
        DocumentIdentity.Of(new LegalBasis { Number = "140-QĐ/TU", Issuer = "Tỉnh ủy Ninh Bình", Issued = new(2016, 3, 1) }).Should().Be(DocumentIdentity.Of(document));
        DocumentIdentity.Of(document with { Number = "không số" }).Should().BeNull();
        DocumentIdentity.Of(document with { Number = null }).Should().BeNull();
        DocumentIdentity.Of(document with { Issuer = " " }).Should().BeNull();
        DocumentIdentity.Of(document with { Issued = null }).Should().BeNull();
    }

    private static string[] First(IEnumerable<object[]> rows) => [.. rows.Select(row => (string)row[0])];

    private static DocumentNumber Read(string text) => DocumentNumber.TryRead(text, out DocumentNumber number, out Problem? problem) ? number : throw new DomainException(problem);
}
