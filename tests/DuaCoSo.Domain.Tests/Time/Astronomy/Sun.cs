namespace DuaCoSo.Domain.Tests.Time.Astronomy;

/// <summary>The sun's apparent geocentric longitude, from the longitude series of the earth of VSOP87 as abridged by Meeus, to about an arc second.</summary>
internal static class Sun
{
    private static readonly Term[][] Series =
    [
        [
            new(175347046, 0, 0), new(3341656, 4.6692568, 6283.07585), new(34894, 4.6261, 12566.1517), new(3497, 2.7441, 5753.3849),
            new(3418, 2.8289, 3.5231), new(3136, 3.6277, 77713.7715), new(2676, 4.4181, 7860.4194), new(2343, 6.1352, 3930.2097),
            new(1324, 0.7425, 11506.7698), new(1273, 2.0371, 529.691), new(1199, 1.1096, 1577.3435), new(990, 5.233, 5884.927),
            new(902, 2.045, 26.298), new(857, 3.508, 398.149), new(780, 1.179, 5223.694), new(753, 2.533, 5507.553), new(505, 4.583, 18849.228),
            new(492, 4.205, 775.523), new(357, 2.92, 0.067), new(317, 5.849, 11790.629), new(284, 1.899, 796.298), new(271, 0.315, 10977.079),
            new(243, 0.345, 5486.778), new(206, 4.806, 2544.314), new(205, 1.869, 5573.143), new(202, 2.458, 6069.777), new(156, 0.833, 213.299),
            new(132, 3.411, 2942.463), new(126, 1.083, 20.775), new(115, 0.645, 0.98), new(103, 0.636, 4694.003), new(102, 0.976, 15720.839),
            new(102, 4.267, 7.114), new(99, 6.21, 2146.17), new(98, 0.68, 155.42), new(86, 5.98, 161000.69), new(85, 1.3, 6275.96),
            new(85, 3.67, 71430.7), new(80, 1.81, 17260.15), new(79, 3.04, 12036.46), new(75, 1.76, 5088.63), new(74, 3.5, 3154.69),
            new(74, 4.68, 801.82), new(70, 0.83, 9437.76), new(62, 3.98, 8827.39), new(61, 1.82, 7084.9), new(57, 2.78, 6286.6),
            new(56, 4.39, 14143.5), new(56, 3.47, 6279.55), new(52, 0.19, 12139.55), new(52, 1.33, 1748.02), new(51, 0.28, 5856.48),
            new(49, 0.49, 1194.45), new(41, 5.37, 8429.24), new(41, 2.4, 19651.05), new(39, 6.17, 10447.39), new(37, 6.04, 10213.29),
            new(37, 2.57, 1059.38), new(36, 1.71, 2352.87), new(36, 1.78, 6812.77), new(33, 0.59, 17789.85), new(30, 0.44, 83996.85),
            new(30, 2.74, 1349.87), new(25, 3.16, 4690.48),
        ],
        [
            new(628331966747, 0, 0), new(206059, 2.678235, 6283.07585), new(4303, 2.6351, 12566.1517), new(425, 1.59, 3.523), new(119, 5.796, 26.298),
            new(109, 2.966, 1577.344), new(93, 2.59, 18849.23), new(72, 1.14, 529.69), new(68, 1.87, 398.15), new(67, 4.41, 5507.55),
            new(59, 2.89, 5223.69), new(56, 2.17, 155.42), new(45, 0.4, 796.3), new(36, 0.47, 775.52), new(29, 2.65, 7.11), new(21, 5.34, 0.98),
            new(19, 1.85, 5486.78), new(19, 4.97, 213.3), new(17, 2.99, 6275.96), new(16, 0.03, 2544.31), new(16, 1.43, 2146.17),
            new(15, 1.21, 10977.08), new(12, 2.83, 1748.02), new(12, 3.26, 5088.63), new(12, 5.27, 1194.45), new(12, 2.08, 4694.0),
            new(11, 0.77, 553.57), new(10, 1.3, 6286.6), new(10, 4.24, 1349.87), new(9, 2.7, 242.73), new(9, 5.64, 951.72), new(8, 5.3, 2352.87),
            new(6, 2.65, 9437.76), new(6, 4.67, 4690.48),
        ],
        [
            new(52919, 0, 0), new(8720, 1.0721, 6283.0758), new(309, 0.867, 12566.152), new(27, 0.05, 3.52), new(16, 5.19, 26.3),
            new(16, 3.68, 155.42), new(10, 0.76, 18849.23), new(9, 2.06, 77713.77), new(7, 0.83, 775.52), new(5, 4.66, 1577.34), new(4, 1.03, 7.11),
            new(4, 3.44, 5573.14), new(3, 5.14, 796.3), new(3, 6.05, 5507.55), new(3, 1.19, 242.73), new(3, 6.12, 529.69), new(3, 0.31, 398.15),
            new(3, 2.28, 553.57), new(2, 4.38, 5223.69), new(2, 3.75, 0.98),
        ],
        [
            new(289, 5.844, 6283.076), new(35, 0, 0), new(17, 5.49, 12566.15), new(3, 5.2, 155.42), new(1, 4.72, 3.52), new(1, 5.3, 18849.23),
            new(1, 5.97, 242.73),
        ],
        [
            new(114, 3.142, 0), new(8, 4.13, 6283.08), new(1, 3.84, 12566.15),
        ],
        [
            new(1, 3.14, 0),
        ],
    ];

    /// <summary>The moment, in terrestrial time, when the sun reaches a longitude in a Gregorian year.</summary>
    public static double TimeOf(int year, int degrees)
    {
        double time = Julian.J2000 + ((year - 2000) * Julian.TropicalYear) + (Angle(degrees - 280.46) / 360 * Julian.TropicalYear);
        for (int i = 0; i < 8; i++)
        {
            double missing = Angle(degrees - Longitude(time) + 180) - 180;
            time += missing / 360 * Julian.TropicalYear;
        }

        return time;
    }

    /// <summary>The apparent longitude in degrees at a moment in terrestrial time.</summary>
    public static double Longitude(double time)
    {
        double millennia = (time - Julian.J2000) / 365250;
        double sum = 0, power = 1;
        foreach (Term[] terms in Series)
        {
            foreach (Term term in terms)
            {
                sum += power * term.Amplitude * Math.Cos(term.Phase + (term.Frequency * millennia));
            }

            power *= millennia;
        }

        double centuries = millennia * 10;
        double node = Radians(125.04452 - (1934.136261 * centuries));
        double sun = Radians(280.4665 + (36000.7698 * centuries));
        double moon = Radians(218.3165 + (481267.8813 * centuries));
        double anomaly = Radians(357.52911 + (35999.05029 * centuries));
        double nutation = (-17.20 * Math.Sin(node)) - (1.32 * Math.Sin(2 * sun)) - (0.23 * Math.Sin(2 * moon)) + (0.21 * Math.Sin(2 * node));
        double aberration = -20.49552 * (1 + (0.016708634 * Math.Cos(anomaly)));
        const double ToFk5 = -0.09033;
        return Angle((sum / 1e8 * 180 / Math.PI) + 180 + ((nutation + aberration + ToFk5) / 3600));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Angle(double degrees) => degrees - (360 * Math.Floor(degrees / 360));

    private readonly record struct Term(double Amplitude, double Phase, double Frequency);
}
