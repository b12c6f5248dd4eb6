using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Benchmarks.Baselines;
using DuaCoSo.Domain.Benchmarks.Workloads;

namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>What an obligation costs, and how that grows.</summary>
internal static class CountingRatios
{
    private const int Rounds = 25, MostTries = 3;

    // Where two assessments side by side gain less, there was no second processor to be had.
    private const double TwoProcessors = 1.75;

    /// <summary>W1, against the plain loop.</summary>
    public static IEnumerable<Ratio> Obligations()
    {
        var months = new Both(Counting.Months());
        Timings times = Timed.Compare(Rounds * 2, months.PlainLoop, months.Engine);
        yield return Ratio.AtMost("W1 obligations / plain loop", times.Ratio(1, 0), 3, FormattableString.Invariant($"{times.Nanoseconds(1):0.0} ns against {times.Nanoseconds(0):0.0} ns an obligation"));
        var weeks = new Both(Counting.Weeks(1_000_000));
        yield return Ratio.AtMost("bytes allocated an obligation", weeks.BytesAnObligation(), 24, FormattableString.Invariant($"{weeks.Count} obligations"));
    }

    /// <summary>From ten thousand to ten million obligations, and on two threads.</summary>
    public static IEnumerable<Ratio> Growth()
    {
        int[] sizes = [10_000, 100_000, 1_000_000, 10_000_000];
        double[] costs = new double[sizes.Length], loops = new double[sizes.Length];
        var weeks = new Both(Counting.Weeks(sizes[0]));
        for (int i = 0; i < sizes.Length; i++)
        {
            weeks = i == 0 ? weeks : new(Counting.Weeks(sizes[i]));
            Timings times = Timed.Compare(Rounds, weeks.PlainLoop, weeks.Engine);
            (loops[i], costs[i]) = (times.Nanoseconds(0), times.Nanoseconds(1));
        }

        string note = string.Join(", ", sizes.Select((size, i) => FormattableString.Invariant($"{costs[i]:0.0} ns ({loops[i]:0.0}) at {size:0e0}")));
        double slope = Slope([.. sizes.Select(s => Math.Log(s))], [.. sizes.Select((s, i) => Math.Log(s * costs[i]))]);
        yield return new Ratio("growth: log-log slope", slope, 0.9, 1.1, note);
        yield return Ratio.AtMost("growth: one at 10⁷ / one at 10⁴", costs[^1] / costs[0], 2.5, note);
        yield return Threads(weeks);
    }

    /// <summary>
    /// By the shortest times, and of the first try in which two assessments that know nothing of each other have two processors to themselves, or of the last: on the wall's
    /// clock a run bears what other guests of the machine do, for seconds at times (decision 0270).
    /// </summary>
    private static Ratio Threads(Both weeks)
    {
        Timings times;
        int tries = 0;
        double sideBySide;
        do
        {
            times = Timed.CompareByTheClock(Rounds * 2, weeks.PlainLoop, weeks.PlainLoopOnTwoThreads, weeks.Engine, weeks.EngineOnTwoThreads, weeks.EngineSideBySide);
            sideBySide = times.Least(2) / times.Least(4);
        }
        while (++tries < MostTries && sideBySide < TwoProcessors);

        double loop = times.Least(0) / times.Least(1), engine = times.Least(2) / times.Least(3);
        string medians = FormattableString.Invariant($"medians {times.Nanoseconds(2):0.0} and {times.Nanoseconds(3):0.0} ns against {times.Nanoseconds(0):0.0} and {times.Nanoseconds(1):0.0}");
        return Ratio.AtLeast(
            "two threads / two plain loops", engine / loop, 0.85, FormattableString.Invariant($"{engine:0.00} times as fast against {loop:0.00}; {sideBySide:0.00} side by side, try {tries}; {medians}"));
    }

    private static double Slope(double[] x, double[] y)
    {
        double meanX = x.Average(), meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    /// <summary>A workload with its plain loop, which found the same.</summary>
    private sealed class Both
    {
        private readonly Counting _workload;
        private readonly LoopRule[] _rules;
        private readonly SortedFacts _facts;
        private readonly int _asOf = Day.Of(Province.AsOf);

        public Both(Counting workload)
        {
            _workload = workload;
            _rules = LoopRule.Of(workload.Policy.Versions[0]);
            _facts = new(workload.Facts, _rules);
            Assessment assessment = Assess();
            Count = assessment.Obligations.Count;
            RatioRun.Agree("counting", Outcome.OfStatuses(Baselines.PlainLoop.Run(_facts, _rules, _asOf)), Outcome.Of(assessment).Statuses);
        }

        public int Count { get; }

        public Timed PlainLoop => new(Count, () => Baselines.PlainLoop.Run(_facts, _rules, _asOf).Length);

        public Timed Engine => new(Count, () => Assess().Obligations.Count);

        public Timed PlainLoopOnTwoThreads => new(Count, () =>
        {
            int length = 0;
            Parallel.For(0, 2, half => { Interlocked.Add(ref length, Baselines.PlainLoop.Run(_facts, _rules[(half * 2)..((half * 2) + 2)], _asOf).Length); });
            return length;
        });

        public Timed EngineOnTwoThreads => new(Count, () => _workload.Policy.Assess(_workload.Register, Province.Year, Province.AsOf, new() { Threads = 2 }).Obligations.Count);

        /// <summary>Two assessments at once, each on one thread.</summary>
        public Timed EngineSideBySide => new(2.0 * Count, () =>
        {
            long count = 0;
            Parallel.For(0, 2, _ => { Interlocked.Add(ref count, Assess().Obligations.Count); });
            return count;
        });

        public double BytesAnObligation()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assess();
            return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Count;
        }

        private Assessment Assess() => _workload.Policy.Assess(_workload.Register, Province.Year, Province.AsOf);
    }
}
