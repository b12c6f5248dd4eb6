using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DuaCoSo.Domain.Tests.Time;

public sealed class DueRuleTests
{
    private static readonly WorkingCalendar Vietnam =
        WorkingCalendar.Create(new CalendarDefinition { Statutory = StatutoryHolidays.Vietnam }).Require();

    [Theory]
    [Rule("D1")]
    [InlineData("2016-Q2", 25, 0, "2016-06-25")]
    [InlineData("2016-Q2", 5, 1, "2016-07-05")]
    [InlineData("2016-Q1", 31, -1, "2016-02-29")]
    [InlineData("2015-Q1", 31, -1, "2015-02-28")]
    [InlineData("2016-02", 30, 0, "2016-02-29")]
    [InlineData("2016-02", 30, 12, "2017-02-28")]
    [InlineData("2016-01", 31, 3, "2016-04-30")]
    [InlineData("2016-12", 10, 1, "2017-01-10")]
    [InlineData("2016-01", 10, -1, "2015-12-10")]
    [InlineData("2016-H1", 25, 0, "2016-06-25")]
    [InlineData("2016-9M", 25, 0, "2016-09-25")]
    [InlineData("2016", 25, 0, "2016-12-25")]
    [InlineData("2016..2020", 25, 0, "2020-12-25")]
    [InlineData("2016..2020", 31, -120, "2010-12-31")]
    [InlineData("2100", 31, 120, "2110-12-31")]
    [InlineData("1900-01", 1, -120, "1890-01-01")]
    // A week's last month is that of its Sunday: 31 January 2016, 6 March 2016, 3 January 2016, 1 May 2016.
    [InlineData("2016-W04", 25, 0, "2016-01-25")]
    [InlineData("2016-W09", 25, 0, "2016-03-25")]
    [InlineData("2015-W53", 25, 0, "2016-01-25")]
    [InlineData("2016-W17", 31, 1, "2016-06-30")]
    public void DayOfMonth_OfTheLabelsLastMonth_IsClamped(string label, int day, int offset, string expected)
    {
        DueRule rule = DueRule.DayOfMonth(day, offset);
        DateOf(rule, label, PeriodScheme.Calendar).Should().Be(expected);

        // The last month is the label's, whatever the cut-off.
        DateOf(rule, label, PeriodScheme.WithCutOff(1)).Should().Be(expected);
    }

    [Theory]
    [Rule("D1")]
    [InlineData("2016-03", 0, "2016-03-31", "2016-03-14")]
    [InlineData("2016-03", 5, "2016-04-05", "2016-03-19")]
    [InlineData("2016-03", -5, "2016-03-26", "2016-03-09")]
    [InlineData("2016-W05", 2, "2016-02-09", "2016-02-09")]
    [InlineData("2016..2020", 31, "2021-01-31", "2021-01-14")]
    [InlineData("2016", 3660, "2027-01-08", "2026-12-22")]
    [InlineData("2016", -3660, "2006-12-24", "2006-12-07")]
    public void DaysAfterEnd_OfThePeriodsLastDay_Counts(string label, int days, string calendar, string decree09)
    {
        DateOf(DueRule.DaysAfterEnd(days), label, PeriodScheme.Calendar).Should().Be(calendar);
        DateOf(DueRule.DaysAfterEnd(days), label, PeriodScheme.Decree09).Should().Be(decree09);
    }

    [Theory]
    [Rule("D1")]
    // 31 March 2016 is a Thursday; Hùng Kings' day, Saturday 16 April 2016, is made up for on Monday the 18th.
    [InlineData("2016-03", 1, "2016-04-01")]
    [InlineData("2016-03", 2, "2016-04-04")]
    [InlineData("2016-03", 11, "2016-04-15")]
    [InlineData("2016-03", 12, "2016-04-19")]
    // 30 April 2016 is a Saturday: 2 and 3 May are compensations.
    [InlineData("2016-04", 1, "2016-05-04")]
    public void WorkingDaysAfterEnd_StrictlyAfter_Counts(string label, int days, string expected) =>
        DateOf(DueRule.WorkingDaysAfterEnd(days), label, PeriodScheme.Calendar).Should().Be(expected);

