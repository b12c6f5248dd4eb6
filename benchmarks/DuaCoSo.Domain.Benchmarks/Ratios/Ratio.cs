using System.Globalization;

namespace DuaCoSo.Domain.Benchmarks.Ratios;

/// <summary>One figure that the engine is held to.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Least">The least that will do.</param>
/// <param name="Most">The most that will do.</param>
/// <param name="Note">The times behind it.</param>
internal sealed record Ratio(string Name, double Value, double Least, double Most, string Note)
{
    /// <summary>Whether it holds.</summary>
    public bool IsOk => Value >= Least && Value <= Most;

    /// <summary>A figure with an upper bound.</summary>
    public static Ratio AtMost(string name, double value, double most, string note) => new(name, value, double.NegativeInfinity, most, note);

    /// <summary>A figure with a lower bound.</summary>
    public static Ratio AtLeast(string name, double value, double least, string note) => new(name, value, least, double.PositiveInfinity, note);

    /// <summary>Name, value, target, ok or not, and the times behind it.</summary>
    public override string ToString()
    {
        string target = double.IsNegativeInfinity(Least) ? $"≤ {Number(Most)}" : double.IsPositiveInfinity(Most) ? $"≥ {Number(Least)}" : $"{Number(Least)}..{Number(Most)}";
        return $"{Name,-46} {Number(Value),9}  {target,-10} {(IsOk ? "ok " : "NOT")}  {Note}";
    }

    private static string Number(double number) => number.ToString(Math.Abs(number) >= 100 ? "0" : "0.###", CultureInfo.InvariantCulture);
}
