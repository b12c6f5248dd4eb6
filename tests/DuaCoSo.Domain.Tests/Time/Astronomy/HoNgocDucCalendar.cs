namespace DuaCoSo.Domain.Tests.Time.Astronomy;

/// <summary>
/// The method that Hồ Ngọc Đức published and most Vietnamese programs use: new moons by an older, shorter series (to about a minute or two), the sun's
/// longitude at local midnight to about 0.01°. A second oracle, coarser than <see cref="AstronomicalCalendar"/>.
/// </summary>
internal static class HoNgocDucCalendar
{
    private const double Month = 29.530588853;
    private const int UnixEpoch = 2440588;

    public static LunarYear Year(int year)
    {
        List<(int Start, int Number, bool Leap)> months = [.. Between(year - 1), .. Between(year)];
        int first = months.FindIndex(m => m.Number == 1 && !m.Leap);
        int next = months.FindIndex(first + 1, m => m.Number == 1 && !m.Leap);
        int[] lengths = [.. Enumerable.Range(first, next - first).Select(i => months[i + 1].Start - months[i].Start)];
        return new(months[first].Start - UnixEpoch, months[first..next].Find(m => m.Leap).Number, lengths);
    }

    /// <summary>The months from the eleventh of one year up to that of the next.</summary>
    private static IEnumerable<(int Start, int Number, bool Leap)> Between(int year)
    {
        int from = EleventhMonth(year), to = EleventhMonth(year + 1);
        int k = Floor(0.5 + ((from - 2415021.076998695) / Month));
        int count = to - from > 365 ? 13 : 12;
        int leap = count == 13 ? LeapOffset(k) : int.MaxValue;
        for (int i = 0; i < count; i++)
        {
            int behindEleventh = i >= leap ? i - 1 : i;
            yield return (NewMoonDay(k + i), ((behindEleventh + 10) % 12) + 1, i == leap);
        }
    }

    private static int EleventhMonth(int year)
    {
        int lastDay = NodaTime.Period.DaysBetween(new(1970, 1, 1), new(year, 12, 31)) + UnixEpoch;
        int k = Floor((lastDay - 2415021) / Month);
        int moon = NewMoonDay(k);
        return Sign(moon) >= 9 ? NewMoonDay(k - 1) : moon;
    }

    private static int LeapOffset(int k)
    {
        int i = 1, sign = Sign(NewMoonDay(k + 1)), before;
        do
        {
            before = sign;
            i++;
            sign = Sign(NewMoonDay(k + i));
        }
        while (sign != before && i < 14);
        return i - 1;
    }

    /// <summary>Which twelfth of the ecliptic the sun is in when a day begins in UTC+7.</summary>
    private static int Sign(int day)
    {
        double t = (day - 0.5 - (7 / 24.0) - 2451545.0) / 36525;
        double anomaly = 357.52910 + (35999.05030 * t) - (0.0001559 * t * t) - (0.00000048 * t * t * t);
        double longitude = 280.46645 + (36000.76983 * t) + (0.0003032 * t * t)
            + ((1.914600 - (0.004817 * t) - (0.000014 * t * t)) * Sin(anomaly))
            + ((0.019993 - (0.000101 * t)) * Sin(2 * anomaly))
            + (0.000290 * Sin(3 * anomaly));
        return Floor((longitude - (360 * Math.Floor(longitude / 360))) / 30);
    }

    private static int NewMoonDay(int k)
    {
        double t = k / 1236.85, t2 = t * t, t3 = t2 * t;
        double time = 2415020.75933 + (29.53058868 * k) + (0.0001178 * t2) - (0.000000155 * t3)
            + (0.00033 * Sin(166.56 + (132.87 * t) - (0.009173 * t2)));
        double sun = 359.2242 + (29.10535608 * k) - (0.0000333 * t2) - (0.00000347 * t3);
        double moon = 306.0253 + (385.81691806 * k) + (0.0107306 * t2) + (0.00001236 * t3);
        double latitude = 21.2964 + (390.67050646 * k) - (0.0016528 * t2) - (0.00000239 * t3);
        time += ((0.1734 - (0.000393 * t)) * Sin(sun)) + (0.0021 * Sin(2 * sun)) - (0.4068 * Sin(moon)) + (0.0161 * Sin(2 * moon))
            - (0.0004 * Sin(3 * moon)) + (0.0104 * Sin(2 * latitude)) - (0.0051 * Sin(sun + moon)) - (0.0074 * Sin(sun - moon))
            + (0.0004 * Sin((2 * latitude) + sun)) - (0.0004 * Sin((2 * latitude) - sun)) - (0.0006 * Sin((2 * latitude) + moon))
            + (0.0010 * Sin((2 * latitude) - moon)) + (0.0005 * Sin((2 * moon) + sun));
        double deltaT = -0.000278 + (0.000265 * t) + (0.000262 * t2);
        return Floor(time - deltaT + 0.5 + (7 / 24.0));
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static int Floor(double number) => (int)Math.Floor(number);
}
