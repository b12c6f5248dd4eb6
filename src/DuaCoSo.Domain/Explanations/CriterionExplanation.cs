using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Explanations;

/// <summary>How one criterion came to its points (giải trình tiêu chí) (E2–E4).</summary>
public sealed record CriterionExplanation
{
    /// <summary>The criterion.</summary>
    public required RuleCitation Rule { get; init; }

    /// <summary>Its weight, value and points.</summary>
    public required CriterionScore Score { get; init; }

    /// <summary>What was measured.</summary>
    public required MeasureExplanation Measured { get; init; }

    /// <summary>How the value becomes points.</summary>
    public required Scoring Scoring { get; init; }

    /// <summary>The step reached, for a scoring by steps; <see langword="null"/> for none.</summary>
    public required ScoringStep? Step { get; init; }

    /// <summary>What was done for lack of basis; <see langword="null"/> when there was one.</summary>
    public required WhenAbsent? Absent { get; init; }

    /// <summary>The points times the scaling; <see langword="null"/> when the criterion is left out.</summary>
    public required Fraction? ScaledPoints { get; init; }

    /// <summary>The value at which this criterion alone would lift the score to the next grade's least, all else equal; <see langword="null"/> when no value does or there is no next grade.</summary>
    public required ValueNeeded? ForNextGrade { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => Score.ToString();
}
