using NodaTime;

namespace DuaCoSo.Domain.Tests.Time.Astronomy;

/// <summary>Julian days, and the difference of terrestrial time from the earth's rotation.</summary>
internal static class Julian
{
    public const double J2000 = 2451545.0;
    public const double TropicalYear = 365.2422;

    private const double UnixEpoch = 2440587.5;

    /// <summary>The time of day of a moment in terrestrial time, in Vietnam (UTC+7), as days from 1970-01-01 there.</summary>
    public static double LocalOf(double terrestrial) => terrestrial - (DeltaT(terrestrial) / 86400) - UnixEpoch + (7 / 24.0);

    /// <summary>The day in Vietnam, from 1970-01-01, of a moment in terrestrial time.</summary>
    public static int DayOf(double terrestrial) => (int)Math.Floor(LocalOf(terrestrial));

    /// <summary>How many seconds a moment lies from the nearest midnight in Vietnam: positive behind it, negative before it.</summary>
    public static double SecondsFromMidnight(double terrestrial)
    {
        double local = LocalOf(terrestrial);
        return (local - Math.Round(local)) * 86400;
    }

    public static LocalDate DateOf(int day) => new LocalDate(1970, 1, 1).PlusDays(day);

    /// <summary>Seconds of terrestrial time ahead of the earth's rotation: the polynomials of Espenak and Meeus.</summary>
    public static double DeltaT(double terrestrial)
    {
        double year = 2000 + ((terrestrial - 2451544.5) / 365.2425);
        double u = (year - 1820) / 100;
        return year switch
        {
            < 1900 => Sum(year - 1860, 7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233174.0),
            < 1920 => Sum(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
            < 1941 => Sum(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
            < 1961 => Sum(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0),
            < 1986 => Sum(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0),
            < 2005 => Sum(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
            < 2050 => Sum(year - 2000, 62.92, 0.32217, 0.005589),
            < 2150 => -20 + (32 * u * u) - (0.5628 * (2150 - year)),
            _ => -20 + (32 * u * u),
        };
    }

    private static double Sum(double t, params double[] coefficients)
    {
        double sum = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum * t) + coefficients[i];
        }

        return sum;
    }
}
