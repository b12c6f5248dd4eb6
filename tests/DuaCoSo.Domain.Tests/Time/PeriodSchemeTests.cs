using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Time;

public sealed class PeriodSchemeTests
{
    private static readonly PeriodKind[] MonthBased = [.. Enum.GetValues<PeriodKind>().Where(k => k != PeriodKind.Week)];

    [Theory]
    [Rule("P2")]
    // Decree 09: the 15th of the month before to the 14th.
    [InlineData(14, "2016-03", "2016-02-15/2016-03-14")]
    [InlineData(14, "2016-01", "2015-12-15/2016-01-14")]
    [InlineData(14, "2025-07", "2025-06-15/2025-07-14")]
    [InlineData(14, "2026-02", "2026-01-15/2026-02-14")]
    [InlineData(14, "2016-Q1", "2015-12-15/2016-03-14")]
    [InlineData(14, "2016-Q2", "2016-03-15/2016-06-14")]
    [InlineData(14, "2016-H2", "2016-06-15/2016-12-14")]
    [InlineData(14, "2016-9M", "2015-12-15/2016-09-14")]
    [InlineData(14, "2016", "2015-12-15/2016-12-14")]
    [InlineData(14, "2016..2020", "2015-12-15/2020-12-14")]
    [InlineData(14, "1900-01", "1899-12-15/1900-01-14")]
    [InlineData(14, "2100", "2099-12-15/2100-12-14")]
    // Clamped to the month's length.
    [InlineData(30, "2016-02", "2016-01-31/2016-02-29")]
    [InlineData(30, "2015-02", "2015-01-31/2015-02-28")]
    [InlineData(30, "2016-03", "2016-03-01/2016-03-30")]
    [InlineData(29, "2015-02", "2015-01-30/2015-02-28")]
    [InlineData(29, "2016-02", "2016-01-30/2016-02-29")]
    [InlineData(29, "2015-03", "2015-03-01/2015-03-29")]
    [InlineData(31, "2016-04", "2016-04-01/2016-04-30")]
    [InlineData(31, "2016-05", "2016-05-01/2016-05-31")]
    [InlineData(1, "2016-03", "2016-02-02/2016-03-01")]
    [InlineData(28, "2016-03", "2016-02-29/2016-03-28")]
    // Weeks are never moved.
    [InlineData(14, "2016-W01", "2016-01-04/2016-01-10")]
    [InlineData(1, "2015-W53", "2015-12-28/2016-01-03")]
    public void RangeOf_WithACutOff_RunsFromCutOffToCutOff(int day, string label, string expected) =>
        PeriodScheme.WithCutOff(day).RangeOf(ReportingPeriod.Parse(label)).ToString().Should().Be(expected);

    [Fact]
    [Rule("P2")]
    public void RangeOf_WithoutACutOff_IsTheCalendar()
    {
        foreach (ReportingPeriod period in AllPeriods.OfYear(2016).Concat(AllPeriods.OfYear(1900)).Concat(AllPeriods.OfYear(2100)))
        {
            PeriodScheme.Calendar.RangeOf(period).Should().Be(period.CalendarRange);
            PeriodScheme.WithCutOff(31).RangeOf(period).Should().Be(period.CalendarRange);
        }
    }

    [Fact]
    [Rule("P3")]
    public void With_AKind_GovernsThatKindAlone()
    {
        PeriodScheme scheme = PeriodScheme.Decree09.With(PeriodKind.Quarter, cutOffDay: null).With(PeriodKind.Year, 30);

        scheme.RangeOf(ReportingPeriod.Parse("2016-03")).ToString().Should().Be("2016-02-15/2016-03-14");
        scheme.RangeOf(ReportingPeriod.Parse("2016-Q1")).ToString().Should().Be("2016-01-01/2016-03-31");
        scheme.RangeOf(ReportingPeriod.Parse("2016-H1")).ToString().Should().Be("2015-12-15/2016-06-14");
        scheme.RangeOf(ReportingPeriod.Parse("2016")).ToString().Should().Be("2015-12-31/2016-12-30");
        scheme.RangeOf(ReportingPeriod.Parse("2016..2016")).ToString().Should().Be("2015-12-15/2016-12-14");
        PeriodScheme.Calendar.With(PeriodKind.Month, 20).RangeOf(ReportingPeriod.Parse("2016-01")).ToString().Should().Be("2015-12-21/2016-01-20");
    }

