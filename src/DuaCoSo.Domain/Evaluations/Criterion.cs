namespace DuaCoSo.Domain.Evaluations;

/// <summary>One criterion of a scheme (tiêu chí): a weight, a measure and a scoring (E2).</summary>
public sealed record Criterion : PolicyRule
{
    /// <summary>The points that can be earned, over 0 to 1,000.</summary>
    public required decimal Weight { get; init; }

    /// <summary>What is measured.</summary>
    public required Measure Measure { get; init; }

    /// <summary>How it becomes points.</summary>
    public required Scoring Scoring { get; init; }

    /// <summary>What it counts when there is no basis (E3).</summary>
    /// <value>Redistribute by default.</value>
    public WhenAbsent WhenAbsent { get; init; } = WhenAbsent.Redistribute;
}