    [Fact]
    [Rule("D1")]
    public void WorkingDaysAfterEnd_February2026UnderDecree09_IsTheMondayAfterTet()
    {
        ReportingPeriod february = ReportingPeriod.Month(2026, 2);
        LocalDate cutOff = PeriodScheme.Decree09.RangeOf(february).To!.Value;
        cutOff.Should().Be(new LocalDate(2026, 2, 14));
        cutOff.DayOfWeek.Should().Be(IsoDayOfWeek.Saturday);

        LocalDate due = DueRule.WorkingDaysAfterEnd(1).DateOf(february, PeriodScheme.Decree09, Vietnam);
        due.Should().Be(new LocalDate(2026, 2, 23));
        due.DayOfWeek.Should().Be(IsoDayOfWeek.Monday);
        DueRule.DaysAfterEnd(0).Rolling(Roll.Next).DateOf(february, PeriodScheme.Decree09, Vietnam).Should().Be(due);
    }

    [Theory]
    [Rule("D2")]
    // Saturday 25 June 2016; Wednesday 25 May; Sunday 25 December; Tết, from Friday 27 January to Thursday 2 February 2017.
    [InlineData("2016-06", 25, Roll.None, "2016-06-25")]
    [InlineData("2016-06", 25, Roll.Next, "2016-06-27")]
    [InlineData("2016-06", 25, Roll.Previous, "2016-06-24")]
    [InlineData("2016-05", 25, Roll.Next, "2016-05-25")]
    [InlineData("2016-05", 25, Roll.Previous, "2016-05-25")]
    [InlineData("2016-12", 25, Roll.Next, "2016-12-26")]
    [InlineData("2017-01", 28, Roll.Next, "2017-02-03")]
    [InlineData("2017-01", 31, Roll.Previous, "2017-01-26")]
    public void Rolling_OffAWorkingDay_Moves(string label, int day, Roll roll, string expected) =>
        DateOf(DueRule.DayOfMonth(day).Rolling(roll), label, PeriodScheme.Calendar).Should().Be(expected);

    [Fact]
    [Rule("D2")]
    public void Roll_LeftOut_IsNone()
    {
        DueRule.DayOfMonth(25).Roll.Should().Be(Roll.None);
        DueRule.DaysAfterEnd(5).Roll.Should().Be(Roll.None);
        DueRule.WorkingDaysAfterEnd(5).Roll.Should().Be(Roll.None);
        FluentActions.Invoking(() => DueRule.DaysAfterEnd(5).Rolling((Roll)3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DueRule.DaysAfterEnd(5).Rolling((Roll)(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    [Rule("D1")]
    public void Rules_OutOfRange_AreRefused()
    {
        Refused(() => DueRule.DayOfMonth(0), "day");
        Refused(() => DueRule.DayOfMonth(32), "day");
        Refused(() => DueRule.DayOfMonth(1, 121), "monthOffset");
        Refused(() => DueRule.DayOfMonth(1, -121), "monthOffset");
        Refused(() => DueRule.DaysAfterEnd(3661), "days");
        Refused(() => DueRule.DaysAfterEnd(-3661), "days");
        Refused(() => DueRule.WorkingDaysAfterEnd(0), "days");
        Refused(() => DueRule.WorkingDaysAfterEnd(3661), "days");
        FluentActions.Invoking(() => DueRule.DaysAfterEnd(0).DateOf(default, PeriodScheme.Calendar, Vietnam))
            .Should().Throw<ArgumentException>().Which.ParamName.Should().Be("period");
    }

    [Fact]
    public void Rules_SayingTheSame_AreEqualAndReadBack()
    {
        DueRule rule = DueRule.DayOfMonth(25, 1).Rolling(Roll.Next);
        rule.Should().Be(DueRule.DayOfMonth(25, 1).Rolling(Roll.Next));
        rule.Should().NotBe(DueRule.DayOfMonth(25, 1));
        rule.Should().NotBe(DueRule.DayOfMonth(25).Rolling(Roll.Next));
        DueRule.DaysAfterEnd(5).Should().NotBe((DueRule)DueRule.WorkingDaysAfterEnd(5));
        rule.Should().BeOfType<DayOfMonthRule>().Which.Should().BeEquivalentTo(new { Day = 25, MonthOffset = 1, Roll = Roll.Next });
        DueRule.DaysAfterEnd(-5).Days.Should().Be(-5);
        DueRule.WorkingDaysAfterEnd(5).Days.Should().Be(5);
        rule.ToString().Should().Be("day 25 of the last month+1, rolling Next");
        DueRule.DayOfMonth(25).ToString().Should().Be("day 25 of the last month");
        DueRule.WorkingDaysAfterEnd(5).ToString().Should().Be("5 working days after the end");
    }

    private static string DateOf(DueRule rule, string label, PeriodScheme scheme) =>
        LocalDatePattern.Iso.Format(rule.DateOf(ReportingPeriod.Parse(label), scheme, Vietnam));

    private static void Refused(Action make, string parameter) =>
        make.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(parameter);
}
