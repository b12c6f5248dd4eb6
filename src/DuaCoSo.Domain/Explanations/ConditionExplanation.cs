using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Explanations;

/// <summary>A condition with what each part came to (giải trình điều kiện) (E6).</summary>
public sealed record ConditionExplanation
{
    /// <summary>The condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>What it came to.</summary>
    public required Truth Truth { get; init; }

    /// <summary>What a comparison measured; <see langword="null"/> for a joint condition.</summary>
    public required MeasureExplanation? Measured { get; init; }

    /// <summary>The parts of a joint condition, in order.</summary>
    public required ValueList<ConditionExplanation> Parts { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"{Condition}: {Truth}";
}
