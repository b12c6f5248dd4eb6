namespace DuaCoSo.Domain.Tests.Time.Astronomy;

/// <summary>The moments of new moon (sóc), by chapter 49 of Meeus, Astronomical Algorithms, with every periodic term and the planets' corrections.</summary>
internal static class NewMoon
{
    /// <summary>Coefficient in 10⁻⁵ days, power of E, multiples of the sun's anomaly, the moon's anomaly and its argument of latitude.</summary>
    private static readonly (double Coefficient, int E, int Sun, int Moon, int Latitude)[] Terms =
    [
        (-40720, 0, 0, 1, 0), (17241, 1, 1, 0, 0), (1608, 0, 0, 2, 0), (1039, 0, 0, 0, 2), (739, 1, -1, 1, 0),
        (-514, 1, 1, 1, 0), (208, 2, 2, 0, 0), (-111, 0, 0, 1, -2), (-57, 0, 0, 1, 2), (56, 1, 1, 2, 0),
        (-42, 0, 0, 3, 0), (42, 1, 1, 0, 2), (38, 1, 1, 0, -2), (-24, 1, -1, 2, 0), (-7, 0, 2, 1, 0),
        (4, 0, 0, 2, -2), (4, 0, 3, 0, 0), (3, 0, 1, 1, -2), (3, 0, 0, 2, 2), (-3, 0, 1, 1, 2),
        (3, 0, -1, 1, 2), (-2, 0, -1, 1, -2), (-2, 0, 1, 3, 0), (2, 0, 0, 4, 0),
    ];

    /// <summary>Coefficient in 10⁻⁶ days, degrees at k = 0, degrees for each k.</summary>
    private static readonly (double Coefficient, double Start, double Speed)[] Planets =
    [
        (325, 299.77, 0.107408), (165, 251.88, 0.016321), (164, 251.83, 26.651886), (126, 349.42, 36.412478), (110, 84.66, 18.206239),
        (62, 141.74, 53.303771), (60, 207.14, 2.453732), (56, 154.84, 7.306860), (47, 34.52, 27.261239), (42, 207.19, 0.121824),
        (40, 291.34, 1.844379), (37, 161.72, 24.198154), (35, 239.56, 25.513099), (23, 331.55, 3.592518),
    ];

    /// <summary>The moment of the k-th new moon, in terrestrial time; k = 0 is that of 6 January 2000.</summary>
    public static double TimeOf(int k)
    {
        double t = k / 1236.85;
        double e = 1 - (0.002516 * t) - (0.0000074 * t * t);
        double sun = 2.5534 + (29.10535670 * k) - (0.0000014 * t * t) - (0.00000011 * t * t * t);
        double moon = 201.5643 + (385.81693528 * k) + (0.0107582 * t * t) + (0.00001238 * t * t * t) - (0.000000058 * t * t * t * t);
        double latitude = 160.7108 + (390.67050284 * k) - (0.0016118 * t * t) - (0.00000227 * t * t * t) + (0.000000011 * t * t * t * t);
        double node = 124.7746 - (1.56375588 * k) + (0.0020672 * t * t) + (0.00000215 * t * t * t);
        double time = 2451550.09766 + (29.530588861 * k) + (0.00015437 * t * t) - (0.000000150 * t * t * t) + (0.00000000073 * t * t * t * t);

        foreach ((double coefficient, int power, int s, int m, int f) in Terms)
        {
            time += coefficient * 1e-5 * Math.Pow(e, power) * Sin((s * sun) + (m * moon) + (f * latitude));
        }

        time -= 0.00017 * Sin(node);
        for (int i = 0; i < Planets.Length; i++)
        {
            double argument = Planets[i].Start + (Planets[i].Speed * k) - (i == 0 ? 0.009173 * t * t : 0);
            time += Planets[i].Coefficient * 1e-6 * Sin(argument);
        }

        return time;
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
