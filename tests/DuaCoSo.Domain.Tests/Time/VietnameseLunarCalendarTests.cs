using DuaCoSo.Domain.Tests.Time.Astronomy;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DuaCoSo.Domain.Tests.Time;

[Rule("W3")]
public sealed class VietnameseLunarCalendarTests
{
    /// <summary>
    /// The one new moon that chapter 49 of Meeus, good to some ten seconds, puts on the wrong side of midnight: 23:59:58 on 7 July 1967, where a
    /// numerically integrated ephemeris with the observed rotation of the earth has 00:00:04 on the 8th, the day that was printed at the time.
    /// </summary>
    private static readonly Dictionary<int, int> BetterKnown = new() { [-402] = DayNumber(new(1967, 7, 8)) };

    private static readonly AstronomicalCalendar Sky = new(BetterKnown);

    [Fact]
    public void Table_EveryYear_IsWhatTheSkySays()
    {
        for (int year = VietnameseLunarCalendar.FirstYear; year <= VietnameseLunarCalendar.LastYear; year++)
        {
            OfTable(year).Should().Be(Sky.Year(year), "the new moons and major terms of {0} say so", year);
        }
    }

    [Fact]
    public void Table_1900To2100_AgreesWithHoNgocDucsMethodButForThreeMoonsNearMidnight()
    {
        int[] differing = [.. Enumerable.Range(1900, 201).Where(year => OfTable(year) != HoNgocDucCalendar.Year(year))];

        // New moons at 23:59:35 on 20 June 1944, 23:58:48 on 9 December 2072 and 23:59:50 on 15 November 2077.
        differing.Should().Equal(1944, 2072, 2077);
        foreach (int year in differing)
        {
            LunarYear table = OfTable(year), other = HoNgocDucCalendar.Year(year);
            other.NewYear.Should().Be(table.NewYear);
            other.LeapMonth.Should().Be(table.LeapMonth);
            other.Lengths.Zip(table.Lengths).Count(l => l.First != l.Second).Should().Be(2, "one month is longer by the day by which its successor is shorter");
        }
    }

    [Fact]
    public void Sky_1900To2100_HasTheseMomentsWithinTwoMinutesOfMidnight()
    {
        // They are where another ephemeris, or another forecast of the earth's rotation, may put a month's first day a day off.
        AstronomicalCalendar.NearMidnight(120).Where(m => string.CompareOrdinal(m.What[^10..], "2101") < 0).Select(m => m.What).Should().Equal(
            "new moon 1944-06-21",
            "new moon 1967-07-08",
            "new moon 1998-09-21",
            "new moon 2054-05-08",
            "new moon 2072-12-10",
            "new moon 2077-11-16",
            "new moon 2085-10-19");
    }

    [Fact]
    public void Sky_KnownMoments_AreRight()
    {
        // Meeus, examples 49.a (new moon of February 1977) and 25.b (the sun on 13 October 1992).
        NewMoon.TimeOf(-283).Should().BeApproximately(2443192.65118, 0.00001);
        Sun.Longitude(2448908.5).Should().BeApproximately(199.0 + (54 / 60.0) + (21.818 / 3600), 0.5 / 3600);
    }

    [Theory]
    [InlineData(2016, "2016-02-08")]
    [InlineData(2017, "2017-01-28")]
    [InlineData(2018, "2018-02-16")]
    [InlineData(2019, "2019-02-05")]
    [InlineData(2020, "2020-01-25")]
    [InlineData(2021, "2021-02-12")]
    [InlineData(2022, "2022-02-01")]
    [InlineData(2023, "2023-01-22")]
    [InlineData(2024, "2024-02-10")]
    [InlineData(2025, "2025-01-29")]
    [InlineData(2026, "2026-02-17")]
    [InlineData(2027, "2027-02-06")]
    [InlineData(2028, "2028-01-26")]
    [InlineData(2029, "2029-02-13")]
    [InlineData(2030, "2030-02-02")]
    public void NewYear_2016To2030_IsTheKnownOne(int year, string expected) => Iso(VietnameseLunarCalendar.NewYear(year)).Should().Be(expected);

    [Theory]
    [InlineData(1968, "1968-01-29", "1968-01-30")]
    [InlineData(1969, "1969-02-16", "1969-02-17")]
    [InlineData(1985, "1985-01-21", "1985-02-20")]
    [InlineData(2007, "2007-02-17", "2007-02-18")]
    [InlineData(2030, "2030-02-02", "2030-02-03")]
    [InlineData(2053, "2053-02-18", "2053-02-19")]
    public void NewYear_WhereChinaDiffers_IsTheVietnameseOne(int year, string vietnamese, string chinese)
    {
        Iso(VietnameseLunarCalendar.NewYear(year)).Should().Be(vietnamese);
        Iso(VietnameseLunarCalendar.NewYear(year)).Should().NotBe(chinese);
    }

    [Theory]
    [InlineData(2017, 6)]
    [InlineData(2020, 4)]
    [InlineData(2023, 2)]
    [InlineData(2025, 6)]
    [InlineData(2028, 5)]
    [InlineData(2031, 3)]
    [InlineData(2033, 11)]
    [InlineData(1985, 2)]
    [InlineData(1984, null)]
    [InlineData(1987, 7)]
    [InlineData(2016, null)]
    [InlineData(2026, null)]
    public void LeapMonth_KnownYears_IsTheVietnameseOne(int year, int? month) => VietnameseLunarCalendar.LeapMonth(year).Should().Be(month);

