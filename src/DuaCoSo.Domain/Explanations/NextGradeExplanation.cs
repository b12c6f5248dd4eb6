namespace DuaCoSo.Domain.Explanations;

/// <summary>What is missing for the next better grade (còn thiếu gì để đạt mức cao hơn) (E8). Quotas are not considered.</summary>
public sealed record NextGradeExplanation
{
    /// <summary>The grade above the one given by score, conditions and adjustments.</summary>
    public required RuleCitation Rule { get; init; }

    /// <summary>How many points the score is short of it; 0 when it reaches it.</summary>
    public required Fraction PointsShort { get; init; }

    /// <summary>Its condition, if it does not hold; <see langword="null"/> otherwise.</summary>
    public required ConditionExplanation? UnmetCondition { get; init; }

    /// <summary>The codes of the adjustments that held and lowered the grade.</summary>
    public required ValueList<string> HoldingAdjustments { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"{Rule}";
}
