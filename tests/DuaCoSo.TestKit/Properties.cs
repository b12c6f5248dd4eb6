using System.Globalization;
using FluentAssertions;
using FluentAssertions.Execution;
using FsCheck;
using FsCheck.Fluent;

namespace DuaCoSo.TestKit;

/// <summary>Runs FsCheck properties with a fixed seed, so that a red run is red again.</summary>
public static class Properties
{
    /// <summary>The seed of every property that does not name its own.</summary>
    public const ulong DefaultSeed = 20160101;

    /// <summary>Checks a property; throws with the shrunk counter-example when it fails.</summary>
    public static void Check(Property property, int runs = 200, ulong seed = DefaultSeed) =>
        FsCheck.Check.One(ConfigOf(runs, seed), property);

    /// <summary>Checks that a statement holds for everything that a generator gives.</summary>
    public static void Check<T>(Gen<T> values, Func<T, bool> statement, int runs = 200, ulong seed = DefaultSeed) =>
        Check(Prop.ForAll(values.ToArbitrary(), statement), runs, seed);

    /// <summary>Checks that an assertion does not throw for anything that a generator gives.</summary>
    public static void Check<T>(Gen<T> values, Action<T> assertion, int runs = 200, ulong seed = DefaultSeed) =>
        Check(Prop.ForAll(values.ToArbitrary(), assertion), runs, seed);

    /// <summary>Asserts that a generator gives every named class of values often enough for a property over it to mean something.</summary>
    /// <param name="values">The generator.</param>
    /// <param name="percent">How many of a hundred values must at least be of each class.</param>
    /// <param name="classes">The classes by name.</param>
    public static void ShouldCover<T>(this Gen<T> values, int percent, params (string Name, Func<T, bool> Has)[] classes)
    {
        const int runs = 1000;
        int[] counts = new int[classes.Length];
        Check(
            values,
            value =>
            {
                for (int i = 0; i < classes.Length; i++)
                {
                    counts[i] += classes[i].Has(value) ? 1 : 0;
                }

                return true;
            },
            runs);
        using var scope = new AssertionScope();
        for (int i = 0; i < classes.Length; i++)
        {
            string share = (counts[i] * 100m / runs).ToString("0.#", CultureInfo.InvariantCulture);
            (counts[i] * 100).Should().BeGreaterThanOrEqualTo(percent * runs, "'{0}' is {1}% of what the generator gives", classes[i].Name, share);
        }
    }

    // The second number of a replay must be odd.
    private static Config ConfigOf(int runs, ulong seed) =>
        Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(seed, (seed << 1) | 1);
}
