namespace DuaCoSo.Domain.Testing;

/// <summary>One thing that a rule can do (mục tiêu kiểm thử): a status, a branch, a step, a grade, an outcome or a boundary, and whether scenarios made it happen.</summary>
/// <param name="Path">Where the rule is in the policy, such as <c>$.obligations[2]</c>.</param>
/// <param name="Rule">What it is called, such as <c>report</c> or <c>collectives/excellent</c>.</param>
/// <param name="What">What it can do.</param>
/// <param name="ReachedBy">The name of the first scenario in which it did; <see langword="null"/> for none.</param>
public sealed record CoverageGoal(string Path, string Rule, LocalizedText What, string? ReachedBy)
{
    /// <summary>Whether some scenario made it happen.</summary>
    public bool IsReached => ReachedBy is not null;

    /// <summary>The rule, what it can do, and whether it did.</summary>
    public override string ToString() => $"{Rule}: {What.English}: {(IsReached ? "reached" : "untested")}";
}
