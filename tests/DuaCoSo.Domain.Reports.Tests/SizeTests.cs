using DuaCoSo.Domain.Assessments;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Reports.Tests;

/// <summary>A page as large as the country stays small enough to be sent and opened.</summary>
public sealed class SizeTests
{
    [Fact]
    public void Write_TheCountrysYear_IsUnder15Megabytes()
    {
        Assessment assessment = Country.Assess();
        assessment.Register.Territory.OfLevel(Territories.LocalityLevel.Commune, assessment.Envelope.AsOf).Count.Should().BeGreaterThanOrEqualTo(3_321);
        assessment.Obligations.Select(o => o.Period).Distinct().Count(p => p.Kind == Time.PeriodKind.Month).Should().Be(12);
        using var output = new MemoryStream();

        ReportPage.Write(output, assessment);

        output.Length.Should().BeLessThan(15_000_000);
        Pages.Keep("country.html", output.ToArray());
    }
}
