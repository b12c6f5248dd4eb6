namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>What it costs to ask a specification, beside the code that one would write by hand for the same question.</summary>
internal static class SpecificationRatios
{
    private const int Rounds = 75;

    /// <summary>Fresh and kept, one and four joined, and over many objects.</summary>
    public static IEnumerable<Ratio> All()
    {
        var asked = new SpecificationBenchmarks();
        asked.SetUp();
        return
        [
            Of("fresh specification / fresh lambda", 1.5, SpecificationBenchmarks.One, asked.FreshLambda, asked.FreshSpecification),
            Of("kept specification / kept lambda", 1.2, SpecificationBenchmarks.One, asked.KeptLambda, asked.KeptSpecification),
            Of("fresh specification of four / fresh lambdas", 1.5, SpecificationBenchmarks.One, asked.FreshLambdaOfFour, asked.FreshSpecificationOfFour),
            Of("kept specification of four / kept lambdas", 1.2, SpecificationBenchmarks.One, asked.KeptLambdaOfFour, asked.KeptSpecificationOfFour),
            Of("Count(specification) of 100,000 / loop", 1.5, SpecificationBenchmarks.Many, asked.Loop, asked.Count),
            Of("Where(specification) over 100,000 / loop", 1.5, SpecificationBenchmarks.Many, asked.Loop, asked.Where),
            Of("Count(specification of four) of 100,000 / loop", 1.5, SpecificationBenchmarks.Many, asked.LoopOfFour, asked.CountOfFour),
            Of("Where(specification of four) over 100,000 / loop", 1.5, SpecificationBenchmarks.Many, asked.LoopOfFour, asked.WhereOfFour),
        ];
    }

    private static Ratio Of(string name, double most, int objects, Func<int> byHand, Func<int> specification)
    {
        RatioRun.Agree(name, byHand(), specification());
        Timed[] pair = [new(objects, () => byHand()), new(objects, () => specification())];

        // Once for nothing: a few nanoseconds show whether the compiler, which works beside, had done its best with both.
        Timed.Compare(Rounds, pair);
        Timings times = Timed.Compare(Rounds, pair);
        long before = GC.GetAllocatedBytesForCurrentThread();
        specification();
        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)objects;
        return Ratio.AtMost(name, times.Least(1) / times.Least(0), most, FormattableString.Invariant($"{times.Least(1):0.0} ns against {times.Least(0):0.0} ns an object, {bytes:0} bytes"));
    }
}
