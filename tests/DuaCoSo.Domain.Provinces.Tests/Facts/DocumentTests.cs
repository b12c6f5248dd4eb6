using DuaCoSo.Domain.Documents;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Provinces.Tests.Facts;

/// <summary>The documents that the sources name, with the dates that they tell.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("ninh-binh-141", "140-QĐ/TU", 2016, 3, 1)]
    [InlineData("ninh-binh-141", "141-QĐ/TU", 2016, 3, 1)]
    [InlineData("kon-tum-776", "776-QĐ/TU", 2023, 1, 16)]
    [InlineData("lam-binh-89", "89-NQ/HU", 2018, 10, 17)]
    [InlineData("van-khanh-tay-37", "37-KH/HU", 2021, 5, 14)]
    [InlineData("gia-lai-03", "03-CT/TU", 2025, 8, 7)]
    [InlineData("party-366-2025", "366-QĐ/TW", 2025, 8, 30)]
    [States("ninh-binh-141", "000:2", "công bố Quyết định 140-QĐ/TU và Quy định 141-QĐ/TU ngày 1/3/2016 của Ban Thường vụ Tỉnh ủy", "$.legalBasis[140-QĐ/TU]", "$.legalBasis[141-QĐ/TU]")]
    [States("kon-tum-776", "776-QĐ/TU", "Ngày 16 tháng 01 năm 2023", "$.legalBasis[776-QĐ/TU]")]
    [States("lam-binh-89", "89-NQ/HU", "Ngày 17 tháng 10 năm 2018", "$.legalBasis[89-NQ/HU]")]
    [States("van-khanh-tay-37", "37-KH/HU", "Ngày 14 tháng 5 năm 2021", "$.legalBasis[37-KH/HU]")]
    [States("gia-lai-03", "03-CT/TU", "Ngày 07 tháng 8 năm 2025", "$.legalBasis[03-CT/TU]")]
    [States("party-366-2025", "366-QĐ/TW", "Ngày 30 tháng 8 năm 2025", "$.legalBasis[366-QĐ/TW]")]
    public void Document_IsOfTheDayThatTheSourceTells(string preset, string number, int year, int month, int day) =>
        Document(preset, number).Issued.Should().Be(new LocalDate(year, month, day));

    [Theory]
    [InlineData("ben-tre-23", "23-KH/TU")]
    [InlineData("ben-tre-23", "Quyết định số 182")]
    [InlineData("ben-tre-23", "Quyết định số 02")]
    [InlineData("ben-tre-23-tiers", "23-KH/TU")]
    [InlineData("ben-tre-23-tiers", "01-CT/TU")]
    [InlineData("lang-son-1434", "77-NQ/TU")]
    [InlineData("lang-son-1434", "1434-QĐ/TU")]
    [InlineData("van-lang-sectors", "Nghị quyết của Ban Thường vụ Huyện ủy Văn Lãng")]
    [States("ben-tre-23", "001:9", "Kế hoạch số 23, Quyết định số 182, Quyết định số 02 của Ban Thường vụ Tỉnh ủy", "$.legalBasis[23-KH/TU]", "$.legalBasis[Quyết định số 182]", "$.legalBasis[Quyết định số 02]")]
    [States("ben-tre-23-tiers", "003:5", "tổng kết 4 năm thực hiện Kế hoạch số 23-KH/TU của Ban Thường vụ Tỉnh ủy …; triển khai Chỉ thị số 01-CT/TU", "$.legalBasis[23-KH/TU]", "$.legalBasis[01-CT/TU]")]
    [States("lang-son-1434", "002:7", "Thực hiện Nghị quyết số 77-NQ/TU", "$.legalBasis[77-NQ/TU]")]
    [States("lang-son-1434", "002:13", "ban hành Quy định số 1434-QĐ/TU", "$.legalBasis[1434-QĐ/TU]")]
    [States("van-lang-sectors", "002:2", "Ban Thường vụ Huyện ủy Văn Lãng đã ban hành nghị quyết riêng", "$.legalBasis[Nghị quyết của Ban Thường vụ Huyện ủy Văn Lãng]")]
    public void Document_OfWhichNoDayIsTold_HasNone(string preset, string number) => Document(preset, number).Issued.Should().BeNull();

    private static LegalBasis Document(string preset, string number) => ProvincePolicies.Get(preset).Documents.Single(d => d.Number == number);
}
