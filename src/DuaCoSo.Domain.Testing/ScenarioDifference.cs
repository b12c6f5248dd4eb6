namespace DuaCoSo.Domain.Testing;

/// <summary>One thing that came out otherwise than a scenario expects (chỗ khác với mong đợi).</summary>
/// <param name="Table">The table of the result, such as <c>obligations</c>.</param>
/// <param name="Key">What tells the row apart, such as <c>report PC1 2016-09</c>; what was looked for when there is no such row.</param>
/// <param name="Column">The column; <c>exists</c> when a row is missing or should not be there.</param>
/// <param name="Expected">What is expected.</param>
/// <param name="Actual">What came out.</param>
/// <param name="Place">Where the expectation is written; nowhere in C#.</param>
public sealed record ScenarioDifference(string Table, string Key, string Column, string Expected, string Actual, ProblemPlace Place)
{
    internal Outputs.OutputRow? Row { get; init; }

    /// <summary>What was expected and what came out.</summary>
    public override string ToString() => $"{Table} {Key} {Column}: {Expected} ≠ {Actual}";
}
