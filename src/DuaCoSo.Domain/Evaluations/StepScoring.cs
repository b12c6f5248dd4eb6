namespace DuaCoSo.Domain.Evaluations;

/// <summary>Points by steps (tính điểm theo bậc): weight × the share of the greatest step reached, else 0 (E2).</summary>
public sealed record StepScoring : Scoring
{
    /// <summary>The steps, at least one, strictly rising.</summary>
    public required ValueList<ScoringStep> Steps { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"steps {Steps}";
}
