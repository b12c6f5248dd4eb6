using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Extensions.Tests;

/// <summary>Dates as parameters of endpoints: what is one, and what is none.</summary>
public sealed class IsoDateTests
{
    [Fact]
    public void Text_RoundTrips() => Laws.TestRoundTrip<IsoDate>("1900-01-01", "2016-02-29", "2100-12-31");

    [Fact]
    public void Text_ThatIsNoDateOfTheLibrary_IsRefused() =>
        Laws.TestRefusal<IsoDate>(null, "", "2016-02-30", "1899-12-31", "2101-01-01", "-2016-01-01", "2016-1-1", "01/03/2016", "2016-03-01T00:00:00", " 2016-03-01", "tomorrow");

    [Fact]
    public void Equality_IsThatOfTheDate() => Laws.TestEquality(new IsoDate(new(2016, 3, 1)), IsoDate.Parse("2016-03-01"), new IsoDate(new(2016, 3, 2)), default);

    [Theory]
    [InlineData(1899, 12, 31)]
    [InlineData(2101, 1, 1)]
    public void Date_OutOfTheYears_IsTheCallersBug(int year, int month, int day) =>
        FluentActions.Invoking(() => new IsoDate(new LocalDate(year, month, day))).Should().Throw<ArgumentOutOfRangeException>();
}
