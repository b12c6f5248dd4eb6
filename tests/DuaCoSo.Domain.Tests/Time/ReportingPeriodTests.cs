using System.Globalization;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using NodaTime.Calendars;
using Xunit;

namespace DuaCoSo.Domain.Tests.Time;

[Rule("P1")]
public sealed class ReportingPeriodTests
{
    public static TheoryData<string, PeriodKind, int, int, int, string, string> Labels => new()
    {
        { "2016-W05", PeriodKind.Week, 2016, 2016, 5, "2016-02-01", "2016-02-07" },
        { "2015-W53", PeriodKind.Week, 2015, 2015, 53, "2015-12-28", "2016-01-03" },
        { "2019-W01", PeriodKind.Week, 2019, 2019, 1, "2018-12-31", "2019-01-06" },
        { "1900-W01", PeriodKind.Week, 1900, 1900, 1, "1900-01-01", "1900-01-07" },
        { "2100-W52", PeriodKind.Week, 2100, 2100, 52, "2100-12-27", "2101-01-02" },
        { "2016-03", PeriodKind.Month, 2016, 2016, 3, "2016-03-01", "2016-03-31" },
        { "2016-02", PeriodKind.Month, 2016, 2016, 2, "2016-02-01", "2016-02-29" },
        { "2100-02", PeriodKind.Month, 2100, 2100, 2, "2100-02-01", "2100-02-28" },
        { "2016-Q1", PeriodKind.Quarter, 2016, 2016, 1, "2016-01-01", "2016-03-31" },
        { "2016-Q4", PeriodKind.Quarter, 2016, 2016, 4, "2016-10-01", "2016-12-31" },
        { "2016-H1", PeriodKind.Half, 2016, 2016, 1, "2016-01-01", "2016-06-30" },
        { "2016-H2", PeriodKind.Half, 2016, 2016, 2, "2016-07-01", "2016-12-31" },
        { "2016-9M", PeriodKind.NineMonths, 2016, 2016, 0, "2016-01-01", "2016-09-30" },
        { "2016", PeriodKind.Year, 2016, 2016, 0, "2016-01-01", "2016-12-31" },
        { "2016..2020", PeriodKind.Term, 2016, 2020, 0, "2016-01-01", "2020-12-31" },
        { "2016..2016", PeriodKind.Term, 2016, 2016, 0, "2016-01-01", "2016-12-31" },
        { "2091..2100", PeriodKind.Term, 2091, 2100, 0, "2091-01-01", "2100-12-31" },
    };

    public static TheoryData<string> Malformed => new(
        "", " ", "16", "201", "20161", "02016", "+2016", "-2016", " 2016", "2016 ", "1899", "2101", "0000", "9999",
        "2016-", "2016-1", "2016-3", "2016-00", "2016-13", "2016-99", "2016-003", "2016/03", "2016.03", "201603", "2016-03-01", "2016-0A", "2016-+3", "2016- 3",
        "1899-12", "2101-01", "2016–03", "2016‑03", "2016-03\n", "2016-03\0", "\u200E2016-03",
        "2016-Q", "2016-Q0", "2016-Q5", "2016-Q01", "2016-q1", "Q1-2016", "2016Q1", "2016-Ｑ1", "2016-Q１", "2016-T1",
        "2016-H0", "2016-H3", "2016-h1", "2016-H", "2016-H1 ",
        "2016-9m", "2016-9", "2016-09M", "2016-9M1", "2016-6M", "2016-3M", "20169M",
        "2016-W", "2016-W5", "2016-W00", "2016-W53", "2016-W54", "2016-W99", "2016-w05", "2016W05", "2016-W005", "2016-W05-1", "2100-W53",
        "2016..", "..2020", "2016..2015", "2016..2026", "2016...2020", "2016.2020", "2016-2020", "2016..20", "2016..02020", "2016 .. 2020", "1899..1900", "2099..2101", "2016…2020",
        "٢٠١٦", "２０１６", "2016-०३", "2016..٢٠٢٠", "year", "null", "2016-Mar");