    [Theory]
    [InlineData("2016-04-16", 2016, 3, 10, false)]
    [InlineData("2023-04-29", 2023, 3, 10, false)]
    [InlineData("2023-03-31", 2023, 2, 10, true)]
    [InlineData("2023-03-01", 2023, 2, 10, false)]
    [InlineData("2025-07-25", 2025, 6, 1, true)]
    [InlineData("2025-06-25", 2025, 6, 1, false)]
    [InlineData("2026-02-16", 2025, 12, 29, false)]
    [InlineData("2026-02-17", 2026, 1, 1, false)]
    [InlineData("2000-01-01", 1999, 11, 25, false)]
    [InlineData("1899-02-10", 1899, 1, 1, false)]
    public void Dates_Known_ConvertBothWays(string solar, int year, int month, int day, bool leap)
    {
        LocalDate date = LocalDatePattern.Iso.Parse(solar).Value;
        var lunar = new LunarDate(year, month, day, leap);
        VietnameseLunarCalendar.ToLunar(date).Should().Be(lunar);
        VietnameseLunarCalendar.ToSolar(lunar).Should().Be(date);
    }

    [Fact]
    public void Dates_EveryOne_ConvertBothWaysWithoutGap()
    {
        LocalDate date = VietnameseLunarCalendar.NewYear(VietnameseLunarCalendar.FirstYear);
        for (int year = VietnameseLunarCalendar.FirstYear; year <= VietnameseLunarCalendar.LastYear; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                date = Walk(year, month, leap: false, date);
                if (VietnameseLunarCalendar.LeapMonth(year) == month)
                {
                    date = Walk(year, month, leap: true, date);
                }
            }
        }

        Iso(date).Should().Be("2201-02-04", "the lunar year after the last one begins then");
        Refused(() => VietnameseLunarCalendar.ToLunar(date), "date");
        VietnameseLunarCalendar.ToLunar(date.PlusDays(-1)).Year.Should().Be(2200);
    }

    [Fact]
    public void Dates_ThatAreNot_AreRefused()
    {
        Refused(() => VietnameseLunarCalendar.NewYear(1898), "year");
        Refused(() => VietnameseLunarCalendar.NewYear(2201), "year");
        Refused(() => VietnameseLunarCalendar.LeapMonth(int.MinValue), "year");
        Refused(() => VietnameseLunarCalendar.DaysInMonth(2016, 0, isLeapMonth: false), "month");
        Refused(() => VietnameseLunarCalendar.DaysInMonth(2016, 13, isLeapMonth: false), "month");
        Refused(() => VietnameseLunarCalendar.DaysInMonth(2023, 3, isLeapMonth: true), "month");
        Refused(() => VietnameseLunarCalendar.DaysInMonth(2016, 1, isLeapMonth: true), "month");
        Refused(() => VietnameseLunarCalendar.ToSolar(new(2016, 1, 0)), "date");
        Refused(() => VietnameseLunarCalendar.ToSolar(new(2016, 1, 31)), "date");
        Refused(() => VietnameseLunarCalendar.ToSolar(new(2025, 12, 30)), "date");
        Refused(() => VietnameseLunarCalendar.ToSolar(default), "year");
        Refused(() => VietnameseLunarCalendar.ToLunar(new(1899, 2, 9)), "date");
        Refused(() => VietnameseLunarCalendar.ToLunar(new(9999, 12, 31)), "date");
    }

    [Fact]
    public void LunarDate_Prints_TheLeapMonth()
    {
        new LunarDate(2025, 6, 10, IsLeapMonth: true).ToString().Should().Be("2025-06n-10");
        new LunarDate(2025, 6, 10).ToString().Should().Be("2025-06-10");
        new LunarDate(2025, 6, 10).Should().NotBe(new LunarDate(2025, 6, 10, IsLeapMonth: true));
    }

    private static LocalDate Walk(int year, int month, bool leap, LocalDate date)
    {
        int length = VietnameseLunarCalendar.DaysInMonth(year, month, leap);
        length.Should().BeInRange(29, 30);
        for (int day = 1; day <= length; day++)
        {
            var lunar = new LunarDate(year, month, day, leap);
            if (VietnameseLunarCalendar.ToSolar(lunar) != date || VietnameseLunarCalendar.ToLunar(date) != lunar)
            {
                VietnameseLunarCalendar.ToSolar(lunar).Should().Be(date);
                VietnameseLunarCalendar.ToLunar(date).Should().Be(lunar);
            }

            date = date.PlusDays(1);
        }

        return date;
    }

    private static LunarYear OfTable(int year)
    {
        var lengths = new List<int>();
        int? leap = VietnameseLunarCalendar.LeapMonth(year);
        for (int month = 1; month <= 12; month++)
        {
            lengths.Add(VietnameseLunarCalendar.DaysInMonth(year, month, isLeapMonth: false));
            if (month == leap)
            {
                lengths.Add(VietnameseLunarCalendar.DaysInMonth(year, month, isLeapMonth: true));
            }
        }

        return new(DayNumber(VietnameseLunarCalendar.NewYear(year)), leap ?? 0, [.. lengths]);
    }

    private static int DayNumber(LocalDate date) => NodaTime.Period.DaysBetween(new(1970, 1, 1), date);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static void Refused(Action ask, string parameter) =>
        ask.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(parameter);
}
