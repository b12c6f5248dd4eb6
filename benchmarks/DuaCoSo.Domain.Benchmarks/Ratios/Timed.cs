using System.Diagnostics;
using System.Runtime;

namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>Something whose time is taken.</summary>
/// <param name="Units">How many units of work one run does.</param>
/// <param name="Run">The run; it gives a number, so that nothing is optimised away.</param>
internal sealed record Timed(double Units, Func<long> Run)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300), LongestWarmUp = TimeSpan.FromSeconds(4);

    /// <summary>How long it runs at least before it is measured: longer where there is much code that each run passes through but a few times, so that the compiler has done its best with all of it.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How long its turn in a round lasts, in as many runs as fit. Beside a variant that takes long it should last as long: what that leaves to the collector, and pushes out
    /// of the caches, otherwise falls on one short run.
    /// </summary>
    public TimeSpan Turn { get; init; } = TimeSpan.FromMilliseconds(4);

    /// <summary>
    /// The seconds of processor time, the collector's included, that each of some variants takes a unit: medians of rounds in which each runs once, so that what else the
    /// machine does falls on all alike.
    /// </summary>
    public static Timings Compare(int rounds, params Timed[] variants) => Compare(rounds, static () => Environment.CpuUsage.TotalTime, variants);

    /// <summary>The same by the clock on the wall, for what several threads do.</summary>
    public static Timings CompareByTheClock(int rounds, params Timed[] variants) => Compare(rounds, static () => Stopwatch.GetElapsedTime(0), variants);

    private static Timings Compare(int rounds, Func<TimeSpan> clock, Timed[] variants)
    {
        int[] repeats = Array.ConvertAll(variants, v => v.Repeats());
        double[][] seconds = Array.ConvertAll(variants, _ => new double[rounds]);
        for (int round = 0; round < rounds; round++)
        {
            for (int v = 0; v < variants.Length; v++)
            {
                seconds[v][round] = variants[v].Seconds(repeats[v], clock);
            }
        }

        return new(seconds);
    }

    /// <summary>Runs until the compiler, which works beside and in steps, has had nothing more to do for a while, and says how many runs fill a turn.</summary>
    private int Repeats()
    {
        var all = Stopwatch.StartNew();
        var quiet = Stopwatch.StartNew();
        long compiled = JitInfo.GetCompiledMethodCount();
        var last = TimeSpan.MaxValue;
        for (int runs = 0; all.Elapsed < WarmUp || (quiet.Elapsed < Quiet && all.Elapsed < LongestWarmUp) || runs < 3; runs++)
        {
            TimeSpan start = all.Elapsed;
            Run();
            last = all.Elapsed - start;
            if (JitInfo.GetCompiledMethodCount() is var now && now != compiled)
            {
                compiled = now;
                quiet.Restart();
            }
        }

        return Math.Max(1, (int)(Turn / last));
    }

    private double Seconds(int repeats, Func<TimeSpan> clock)
    {
        TimeSpan start = clock();
        for (int i = 0; i < repeats; i++)
        {
            Run();
        }

        return (clock() - start).TotalSeconds / repeats / Units;
    }
}
