using System.Runtime.InteropServices;
using DuaCoSo.Domain.Benchmarks.Baselines;
using DuaCoSo.Domain.Benchmarks.Workloads;

namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>Prints every ratio that the engine is held to, a line each, in one process.</summary>
internal static class RatioRun
{
    /// <summary>0 when all hold, 1 when one falls short.</summary>
    /// <param name="words">Print the ratios alone whose name has one of these; all when there are none.</param>
    public static int Run(string[] words)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, server GC {System.Runtime.GCSettings.IsServerGC}"));
        bool allHold = true;
        foreach (Ratio ratio in All(words))
        {
            Console.WriteLine(ratio);
            allHold &= ratio.IsOk;
        }

        Console.WriteLine(allHold ? "all ok" : "one or more fall short");
        return allHold ? 0 : 1;
    }

    private static IEnumerable<Ratio> All(string[] words)
    {
        var country = new Lazy<CountryRatios>(static () => new CountryRatios(Country.Make()));
        (string Names, Func<IEnumerable<Ratio>> Measure)[] groups =
        [
            // First, since the heap is of everything that was not collected yet.
            ("households", () => HouseholdRatios.Heap(1)),
            ("obligations", () => CountingRatios.Obligations()),
            ("growth", () => CountingRatios.Growth()),
            ("country scoring linq", () => country.Value.Whole()),
            ("index", () => country.Value.Index()),
            ("explanation", () => country.Value.Explanations()),
            ("what-if", () => country.Value.WhatIf()),
            ("reassess", () => country.Value.Reassess()),
            ("working days policy", () => SmallRatios.All()),
            ("specification", () => SpecificationRatios.All()),
        ];
        return groups.Where(g => words.Length == 0 || Array.Exists(words, w => g.Names.Contains(w, StringComparison.Ordinal))).SelectMany(g => g.Measure());
    }

    /// <summary>The households alone, so many hundredths of 26 million.</summary>
    public static int Households(int percent)
    {
        Ratio ratio = HouseholdRatios.Heap(percent).Single();
        Console.WriteLine(ratio);
        return ratio.IsOk ? 0 : 1;
    }

    /// <summary>Says that two variants do not find the same, before anything is measured.</summary>
    public static void Agree<T>(string name, T expected, T actual)
        where T : IEquatable<T>
    {
        if (!expected.Equals(actual))
        {
            throw new InvalidOperationException($"{name}: {actual} where the others find {expected}.");
        }
    }
}
