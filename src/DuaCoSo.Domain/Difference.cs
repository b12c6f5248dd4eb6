namespace DuaCoSo.Domain;

/// <summary>One thing in which two policies, or two explanations, differ (khác biệt) (V6).</summary>
/// <remarks>
/// Values are written as policy files write them, numbers and dates invariantly, without quotation marks: <c>0.2</c>, <c>2016-03-01</c>, <c>[fieldVisit, dialogue]</c>; what has parts
/// as <c>{days: 15, atMost: 1}</c>, without the parts that are not given.
/// </remarks>
/// <param name="Path">Where, rules by their codes: <c>$.obligations[visit].atLeast</c>, <c>$.evaluation[collectives].grades[good].atLeast</c>.</param>
/// <param name="Before">What it said; <see langword="null"/> when it was not there.</param>
/// <param name="After">What it says; <see langword="null"/> when it is there no longer.</param>
public sealed record Difference(string Path, string? Before, string? After)
{
    /// <summary>Whether it was added, removed or changed.</summary>
    public DifferenceKind Kind => Before is null ? DifferenceKind.Added : After is null ? DifferenceKind.Removed : DifferenceKind.Changed;

    /// <summary>The place and what it said before and says after, <c>–</c> for nothing.</summary>
    public override string ToString() => $"{Path}: {Before ?? "–"} → {After ?? "–"}";
}
