using DuaCoSo.TestKit;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DuaCoSo.Domain.Tests;

[Rule("T2")]
public sealed class DateRangeTests
{
    private static readonly LocalDate Origin = new(2016, 2, 20);

    private static readonly Gen<LocalDate?> Ends = Gen.Frequency((1, Gen.Constant((LocalDate?)null)), (4, Gen.Choose(0, 10).Select(n => (LocalDate?)Origin.PlusDays(n))));

    private static readonly Gen<DateRange> Ranges = Ends.Two().Where(e => !(e.Item1 > e.Item2)).Select(e => new DateRange(e.Item1, e.Item2));

    [Theory]
    [InlineData("2016-03-01", "2016-12-31", "2016-02-29", false)]
    [InlineData("2016-03-01", "2016-12-31", "2016-03-01", true)]
    [InlineData("2016-03-01", "2016-12-31", "2016-03-02", true)]
    [InlineData("2016-03-01", "2016-12-31", "2016-12-30", true)]
    [InlineData("2016-03-01", "2016-12-31", "2016-12-31", true)]
    [InlineData("2016-03-01", "2016-12-31", "2017-01-01", false)]
    [InlineData(null, "2016-12-31", "1900-01-01", true)]
    [InlineData(null, "2016-12-31", "2016-12-31", true)]
    [InlineData(null, "2016-12-31", "2017-01-01", false)]
    [InlineData("2016-03-01", null, "2016-02-29", false)]
    [InlineData("2016-03-01", null, "2016-03-01", true)]
    [InlineData("2016-03-01", null, "9999-12-31", true)]
    [InlineData(null, null, "2016-03-01", true)]
    [InlineData("2016-03-01", "2016-03-01", "2016-02-29", false)]
    [InlineData("2016-03-01", "2016-03-01", "2016-03-01", true)]
    [InlineData("2016-03-01", "2016-03-01", "2016-03-02", false)]
    public void Contains_DateAroundEachEnd_IncludesBoth(string? from, string? to, string date, bool expected) =>
        Range(from, to).Contains(Date(date)!.Value).Should().Be(expected);

    [Theory]
    [InlineData("2016-03-01", "2016-03-31", "2016-01-01", "2016-02-29", false)]
    [InlineData("2016-03-01", "2016-03-31", "2016-01-01", "2016-03-01", true)]
    [InlineData("2016-03-01", "2016-03-31", "2016-03-31", "2016-05-01", true)]
    [InlineData("2016-03-01", "2016-03-31", "2016-04-01", "2016-05-01", false)]
    [InlineData("2016-03-01", "2016-03-31", null, "2016-02-29", false)]
    [InlineData("2016-03-01", "2016-03-31", null, "2016-03-01", true)]
    [InlineData("2016-03-01", "2016-03-31", "2016-03-31", null, true)]
    [InlineData("2016-03-01", "2016-03-31", "2016-04-01", null, false)]
    [InlineData("2016-03-01", null, null, "2016-03-01", true)]
    [InlineData("2016-03-01", null, null, "2016-02-29", false)]
    [InlineData(null, null, "2016-03-01", "2016-03-01", true)]
    public void Overlaps_RangeAroundEachEnd_NeedsOneCommonDay(string? from, string? to, string? otherFrom, string? otherTo, bool expected)
    {
        Range(from, to).Overlaps(Range(otherFrom, otherTo)).Should().Be(expected);
        Range(otherFrom, otherTo).Overlaps(Range(from, to)).Should().Be(expected);
    }

    [Theory]
    [InlineData("2016-03-01", "2016-03-31", "2016-04-01", null, true)]
    [InlineData("2016-03-01", "2016-03-31", "2016-03-31", null, false)]
    [InlineData("2016-03-01", "2016-03-31", "2016-04-02", null, false)]
    [InlineData(null, "2016-02-29", "2016-03-01", "2016-03-01", true)]
    [InlineData("2016-03-01", null, "2016-03-02", null, false)]
    [InlineData(null, null, null, null, false)]
    [InlineData("2016-03-01", "9999-12-31", "-9998-01-01", "2016-02-28", false)]
    [InlineData("2016-03-01", "9999-12-31", "-9998-01-01", "2016-02-29", true)]
    public void IsContiguousWith_Range_NeedsTheDayAfter(string? from, string? to, string? otherFrom, string? otherTo, bool expected)
    {
        Range(from, to).IsContiguousWith(Range(otherFrom, otherTo)).Should().Be(expected);
        Range(otherFrom, otherTo).IsContiguousWith(Range(from, to)).Should().Be(expected);
    }

