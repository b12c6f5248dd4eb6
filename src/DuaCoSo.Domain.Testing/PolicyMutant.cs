namespace DuaCoSo.Domain.Testing;

/// <summary>A policy with one thing changed (quy định bị đổi một chỗ), and whether scenarios noticed.</summary>
/// <param name="Policy">The policy's id.</param>
/// <param name="Effective">The days on which the version that was changed is in force.</param>
/// <param name="Path">Where it was changed, such as <c>$.obligations[2].due.dayOfMonth</c>.</param>
/// <param name="Rule">The rule there, such as <c>report</c> or <c>collectives/excellent</c>; empty for the policy as a whole.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there instead; empty when it was removed.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="KilledBy">The name of the scenario that failed; <see langword="null"/> for none.</param>
public sealed record PolicyMutant(string Policy, DateRange Effective, string Path, string Rule, string Before, string After, MutantOutcome Outcome, string? KilledBy)
{
    /// <summary>Where, and what was changed to what.</summary>
    public override string ToString() => $"{Path}: {Before} → {(After.Length == 0 ? "–" : After)}";
}