    [Theory]
    [MemberData(nameof(Labels))]
    public void Label_WellFormed_IsItsParts(string label, PeriodKind kind, int first, int last, int number, string from, string to)
    {
        ReportingPeriod period = ReportingPeriod.Parse(label);

        period.Kind.Should().Be(kind);
        period.FirstYear.Should().Be(first);
        period.LastYear.Should().Be(last);
        period.Number.Should().Be(number);
        period.ToString().Should().Be(label);
        period.CalendarRange.ToString().Should().Be($"{from}/{to}");
        period.IsEmpty.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_Malformed_NamesTheText(string label)
    {
        ReportingPeriod.TryParse(label, provider: null, out ReportingPeriod period).Should().BeFalse();
        period.Should().Be(default(ReportingPeriod));
        FluentActions.Invoking(() => ReportingPeriod.Parse(label)).Should().Throw<FormatException>()
            .Which.Message.Should().Contain($"“{label}”").And.Contain("2016-Q1");
    }

    [Fact]
    public void Parse_Null_IsTheCallersBug()
    {
        FluentActions.Invoking(() => ReportingPeriod.Parse(null!)).Should().Throw<ArgumentNullException>();
        ReportingPeriod.TryParse(null, provider: null, out _).Should().BeFalse();
    }

    [Fact]
    public void Label_EveryOneOf1900To2100_RoundTripsAndIsItsOwn()
    {
        var codes = new HashSet<int>();
        int count = 0;
        foreach (ReportingPeriod period in AllPeriods.Of1900To2100())
        {
            count++;
            ReportingPeriod.Parse(period.ToString()).Should().Be(period);
            period.Code.Should().BePositive();
            codes.Add(period.Code).Should().BeTrue();
        }

        // 201 years with 12 months, 4 quarters, 2 halves, nine months and themselves; their weeks; terms of 1 to 10 years.
        int weeks = Enumerable.Range(1900, 201).Sum(y => WeekYearRules.Iso.GetWeeksInWeekYear(y));
        int terms = Enumerable.Range(1, 10).Sum(length => 201 - length + 1);
        count.Should().Be((201 * 20) + weeks + terms);
    }

    [Fact]
    public void Code_OfOneKind_IsInTimeOrder()
    {
        foreach (IGrouping<PeriodKind, ReportingPeriod> kind in AllPeriods.Of1900To2100().GroupBy(p => p.Kind))
        {
            kind.OrderBy(p => p.Code).Select(p => (p.CalendarRange.From, p.CalendarRange.To)).Should().BeInAscendingOrder();
        }
    }

    [Fact]
    public void Weeks_EveryYear_AreIsoWeeks()
    {
        foreach (ReportingPeriod week in AllPeriods.Of1900To2100().Where(p => p.Kind == PeriodKind.Week))
        {
            DateRange range = week.CalendarRange;
            var monday = range.From!.Value.ToDateTimeUnspecified();
            ISOWeek.GetYear(monday).Should().Be(week.FirstYear);
            ISOWeek.GetWeekOfYear(monday).Should().Be(week.Number);
            monday.DayOfWeek.Should().Be(DayOfWeek.Monday);
            range.Length.Should().Be(7);
        }
    }

    [Fact]
    public void Factories_InRange_GiveTheLabel()
    {
        ReportingPeriod.Week(2015, 53).ToString().Should().Be("2015-W53");
        ReportingPeriod.Month(2016, 12).ToString().Should().Be("2016-12");
        ReportingPeriod.Quarter(2016, 4).ToString().Should().Be("2016-Q4");
        ReportingPeriod.Half(2016, 2).ToString().Should().Be("2016-H2");
        ReportingPeriod.NineMonths(2016).ToString().Should().Be("2016-9M");
        ReportingPeriod.Year(1900).ToString().Should().Be("1900");
        ReportingPeriod.Term(2016, 2025).ToString().Should().Be("2016..2025");
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2101)]
    [InlineData(0)]
    [InlineData(-2016)]
    [InlineData(int.MaxValue)]
    public void Factories_YearOutOfRange_Refuse(int year)
    {
        Refused(() => ReportingPeriod.Week(year, 1), "weekYear");
        Refused(() => ReportingPeriod.Month(year, 1), "year");
        Refused(() => ReportingPeriod.Quarter(year, 1), "year");
        Refused(() => ReportingPeriod.Half(year, 1), "year");
        Refused(() => ReportingPeriod.NineMonths(year), "year");
        Refused(() => ReportingPeriod.Year(year), "year");
        Refused(() => ReportingPeriod.Term(year, 2016), "first");
        Refused(() => ReportingPeriod.Term(2016, year), "last");
    }

    [Fact]
    public void Factories_NumberOutOfRange_Refuse()
    {
        Refused(() => ReportingPeriod.Week(2016, 0), "week");
        Refused(() => ReportingPeriod.Week(2016, 53), "week");
        Refused(() => ReportingPeriod.Week(2015, 54), "week");
        Refused(() => ReportingPeriod.Month(2016, 0), "month");
        Refused(() => ReportingPeriod.Month(2016, 13), "month");
        Refused(() => ReportingPeriod.Quarter(2016, 0), "quarter");
        Refused(() => ReportingPeriod.Quarter(2016, 5), "quarter");
        Refused(() => ReportingPeriod.Half(2016, 0), "half");
        Refused(() => ReportingPeriod.Half(2016, 3), "half");
        Refused(() => ReportingPeriod.Term(2016, 2015), "last");
        Refused(() => ReportingPeriod.Term(2016, 2026), "last");
    }

    [Fact]
    public void Default_IsNoPeriod()
    {
        ReportingPeriod none = default;

        none.IsEmpty.Should().BeTrue();
        none.ToString().Should().BeEmpty();
        none.Kind.Should().Be(default(PeriodKind));
        none.FirstYear.Should().Be(0);
        none.LastYear.Should().Be(0);
        none.Number.Should().Be(0);
        FluentActions.Invoking(() => none.CalendarRange).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => none.SubPeriods(PeriodKind.Month)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Equality_IsTheLabels()
    {
        ReportingPeriod.Parse("2016-Q1").Should().Be(ReportingPeriod.Quarter(2016, 1));
        ReportingPeriod.Year(2016).Should().NotBe(ReportingPeriod.Term(2016, 2016));
        (ReportingPeriod.Month(2016, 1) == ReportingPeriod.Month(2016, 2)).Should().BeFalse();
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void ToString_UnderAnyCulture_IsTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            ReportingPeriod.Week(2016, 5).ToString().Should().Be("2016-W05");
            ReportingPeriod.Term(2016, 2020).ToString().Should().Be("2016..2020");
            ReportingPeriod.Parse("2016-03").CalendarRange.ToString().Should().Be("2016-03-01/2016-03-31");
            PeriodScheme.Decree09.With(PeriodKind.Year, 30).ToString().Should().Be("cut-off 14, Year 30");
            DueRule.DayOfMonth(25, -1).Rolling(Roll.Next).ToString().Should().Be("day 25 of the last month-1, rolling Next");
            DueRule.DaysAfterEnd(-5).ToString().Should().Be("-5 days after the end");
            new YearHolidays(2016, [new LocalDate(2016, 1, 1)]).ToString().Should().Be("2016: 1 holidays");
            new LunarDate(2025, 6, 10, IsLeapMonth: true).ToString().Should().Be("2025-06n-10");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Refused(Action make, string parameter) =>
        make.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(parameter);
}