    [Fact]
    public void Constructor_FromAfterTo_Throws()
    {
        FluentActions.Invoking(() => Range("2016-03-02", "2016-03-01")).Should().Throw<ArgumentException>().WithParameterName("to")
            .WithMessage("*2016-03-02*2016-03-01*");
        Range("2016-03-01", "2016-03-01").Length.Should().Be(1);
    }

    [Theory]
    [InlineData("2016-02-01", "2016-02-29", 29)]
    [InlineData("2016-01-01", "2016-12-31", 366)]
    [InlineData("2016-01-01", null, null)]
    [InlineData(null, "2016-01-01", null)]
    [InlineData(null, null, null)]
    public void Length_Range_CountsBothEnds(string? from, string? to, int? expected) => Range(from, to).Length.Should().Be(expected);

    [Fact]
    public void Factories_StateTheirEnds()
    {
        DateRange.Since(Origin).Should().Be(new DateRange(Origin, null));
        DateRange.Until(Origin).Should().Be(new DateRange(null, Origin));
        DateRange.Only(Origin).Should().Be(new DateRange(Origin, Origin));
        DateRange.Always.Should().Be(new DateRange(null, null)).And.Be(default(DateRange));
    }

    [Fact]
    public void Laws_Equality() => Laws.TestEquality(
        Range("2016-03-01", "2016-12-31"), Range("2016-03-01", "2016-12-31"), Range("2016-03-02", "2016-12-31"), Range("2016-03-01", "2016-12-30"), Range(null, "2016-12-31"), Range("2016-03-01", null), default);

    [Theory]
    [InlineData("2016-03-01", "2016-12-31", "2016-03-01/2016-12-31")]
    [InlineData("2016-03-01", null, "2016-03-01/..")]
    [InlineData(null, "2016-12-31", "../2016-12-31")]
    [InlineData(null, null, "../..")]
    public void ToString_Range_IsIsoUnderEveryCulture(string? from, string? to, string expected) =>
        Cultures.Each(_ => Range(from, to).ToString().Should().Be(expected));

    [Fact]
    public void Operations_AgreeWithSetsOfDays()
    {
        Gen<(DateRange Left, DateRange Right)> pairs = Ranges.Two().Select(p => (p.Item1, p.Item2));
        pairs.ShouldCover(
            5,
            ("apart", p => !p.Left.Overlaps(p.Right)),
            ("one in the other", p => p.Left.Contains(p.Right) && p.Left != p.Right),
            ("contiguous", p => p.Left.IsContiguousWith(p.Right)),
            ("with an open end", p => p.Left.Length is null));
        Properties.Check(
            pairs,
            p =>
            {
                HashSet<LocalDate> left = Days(p.Left), right = Days(p.Right);
                p.Left.Overlaps(p.Right).Should().Be(left.Overlaps(right));
                p.Left.Contains(p.Right).Should().Be(left.IsSupersetOf(right) && Reaches(p.Left, p.Right));
                Days(p.Left.Intersect(p.Right)).Should().BeEquivalentTo(left.Intersect(right));
                p.Left.Intersect(p.Right).Should().Be(p.Right.Intersect(p.Left));
                p.Left.IsContiguousWith(p.Right).Should().Be(p.Left.To?.PlusDays(1) == (p.Right.From ?? LocalDate.MaxIsoValue) || p.Right.To?.PlusDays(1) == (p.Left.From ?? LocalDate.MaxIsoValue));
            },
            runs: 1000);

        // The days of a window that goes beyond every end that is not open.
        static HashSet<LocalDate> Days(DateRange? range) =>
            [.. Enumerable.Range(-3, 27).Select(n => Origin.PlusDays(n)).Where(d => range is { } r && !(d < r.From) && !(d > r.To))];

        static bool Reaches(DateRange outer, DateRange inner) =>
            (outer.From is null || inner.From is not null) && (outer.To is null || inner.To is not null);
    }

    private static DateRange Range(string? from, string? to) => new(Date(from), Date(to));

    private static LocalDate? Date(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