    [Fact]
    [Rule("P6")]
    public void RangeOf_ConsecutivePeriods_TileTheCalendar()
    {
        foreach (int? day in Enumerable.Range(1, 31).Cast<int?>().Append(null))
        {
            PeriodScheme scheme = day is { } d ? PeriodScheme.WithCutOff(d) : PeriodScheme.Calendar;
            Tile(scheme, day, 12, (y, n) => ReportingPeriod.Month(y, n));
            Tile(scheme, day, 4, (y, n) => ReportingPeriod.Quarter(y, n));
            Tile(scheme, day, 2, (y, n) => ReportingPeriod.Half(y, n));
            Tile(scheme, day, 1, (y, _) => ReportingPeriod.Year(y));
            Tile(scheme, day, 1, (y, _) => ReportingPeriod.Term(y, y));
            LocalDate next = scheme.RangeOf(ReportingPeriod.Term(1900, 1904)).From!.Value;
            for (int year = 1900; year <= 2095; year += 5)
            {
                DateRange term = scheme.RangeOf(ReportingPeriod.Term(year, year + 4));
                term.From.Should().Be(next);
                next = term.To!.Value.PlusDays(1);
            }
        }
    }

    [Fact]
    [Rule("P6")]
    public void RangeOf_ConsecutiveWeeks_TileTheCalendar()
    {
        LocalDate next = new(1900, 1, 1);
        foreach (ReportingPeriod week in AllPeriods.Of1900To2100().Where(p => p.Kind == PeriodKind.Week))
        {
            DateRange range = PeriodScheme.Decree09.RangeOf(week);
            range.From.Should().Be(next);
            next = range.To!.Value.PlusDays(1);
        }
    }

    [Fact]
    [Rule("P6")]
    public void RangeOf_MonthsOfALongerPeriod_FillItExactly()
    {
        foreach (int day in new[] { 1, 14, 28, 29, 30, 31 })
        {
            PeriodScheme scheme = PeriodScheme.WithCutOff(day);
            foreach (ReportingPeriod period in AllPeriods.OfYear(2016).Where(p => p.Kind >= PeriodKind.Quarter))
            {
                ValueList<ReportingPeriod> months = period.SubPeriods(PeriodKind.Month);
                months.Sum(m => scheme.RangeOf(m).Length!.Value).Should().Be(scheme.RangeOf(period).Length);
                scheme.RangeOf(months[0]).From.Should().Be(scheme.RangeOf(period).From);
                scheme.RangeOf(months[^1]).To.Should().Be(scheme.RangeOf(period).To);
            }
        }
    }

    [Fact]
    [Rule("P3")]
    public void With_TheSameKindAgain_ReplacesAndKeepsTheOrder()
    {
        PeriodScheme one = PeriodScheme.Calendar.With(PeriodKind.Year, 30).With(PeriodKind.Month, 10).With(PeriodKind.Year, cutOffDay: null);
        PeriodScheme other = PeriodScheme.Calendar.With(PeriodKind.Month, 10).With(PeriodKind.Year, cutOffDay: null);

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Overrides.Should().Equal(new CutOffOverride(PeriodKind.Month, 10), new CutOffOverride(PeriodKind.Year, Day: null));
        one.ToString().Should().Be("calendar, Month 10, Year calendar");
        one.Should().NotBe(PeriodScheme.Calendar);
    }

    [Fact]
    public void Schemes_WellKnown_AreWhatTheySay()
    {
        PeriodScheme.Decree09.Should().Be(PeriodScheme.WithCutOff(14));
        PeriodScheme.Decree09.CutOffDay.Should().Be(14);
        PeriodScheme.Calendar.CutOffDay.Should().BeNull();
        PeriodScheme.Calendar.ToString().Should().Be("calendar");
        PeriodScheme.Decree09.ToString().Should().Be("cut-off 14");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    [InlineData(-1)]
    public void CutOff_OutOfRange_IsRefused(int day)
    {
        FluentActions.Invoking(() => PeriodScheme.WithCutOff(day)).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("day");
        FluentActions.Invoking(() => PeriodScheme.Calendar.With(PeriodKind.Month, day)).Should().Throw<ArgumentOutOfRangeException>()
            .Which.ParamName.Should().Be("cutOffDay");
    }

    [Fact]
    [Rule("P3")]
    public void With_WeekOrNoKind_IsRefused()
    {
        foreach (PeriodKind kind in new[] { PeriodKind.Week, default, (PeriodKind)8 })
        {
            FluentActions.Invoking(() => PeriodScheme.Calendar.With(kind, 14)).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("kind");
        }

        foreach (PeriodKind kind in MonthBased)
        {
            PeriodScheme.Calendar.With(kind, 14).Overrides.Should().ContainSingle().Which.Kind.Should().Be(kind);
        }
    }

    [Fact]
    public void RangeOf_Default_IsRefused() =>
        FluentActions.Invoking(() => PeriodScheme.Calendar.RangeOf(default)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("period");

    private static void Tile(PeriodScheme scheme, int? day, int perYear, Func<int, int, ReportingPeriod> period)
    {
        LocalDate next = scheme.RangeOf(period(1900, 1)).From!.Value;
        for (int year = 1900; year <= 2100; year++)
        {
            for (int number = 1; number <= perYear; number++)
            {
                DateRange range = scheme.RangeOf(period(year, number));
                if (range.From != next)
                {
                    range.From.Should().Be(next, "{0} follows on the one before with cut-off {1}", period(year, number), day);
                }

                next = range.To!.Value.PlusDays(1);
            }
        }
    }
}
