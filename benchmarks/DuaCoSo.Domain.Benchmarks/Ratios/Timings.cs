namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>The times of some variants, round by round.</summary>
internal sealed class Timings(double[][] seconds)
{
    /// <summary>The median time of a variant in nanoseconds a unit.</summary>
    public double Nanoseconds(int variant) => Median(seconds[variant]) * 1e9;

    /// <summary>How many times as long as another a variant takes a unit: the median of the rounds' ratios.</summary>
    public double Ratio(int variant, int other) => Median([.. seconds[variant].Zip(seconds[other], (a, b) => a / b)]);

    /// <summary>The shortest time of a variant in nanoseconds a unit: for what takes a few nanoseconds, or two processors, and would mostly say what else the machine does.</summary>
    public double Least(int variant) => seconds[variant].Min() * 1e9;

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
