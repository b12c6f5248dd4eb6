namespace DuaCoSo.Domain.Tests.Time.Astronomy;

/// <summary>
/// The Vietnamese lunar calendar from the sky: a month begins on the day of new moon in UTC+7; the month of the winter solstice is the eleventh;
/// where thirteen months lie from one eleventh month to the next, the first without a major term (trung khí) is the leap month.
/// </summary>
internal sealed class AstronomicalCalendar
{
    private const int FirstMoon = -1290; // In 1895.
    private const int LastMoon = 2530; // In 2204.

    private readonly int[] _moons = new int[LastMoon - FirstMoon + 1];
    private readonly Dictionary<int, LunarYear> _years = [];

    /// <param name="moonDays">New moons that are so close to midnight that the series cannot say the day, with the day better known.</param>
    public AstronomicalCalendar(IReadOnlyDictionary<int, int> moonDays)
    {
        for (int k = FirstMoon; k <= LastMoon; k++)
        {
            _moons[k - FirstMoon] = moonDays.TryGetValue(k, out int day) ? day : Julian.DayOf(NewMoon.TimeOf(k));
        }

        // Months 1 to 10 of a lunar year stand behind its predecessor's solstice, 11 and 12 behind its own.
        List<(int Start, int Number, bool Leap, int Length)> months = [];
        for (int year = 1897; year <= 2201; year++)
        {
            AddMonths(MonthOfSolstice(year), MonthOfSolstice(year + 1), months);
        }

        int[] newYears = [.. Enumerable.Range(0, months.Count).Where(i => months[i].Number == 1 && !months[i].Leap)];
        foreach ((int from, int to) in newYears.Zip(newYears.Skip(1)))
        {
            var own = months[from..to];
            _years.Add(
                Julian.DateOf(own[0].Start).Year,
                new(own[0].Start, own.Find(m => m.Leap).Number, [.. own.Select(m => m.Length)]));
        }
    }

    public LunarYear Year(int year) => _years[year];

    /// <summary>All new moons of the table and the moments when the sun enters a sign, with the seconds from local midnight.</summary>
    public static IEnumerable<(string What, double Seconds)> NearMidnight(double seconds)
    {
        for (int k = FirstMoon; k <= LastMoon; k++)
        {
            double time = NewMoon.TimeOf(k);
            if (Math.Abs(Julian.SecondsFromMidnight(time)) < seconds)
            {
                yield return ($"new moon {Nearest(time)}", Julian.SecondsFromMidnight(time));
            }
        }

        for (int year = 1898; year <= 2201; year++)
        {
            double time = Sun.TimeOf(year, 270);
            if (Math.Abs(Julian.SecondsFromMidnight(time)) < seconds)
            {
                yield return ($"solstice {Nearest(time)}", Julian.SecondsFromMidnight(time));
            }
        }

        static string Nearest(double time) => NodaTime.Text.LocalDatePattern.Iso.Format(Julian.DateOf((int)Math.Round(Julian.LocalOf(time))));
    }

    /// <summary>The index of the last new moon on or before the day of the winter solstice.</summary>
    private int MonthOfSolstice(int year)
    {
        int solstice = Julian.DayOf(Sun.TimeOf(year, 270));
        int found = Array.BinarySearch(_moons, solstice);
        return found >= 0 ? found : ~found - 1;
    }

    private void AddMonths(int from, int to, List<(int Start, int Number, bool Leap, int Length)> months)
    {
        int leap = to - from == 13 ? Enumerable.Range(from + 1, 12).First(i => !HasMajorTerm(i)) : -1;
        int number = 10;
        for (int i = from; i < to; i++)
        {
            if (i != leap)
            {
                number = (number % 12) + 1;
            }

            months.Add((_moons[i], number, i == leap, _moons[i + 1] - _moons[i]));
        }
    }

    private bool HasMajorTerm(int month)
    {
        // The sun's longitude about the middle of the month tells which two terms may fall in it.
        int middle = (int)Math.Round(Sun.Longitude(2440588 + _moons[month] + 15) / 30) * 30 % 360;
        int year = Julian.DateOf(_moons[month]).Year;
        for (int degrees = middle - 30; degrees <= middle + 30; degrees += 30)
        {
            for (int y = year; y <= year + 1; y++)
            {
                int day = Julian.DayOf(Sun.TimeOf(y, (degrees + 360) % 360));
                if (day >= _moons[month] && day < _moons[month + 1])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
