using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Time;

public sealed class PeriodSeriesTests
{
    [Theory]
    [Rule("P4")]
    [InlineData("2016", "Month", "2016-01 2016-02 2016-03 2016-04 2016-05 2016-06 2016-07 2016-08 2016-09 2016-10 2016-11 2016-12")]
    [InlineData("2016", "Quarter", "2016-Q1 2016-Q2 2016-Q3 2016-Q4")]
    [InlineData("2016", "Half", "2016-H1 2016-H2")]
    [InlineData("2016", "NineMonths", "2016-9M")]
    [InlineData("2016", "Year", "2016")]
    [InlineData("2016", "Term", "")]
    [InlineData("2016-9M", "Month", "2016-01 2016-02 2016-03 2016-04 2016-05 2016-06 2016-07 2016-08 2016-09")]
    [InlineData("2016-9M", "Quarter", "2016-Q1 2016-Q2 2016-Q3")]
    [InlineData("2016-9M", "Half", "2016-H1")]
    [InlineData("2016-9M", "NineMonths", "2016-9M")]
    [InlineData("2016-9M", "Year", "")]
    [InlineData("2016-H1", "Month", "2016-01 2016-02 2016-03 2016-04 2016-05 2016-06")]
    [InlineData("2016-H2", "Month", "2016-07 2016-08 2016-09 2016-10 2016-11 2016-12")]
    [InlineData("2016-H2", "Quarter", "2016-Q3 2016-Q4")]
    [InlineData("2016-H2", "Half", "2016-H2")]
    [InlineData("2016-H1", "NineMonths", "")]
    [InlineData("2016-H2", "NineMonths", "")]
    [InlineData("2016-H1", "Year", "")]
    [InlineData("2016-Q3", "Month", "2016-07 2016-08 2016-09")]
    [InlineData("2016-Q3", "Quarter", "2016-Q3")]
    [InlineData("2016-Q3", "Half", "")]
    [InlineData("2016-Q3", "NineMonths", "")]
    [InlineData("2016-Q1", "Year", "")]
    [InlineData("2016-Q1", "Term", "")]
    [InlineData("2016-03", "Month", "2016-03")]
    [InlineData("2016-03", "Quarter", "")]
    [InlineData("2016-12", "Year", "")]
    [InlineData("2016-W05", "Week", "2016-W05")]
    [InlineData("2016-W05", "Month", "")]
    [InlineData("2016-W05", "Quarter", "")]
    [InlineData("2016-W05", "Half", "")]
    [InlineData("2016-W05", "NineMonths", "")]
    [InlineData("2016-W05", "Year", "")]
    [InlineData("2016-W05", "Term", "")]
    [InlineData("2016..2018", "Year", "2016 2017 2018")]
    [InlineData("2016..2018", "Half", "2016-H1 2016-H2 2017-H1 2017-H2 2018-H1 2018-H2")]
    [InlineData("2016..2017", "Quarter", "2016-Q1 2016-Q2 2016-Q3 2016-Q4 2017-Q1 2017-Q2 2017-Q3 2017-Q4")]
    [InlineData("2016..2018", "NineMonths", "2016-9M 2017-9M 2018-9M")]
    [InlineData("2016..2018", "Term", "2016..2018")]
    [InlineData("2016..2016", "Year", "2016")]
    // Weeks by their Thursday: 7 January 2016 is the first one, 31 March the last of the quarter.
    [InlineData("2016-01", "Week", "2016-W01 2016-W02 2016-W03 2016-W04")]
    [InlineData("2016-02", "Week", "2016-W05 2016-W06 2016-W07 2016-W08")]
    [InlineData("2016-03", "Week", "2016-W09 2016-W10 2016-W11 2016-W12 2016-W13")]
    // 29 October 2015 is a Thursday, and so is 31 December: its week, the 53rd, ends in January.
    [InlineData("2015-12", "Week", "2015-W49 2015-W50 2015-W51 2015-W52 2015-W53")]
    // 2021 begins on a Friday: that week is of 2020.
    [InlineData("2021-01", "Week", "2021-W01 2021-W02 2021-W03 2021-W04")]
    public void Within_Kind_IsThoseWhoseLabelLiesInIt(string period, string kind, string expected) =>
        Labels(ReportingPeriod.Parse(period).SubPeriods(Enum.Parse<PeriodKind>(kind))).Should().Be(expected);

