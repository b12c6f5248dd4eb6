using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DuaCoSo.Domain.Tests.Time;

public sealed class WorkingCalendarTests
{
    private static readonly CalendarDefinition Statutory = new() { Statutory = StatutoryHolidays.Vietnam };

    private static readonly ValueList<IsoDayOfWeek> EveryDay =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday,
        IsoDayOfWeek.Sunday,
    ];

    [Theory]
    [Rule("W1")]
    [InlineData("2018-01-05", true, false, false)] // Friday.
    [InlineData("2018-01-06", true, true, false)] // Saturday, listed in workingDays.
    [InlineData("2018-01-07", false, true, true)] // Sunday.
    [InlineData("2018-01-08", false, false, false)] // Monday, a holiday.
    [InlineData("2018-01-09", true, false, false)] // Tuesday, a holiday, but listed in workingDays.
    [InlineData("2018-01-13", false, true, true)] // Saturday, a holiday.
    public void Days_ListedOrNot_AreWorked(string day, bool worked, bool weekend, bool unworkedWeekend)
    {
        WorkingCalendar calendar = Create(new CalendarDefinition
        {
            Holidays = [Date("2018-01-08"), Date("2018-01-09"), Date("2018-01-13")],
            WorkingDays = [Date("2018-01-06"), Date("2018-01-09")],
        });

        calendar.IsWorkingDay(Date(day)).Should().Be(worked);
        calendar.IsWeekend(Date(day)).Should().Be(weekend);
        calendar.IsUnworkedWeekend(Date(day)).Should().Be(unworkedWeekend);
    }

    [Fact]
    [Rule("W1")]
    public void Weekend_OtherDays_AreAsSaid()
    {
        WorkingCalendar fridays = Create(new CalendarDefinition { Weekend = [IsoDayOfWeek.Friday] });
        WorkingCalendar none = Create(new CalendarDefinition { Weekend = [] });
        foreach (LocalDate day in VietnameseHolidaysTests.DaysOf(2016).Concat(VietnameseHolidaysTests.DaysOf(1955)))
        {
            fridays.IsWorkingDay(day).Should().Be(day.DayOfWeek != IsoDayOfWeek.Friday);
            none.IsWorkingDay(day).Should().BeTrue();
            WorkingCalendar.WeekendsOnly.IsWorkingDay(day).Should().Be(day.DayOfWeek < IsoDayOfWeek.Saturday);
            WorkingCalendar.WeekendsOnly.IsHoliday(day).Should().BeFalse();
        }
    }

    [Fact]
    [Rule("W2")]
    public void Year_Listed_SwitchesItsComputationOffAndNoOther()
    {
        WorkingCalendar calendar = Create(Statutory with { Years = [new(2017, [Date("2017-01-02"), Date("2017-01-26")])] });

        VietnameseHolidaysTests.DaysOf(2017).Where(calendar.IsHoliday).Should().Equal(Date("2017-01-02"), Date("2017-01-26"));
        foreach (int year in new[] { 2016, 2018 })
        {
            WorkingCalendar computed = Create(Statutory);
            VietnameseHolidaysTests.DaysOf(year).Where(calendar.IsHoliday).Should().Equal(VietnameseHolidaysTests.DaysOf(year).Where(computed.IsHoliday));
        }
    }

    [Fact]
    [Rule("W2")]
    public void Year_ListedWithoutDays_HasNone()
    {
        WorkingCalendar calendar = Create(Statutory with { Years = [new(2017, [])] });
        VietnameseHolidaysTests.DaysOf(2017).Where(calendar.IsHoliday).Should().BeEmpty();
        calendar.IsWorkingDay(Date("2017-05-01")).Should().BeTrue();
    }

    [Fact]
    [Rule("W2")]
    public void Year_AnnouncedWithASwapAcrossItsEnd_IsWorkedAsAnnounced()
    {
        // The sample of docs/working-days.md: 31 December 2018 off, Saturday 5 January 2019 worked for it.
        WorkingCalendar calendar = Create(new CalendarDefinition
        {
            Statutory = StatutoryHolidays.Vietnam,
            Years =
            [
                new(2018, [new(2018, 1, 1), new(2018, 2, 14), new(2018, 2, 15), new(2018, 2, 16), new(2018, 2, 19), new(2018, 2, 20),
                    new(2018, 4, 25), new(2018, 4, 30), new(2018, 5, 1), new(2018, 9, 3), new(2018, 12, 31)]),
            ],
            WorkingDays = [new(2019, 1, 5)],
        });

        calendar.IsWorkingDay(new LocalDate(2018, 12, 31)).Should().BeFalse();
        calendar.IsWorkingDay(new LocalDate(2019, 1, 1)).Should().BeFalse("2019 is computed");
        calendar.IsWorkingDay(new LocalDate(2019, 1, 5)).Should().BeTrue();
        calendar.CountWorkingDays(new(new(2018, 12, 28), new(2019, 1, 7))).Should().Be(6);
        calendar.Add(new LocalDate(2026, 2, 14), 1).Should().Be(new LocalDate(2026, 2, 23));
        calendar.CountWorkingDays(new(new(2026, 2, 1), new(2026, 2, 28))).Should().Be(15);
        calendar.Roll(new LocalDate(2016, 6, 25), Roll.Next).Should().Be(new LocalDate(2016, 6, 27));
    }

    [Fact]
    [Rule("W2")]
    public void Holidays_Listed_HoldInAnyYear()
    {
        WorkingCalendar calendar = Create(Statutory with
        {
            Holidays = [Date("2017-05-03"), Date("2018-05-03")],
            Years = [new(2017, [Date("2017-01-02")])],
        });
        calendar.IsHoliday(Date("2017-05-03")).Should().BeTrue("single holidays stand beside a listed year");
        calendar.IsHoliday(Date("2017-01-02")).Should().BeTrue();
        calendar.IsHoliday(Date("2018-05-03")).Should().BeTrue();
        calendar.IsHoliday(Date("2018-05-01")).Should().BeTrue();
        Create(new CalendarDefinition()).IsHoliday(Date("2018-05-01")).Should().BeFalse("nothing is computed by default");
    }

    [Fact]
    [Rule("W3")]
    public void Compensation_OnAListedHoliday_GoesToTheNextDay()
    {
        // Sunday 1 January 2017 is made up for on Monday; that day listed, on Tuesday.
        WorkingCalendar calendar = Create(Statutory with { Holidays = [Date("2017-01-02")] });
        calendar.IsHoliday(Date("2017-01-03")).Should().BeTrue();
        Create(Statutory).IsHoliday(Date("2017-01-03")).Should().BeFalse();
    }

    [Fact]
    [Rule("W3")]
    public void Compensation_WorkingDaysListed_PlayNoPart()
    {
        // A worked Sunday is a weekend day all the same, and its compensation may fall on a day that is worked.
        WorkingCalendar calendar = Create(Statutory with { WorkingDays = [Date("2017-01-01"), Date("2017-01-02"), Date("2016-04-17")] });
        calendar.IsHoliday(Date("2017-01-02")).Should().BeTrue();
        calendar.IsWorkingDay(Date("2017-01-01")).Should().BeTrue();
        calendar.IsWorkingDay(Date("2017-01-02")).Should().BeTrue();
        calendar.IsHoliday(Date("2017-01-03")).Should().BeFalse();
        calendar.IsHoliday(Date("2016-04-17")).Should().BeFalse("Saturday 16 April is made up for on Monday, though the Sunday is worked");
        calendar.IsHoliday(Date("2016-04-18")).Should().BeTrue();
    }

    [Fact]
    [Rule("W3")]
    public void Compensation_WithAnotherWeekend_FollowsIt()
    {
        // With Sunday alone as weekend, Saturday 16 April 2016 needs no compensation, and 1 May, a Sunday, is made up for on Monday.
        WorkingCalendar calendar = Create(Statutory with { Weekend = [IsoDayOfWeek.Sunday] });
        calendar.IsHoliday(Date("2016-04-18")).Should().BeFalse();
        calendar.IsHoliday(Date("2016-05-02")).Should().BeTrue();
        calendar.IsHoliday(Date("2016-05-03")).Should().BeFalse();
        calendar.IsWorkingDay(Date("2016-04-30")).Should().BeFalse();
        calendar.IsWorkingDay(Date("2016-05-07")).Should().BeTrue();
    }

    [Fact]
    [Rule("W3")]
    public void Compensation_IntoAListedYear_IsNotGiven()
    {
        // 24 November 2029 is a Saturday; with everything to the year's end listed its compensation would fall in 2030.
        ValueList<LocalDate> rest = VietnameseHolidaysTests.DaysOf(2029).Where(d => d > Date("2029-11-24")).ToValueList();
        CalendarDefinition blocked = Statutory with { CultureDay = true, Holidays = rest };

        // 1 January 2030 is itself a holiday: the compensation is on the 2nd.
        Create(blocked).IsHoliday(Date("2030-01-02")).Should().BeTrue();
        WorkingCalendar listed = Create(blocked with { Years = [new(2030, [Date("2030-01-01")])] });
        VietnameseHolidaysTests.DaysOf(2030).Where(listed.IsHoliday).Should().Equal(Date("2030-01-01"));
    }

    [Fact]
    [Rule("W3")]
    public void CultureDay_OnAWeekend_IsMadeUpFor()
    {
        WorkingCalendar calendar = Create(Statutory with { CultureDay = true });
        calendar.IsHoliday(Date("2026-11-24")).Should().BeTrue();
        calendar.IsHoliday(Date("2029-11-26")).Should().BeTrue("24 November 2029 is a Saturday");
        Create(Statutory).IsHoliday(Date("2029-11-26")).Should().BeFalse();
    }

    [Theory]
    [Rule("D1")]
    [InlineData("2016-01-01", 1, "2016-01-04")]
    [InlineData("2016-01-02", 1, "2016-01-04")]
    [InlineData("2016-01-03", 1, "2016-01-04")]
    [InlineData("2016-01-04", 1, "2016-01-05")]
    [InlineData("2016-01-04", 5, "2016-01-11")]
    [InlineData("2016-01-04", 260, "2017-01-02")]
    [InlineData("1898-01-01", 1, "1899-01-02")]
    [InlineData("2200-12-30", 1, "2200-12-31")]
    [InlineData("2200-12-31", 1, "2200-12-31")]
    [InlineData("2016-01-04", int.MaxValue, "2200-12-31")]
    [InlineData("9999-12-31", 1, "2200-12-31")]
    public void Add_StrictlyAfter_IsTheNthWorkingDay(string from, int days, string expected) =>
        Iso(WorkingCalendar.WeekendsOnly.Add(Date(from), days)).Should().Be(expected);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Add_LessThanOne_IsRefused(int days) =>
        FluentActions.Invoking(() => WorkingCalendar.WeekendsOnly.Add(Date("2016-01-01"), days)).Should().Throw<ArgumentOutOfRangeException>()
            .Which.ParamName.Should().Be("workingDays");

    [Theory]
    [Rule("D2")]
    [InlineData("2016-01-02", Roll.None, "2016-01-02")]
    [InlineData("2016-01-02", Roll.Next, "2016-01-04")]
    [InlineData("2016-01-03", Roll.Previous, "2016-01-01")]
    [InlineData("2016-01-04", Roll.Next, "2016-01-04")]
    [InlineData("2016-01-04", Roll.Previous, "2016-01-04")]
    // Where there is no working day on that side, the day stays.
    [InlineData("1899-01-01", Roll.Previous, "1899-01-01")]
    [InlineData("1899-01-01", Roll.Next, "1899-01-02")]
    [InlineData("2201-01-01", Roll.Next, "2201-01-01")]
    [InlineData("2201-01-01", Roll.Previous, "2201-01-01")]
    [InlineData("1890-01-01", Roll.Next, "1890-01-01")]
    public void Roll_OffAWorkingDay_Moves(string day, Roll roll, string expected) =>
        Iso(WorkingCalendar.WeekendsOnly.Roll(Date(day), roll)).Should().Be(expected);

    [Fact]
    public void Roll_NoWay_IsRefused() =>
        FluentActions.Invoking(() => WorkingCalendar.WeekendsOnly.Roll(Date("2016-01-02"), (Roll)3)).Should().Throw<ArgumentOutOfRangeException>()
            .Which.ParamName.Should().Be("roll");

    [Fact]
    public void Count_RangesOpenOrNot_IncludeTheirEnds()
    {
        WorkingCalendar calendar = WorkingCalendar.WeekendsOnly;
        calendar.CountWorkingDays(new(Date("2016-01-01"), Date("2016-01-31"))).Should().Be(21);
        calendar.CountWorkingDays(DateRange.Only(Date("2016-01-01"))).Should().Be(1);
        calendar.CountWorkingDays(DateRange.Only(Date("2016-01-02"))).Should().Be(0);
        int all = calendar.CountWorkingDays(DateRange.Always);
        (calendar.CountWorkingDays(DateRange.Until(Date("2015-12-31"))) + calendar.CountWorkingDays(DateRange.Since(Date("2016-01-01")))).Should().Be(all);
        calendar.CountWorkingDays(new(Date("1800-01-01"), Date("1898-12-31"))).Should().Be(0);
        calendar.CountWorkingDays(new(Date("2201-01-01"), Date("9999-12-31"))).Should().Be(0);
        calendar.CountWorkingDays(new(Date("1800-01-01"), Date("9999-12-31"))).Should().Be(all);
        all.Should().Be(Enumerable.Range(1899, 302).Sum(y => VietnameseHolidaysTests.DaysOf(y).Count(d => d.DayOfWeek < IsoDayOfWeek.Saturday)));
    }

    [Fact]
    [Rule("W2")]
    public void OneWorkingDay_IsACalendarThatNeverHangs()
    {
        WorkingCalendar calendar = Create(Statutory with { Weekend = EveryDay, WorkingDays = [Date("2020-02-29")] });

        Iso(calendar.Add(Date("2016-01-01"), 1)).Should().Be("2020-02-29");
        Iso(calendar.Add(Date("2016-01-01"), 2)).Should().Be("2200-12-31");
        Iso(calendar.Add(Date("2020-02-29"), 1)).Should().Be("2200-12-31");
        Iso(calendar.Roll(Date("2016-01-01"), Roll.Next)).Should().Be("2020-02-29");
        Iso(calendar.Roll(Date("2016-01-01"), Roll.Previous)).Should().Be("2016-01-01");
        Iso(calendar.Roll(Date("2021-01-01"), Roll.Next)).Should().Be("2021-01-01");
        calendar.CountWorkingDays(DateRange.Always).Should().Be(1);
        calendar.IsUnworkedWeekend(Date("2020-02-29")).Should().BeFalse();
        calendar.IsUnworkedWeekend(Date("2020-03-02")).Should().BeTrue();
    }

    [Fact]
    [Rule("W2")]
    public void NoWorkingDay_IsAnError() => ShouldBeRefused(new CalendarDefinition { Weekend = EveryDay }, (TimeProblems.NoWorkingDay, "$.calendar"));

    [Fact]
    [Rule("W2")]
    public void Definition_Wrong_IsRefusedWithEveryProblemAtItsPlace() => ShouldBeRefused(
        new CalendarDefinition
        {
            Weekend = [IsoDayOfWeek.Sunday, IsoDayOfWeek.None, (IsoDayOfWeek)8],
            Statutory = (StatutoryHolidays)7,
            Holidays = [Date("1900-01-01"), Date("1899-12-31"), Date("2101-01-01")],
            WorkingDays = [Date("0215-01-06"), Date("2100-12-31")],
            Years =
            [
                new(2016, [Date("2016-01-01"), Date("2016-02-08"), Date("2016-12-31"), Date("2017-01-01")]),
                new(2016, []),
                new(1899, [Date("1899-05-01")]),
                new(2101, []),
            ],
        },
        (TimeProblems.NotADayOfTheWeek, "$.calendar.weekend[1]"),
        (TimeProblems.NotADayOfTheWeek, "$.calendar.weekend[2]"),
        (TimeProblems.UnknownStatutoryHolidays, "$.calendar.statutory"),
        (TimeProblems.DateOutOfRange, "$.calendar.holidays[1]"),
        (TimeProblems.DateOutOfRange, "$.calendar.holidays[2]"),
        (TimeProblems.DateOutOfRange, "$.calendar.workingDays[0]"),
        (TimeProblems.HolidayOfAnotherYear, "$.calendar.years.2016[3]"),
        (TimeProblems.YearListedTwice, "$.calendar.years.2016"),
        (TimeProblems.YearOutOfRange, "$.calendar.years.1899"),
        (TimeProblems.YearOutOfRange, "$.calendar.years.2101"));

    [Fact]
    public void Definition_Wrong_NamesWhatIsWrong()
    {
        Problem problem = WorkingCalendar.Create(new CalendarDefinition { Years = [new(2016, [Date("2017-01-01")])] }).Problems.Should().ContainSingle().Which;
        problem.Argument("date").Should().Be("2017-01-01");
        problem.Argument("year").Should().Be("2016");
        problem.Message(Language.English).Should().Be("The date 2017-01-01 is not of the year 2016. Move it to the list of its own year.");
        problem.Message(Language.Vietnamese).Should().Be("Ngày 2017-01-01 không thuộc năm 2016. Hãy chuyển sang danh sách của đúng năm đó.");
    }

    [Fact]
    [Rule("W3")]
    public void CultureDay_WithoutStatutoryHolidays_IsAWarning()
    {
        Checked<WorkingCalendar> calendar = WorkingCalendar.Create(new CalendarDefinition { CultureDay = true });
        calendar.IsAccepted.Should().BeTrue();
        calendar.Problems.Should().ContainSingle().Which.Kind.Should().BeSameAs(TimeProblems.CultureDayUnused);
        calendar.Require().IsHoliday(Date("2026-11-24")).Should().BeFalse();
    }

    [Fact]
    public void Calendar_KeepsItsDefinition()
    {
        Create(Statutory).Definition.Should().Be(Statutory);
        Create(Statutory).ToString().Should().Be("weekend [Saturday, Sunday], statutory Vietnam, 0 holidays, 0 working days, 0 years");
    }

    private static void ShouldBeRefused(CalendarDefinition definition, params (ProblemKind Kind, string Path)[] expected)
    {
        Checked<WorkingCalendar> calendar = WorkingCalendar.Create(definition);
        calendar.IsAccepted.Should().BeFalse();
        calendar.Problems.Select(p => (p.Kind, p.Place.Path)).Should().Equal(expected.Select(e => (e.Kind, (string?)e.Path)));
    }

    private static WorkingCalendar Create(CalendarDefinition definition) => WorkingCalendar.Create(definition).Require();

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
