namespace DuaCoSo.Domain.Files;

/// <summary>One place where a kept result and a new one differ (chỗ khác nhau).</summary>
/// <param name="Path">The place, such as <c>$.evaluations[3].score</c>.</param>
/// <param name="Kept">What the kept result says, as JSON; <see langword="null"/> when it says nothing.</param>
/// <param name="Now">What the new one says, as JSON; <see langword="null"/> when it says nothing.</param>
public sealed record ResultDifference(string Path, string? Kept, string? Now)
{
    /// <summary>The place and what both say.</summary>
    public override string ToString() => $"{Path}: {Kept ?? "–"} → {Now ?? "–"}";
}
