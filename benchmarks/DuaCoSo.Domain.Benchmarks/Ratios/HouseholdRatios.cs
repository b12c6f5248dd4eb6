using System.Diagnostics;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Benchmarks.Workloads;

namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>What households cost in memory, streamed.</summary>
internal static class HouseholdRatios
{
    private const double Megabyte = 1 << 20;

    /// <summary>W6: the greatest heap after any commune, everything reachable and not yet collected.</summary>
    /// <param name="percent">How many hundredths of 26 million households.</param>
    public static IEnumerable<Ratio> Heap(int percent)
    {
        var heap = new HeapWatch();
        var watch = Stopwatch.StartNew();
        StreamedAssessment result = Households.Policy.AssessAsync(Households.Stream(percent), Province.Year, Province.AsOf, AssessmentOptions.None, heap, CancellationToken.None).GetAwaiter().GetResult();
        yield return Ratio.AtMost("W6 households: greatest heap in MB", heap.Greatest / Megabyte, 512, FormattableString.Invariant(
            $"{Households.Count(percent)} households, {result.Figures.Total} obligations, {result.Evaluations.Count} officials in {watch.Elapsed.TotalSeconds:0.0} s"));
    }

    private sealed class HeapWatch : IProgress<PartitionProgress>
    {
        public long Greatest { get; private set; }

        public void Report(PartitionProgress value) => Greatest = Math.Max(Greatest, GC.GetTotalMemory(forceFullCollection: false));
    }
}
