using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Time;

[Rule("W3")]
public sealed class VietnameseHolidaysTests
{
    /// <summary>For each year its statutory days, and behind the bar the days that make up for those on Saturday or Sunday.</summary>
    public static TheoryData<int, string, string> Expected => new()
    {
        // Tết Sunday 7 to Thursday 11 February; Hùng Kings' Saturday; 30 April and 1 May a weekend, made up for in a chain.
        { 2016, "01-01 02-07 02-08 02-09 02-10 02-11 04-16 04-30 05-01 09-02", "02-12 04-18 05-02 05-03" },
        // New Year's Day on Sunday; the second and third day of Tết at a weekend; 30 April Sunday, whose Monday is 1 May.
        { 2017, "01-01 01-27 01-28 01-29 01-30 01-31 04-06 04-30 05-01 09-02", "01-02 02-01 02-02 05-02 09-04" },
        { 2018, "01-01 02-15 02-16 02-17 02-18 02-19 04-25 04-30 05-01 09-02", "02-20 02-21 09-03" },
        { 2019, "01-01 02-04 02-05 02-06 02-07 02-08 04-14 04-30 05-01 09-02", "04-15" },
        { 2020, "01-01 01-24 01-25 01-26 01-27 01-28 04-02 04-30 05-01 09-02", "01-29 01-30" },
        // From 2021 on, 3 September.
        { 2021, "01-01 02-11 02-12 02-13 02-14 02-15 04-21 04-30 05-01 09-02 09-03", "02-16 02-17 05-03" },
        { 2022, "01-01 01-31 02-01 02-02 02-03 02-04 04-10 04-30 05-01 09-02 09-03", "01-03 04-11 05-02 05-03 09-05" },
        // Hùng Kings' day, 30 April and 1 May on Saturday, Sunday and Monday; 2 and 3 September a weekend.
        { 2023, "01-01 01-21 01-22 01-23 01-24 01-25 04-29 04-30 05-01 09-02 09-03", "01-02 01-26 01-27 05-02 05-03 09-04 09-05" },
        { 2024, "01-01 02-09 02-10 02-11 02-12 02-13 04-18 04-30 05-01 09-02 09-03", "02-14 02-15" },
        { 2025, "01-01 01-28 01-29 01-30 01-31 02-01 04-07 04-30 05-01 09-02 09-03", "02-03" },
        { 2026, "01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-30 05-01 09-02 09-03", "04-27" },
        { 2027, "01-01 02-05 02-06 02-07 02-08 02-09 04-16 04-30 05-01 09-02 09-03", "02-10 02-11 05-03" },
        { 2028, "01-01 01-25 01-26 01-27 01-28 01-29 04-04 04-30 05-01 09-02 09-03", "01-03 01-31 05-02 09-04 09-05" },
        // 2 September Sunday, whose Monday is 3 September.
        { 2029, "01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-02 09-03", "09-04" },
        { 2030, "01-01 02-01 02-02 02-03 02-04 02-05 04-12 04-30 05-01 09-02 09-03", "02-06 02-07" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Holidays_2016To2030_AreTheStatutoryDaysAndTheirCompensations(int year, string statutory, string compensations)
    {
        Days(year, VietnameseHolidays.Of(year, cultureDay: false)).Should().Be(statutory);

        WorkingCalendar calendar = WorkingCalendar.Create(new CalendarDefinition { Statutory = StatutoryHolidays.Vietnam }).Require();
        string all = string.Join(' ', $"{statutory} {compensations}".Split(' ').Order(StringComparer.Ordinal));
        Days(year, DaysOf(year).Where(calendar.IsHoliday)).Should().Be(all);
    }

    [Fact]
    public void CultureDay_From2026On_IsOneOnlyWhereAsked()
    {
        var cultureDay = new LocalDate(2026, 11, 24);
        VietnameseHolidays.Of(2026, cultureDay: true).Should().Contain(cultureDay);
        VietnameseHolidays.Of(2026, cultureDay: false).Should().NotContain(cultureDay);
        VietnameseHolidays.Of(2025, cultureDay: true).Should().NotContain(new LocalDate(2025, 11, 24));
        VietnameseHolidays.Of(2027, cultureDay: true).Should().HaveCount(12).And.EndWith(new LocalDate(2027, 11, 24));
    }

    [Theory]
    [InlineData(1901, "04-28")]
    [InlineData(1985, "04-29")]
    [InlineData(2023, "04-29")]
    public void HungKingsDay_Late_StandsBesideTheFixedDays(int year, string day) =>
        Days(year, VietnameseHolidays.Of(year, cultureDay: false)).Should().Contain($"{day} 04-30 05-01");

    [Fact]
    public void Days_OnOneDay_CountOnce()
    {
        int[] colliding = [.. Enumerable.Range(1899, 302).Where(y => VietnameseLunarCalendar.ToSolar(new(y, 3, 10)) == new LocalDate(y, 4, 30))];
        foreach (int year in Enumerable.Range(1899, 302))
        {
            int usual = year >= 2021 ? 11 : 10;
            VietnameseHolidays.Of(year, cultureDay: false).Should().HaveCount(colliding.Contains(year) ? usual - 1 : usual)
                .And.BeInAscendingOrder().And.OnlyHaveUniqueItems().And.OnlyContain(d => d.Year == year);
        }

        // The Hùng Kings' day is 30 April in these years.
        colliding.Where(y => y is >= 1900 and <= 2100).Should().Equal(1947);
    }

    [Fact]
    public void HungKingsDay_WithALeapSecondOrThirdMonth_IsInTheOrdinaryThird()
    {
        // 2023 repeats the second month, 2061 the third: the repetition's 10th, 29 April 2061, is a day like any other.
        Days(2023, VietnameseHolidays.Of(2023, cultureDay: false)).Should().Contain("04-29 04-30");
        Days(2061, VietnameseHolidays.Of(2061, cultureDay: false)).Should().Contain("03-31 04-30");
        VietnameseLunarCalendar.ToSolar(new(2061, 3, 10, IsLeapMonth: true)).Should().Be(new LocalDate(2061, 4, 29));
    }

    [Fact]
    public void Year_OutOfTheTable_IsRefused()
    {
        FluentActions.Invoking(() => VietnameseHolidays.Of(1898, cultureDay: false)).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("year");
        FluentActions.Invoking(() => VietnameseHolidays.Of(2201, cultureDay: false)).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("year");
    }

    internal static IEnumerable<LocalDate> DaysOf(int year)
    {
        for (LocalDate day = new(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private static string Days(int year, IEnumerable<LocalDate> days) =>
        string.Join(' ', days.Select(d => d.Year == year ? $"{d.Month:D2}-{d.Day:D2}" : d.ToString()));
}
