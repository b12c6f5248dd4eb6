namespace DuaCoSo.Domain.Evaluations;

/// <summary>Holds when its condition is false (không) (E6).</summary>
public sealed record Not : Condition
{
    /// <summary>The condition.</summary>
    public required Condition Condition { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"not {Condition}";
}