    [Theory]
    [Rule("P5")]
    [InlineData("2016", "2016-Q1 2016-H1 2016-9M 2016")]
    [InlineData("2016-9M", "2016-Q1 2016-H1 2016-9M")]
    [InlineData("2016-H1", "2016-Q1 2016-H1")]
    [InlineData("2016-H2", "")]
    [InlineData("2016-Q1", "2016-Q1")]
    [InlineData("2016-Q2", "")]
    [InlineData("2016-01", "")]
    [InlineData("2016-W01", "")]
    [InlineData("2016..2017", "2016-Q1 2016-H1 2016-9M 2016 2017-Q1 2017-H1 2017-9M 2017")]
    public void Within_Cumulative_IsTheSeriesOfThePartysReports(string period, string expected) =>
        Labels(PeriodSeries.Cumulative.Within(ReportingPeriod.Parse(period))).Should().Be(expected);

    [Fact]
    [Rule("P4")]
    public void Within_MonthBasedInMonthBased_IsThoseWhoseDatesLieInIts()
    {
        // Labels nest as their calendar dates do; terms alone are never found inside another term.
        var all = AllPeriods.OfYear(2016).Where(p => p.Kind is not (PeriodKind.Week or PeriodKind.Term)).ToList();
        foreach (ReportingPeriod outer in all)
        {
            foreach (PeriodKind kind in Enum.GetValues<PeriodKind>().Where(k => k is not (PeriodKind.Week or PeriodKind.Term)))
            {
                IEnumerable<ReportingPeriod> expected = all
                    .Where(p => p.Kind == kind && outer.CalendarRange.Contains(p.CalendarRange))
                    .OrderBy(p => p.CalendarRange.From);
                outer.SubPeriods(kind).Should().Equal(expected, "of kind {0} in {1}", kind, outer);
            }
        }
    }

    [Fact]
    [Rule("P4")]
    public void Within_WeeksOfTheMonths_AreTheWeeksOfTheYear()
    {
        for (int year = 1900; year <= 2100; year++)
        {
            ValueList<ReportingPeriod> weeks = ReportingPeriod.Year(year).SubPeriods(PeriodKind.Week);
            weeks.Should().Equal(AllPeriods.OfYear(year).Where(p => p.Kind == PeriodKind.Week));
            foreach (PeriodKind kind in new[] { PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Half })
            {
                ReportingPeriod.Year(year).SubPeriods(kind).SelectMany(part => part.SubPeriods(PeriodKind.Week)).Should().Equal(weeks);
            }
        }
    }

    [Fact]
    [Rule("P4")]
    public void Within_WeeksOfAShorterPeriod_AreThoseOfItsThursdays()
    {
        foreach (ReportingPeriod period in AllPeriods.OfYear(2020).Where(p => p.Kind is >= PeriodKind.Month and < PeriodKind.Year))
        {
            var thursdays = new List<LocalDate>();
            for (LocalDate day = period.CalendarRange.From!.Value; day <= period.CalendarRange.To!.Value; day = day.PlusDays(1))
            {
                if (day.DayOfWeek == IsoDayOfWeek.Thursday)
                {
                    thursdays.Add(day);
                }
            }

            period.SubPeriods(PeriodKind.Week).Select(w => w.CalendarRange.From!.Value.PlusDays(3)).Should().Equal(thursdays);
        }
    }

    [Fact]
    [Rule("P4")]
    public void Within_WeeksOfATerm_AreThoseOfItsYears() =>
        ReportingPeriod.Term(2015, 2016).SubPeriods(PeriodKind.Week).Should().HaveCount(53 + 52)
            .And.StartWith(ReportingPeriod.Week(2015, 1)).And.EndWith(ReportingPeriod.Week(2016, 52));

    [Fact]
    public void Default_IsNoSeries()
    {
        PeriodSeries none = default;
        FluentActions.Invoking(() => none.Within(ReportingPeriod.Year(2016))).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => ReportingPeriod.Year(2016).SubPeriods(none)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("series");
        FluentActions.Invoking(() => PeriodSeries.Cumulative.Within(default)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("period");
        none.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Series_OfAKind_SaysSo()
    {
        PeriodSeries months = PeriodKind.Month;
        months.Should().Be(PeriodSeries.Every(PeriodKind.Month));
        months.Kind.Should().Be(PeriodKind.Month);
        months.IsCumulative.Should().BeFalse();
        months.ToString().Should().Be("Month");
        PeriodSeries.Cumulative.Kind.Should().BeNull();
        PeriodSeries.Cumulative.IsCumulative.Should().BeTrue();
        PeriodSeries.Cumulative.ToString().Should().Be("Cumulative");
        FluentActions.Invoking(() => PeriodSeries.Every(default)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PeriodSeries.Every((PeriodKind)8)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Labels(ValueList<ReportingPeriod> periods) => string.Join(' ', periods);
}
