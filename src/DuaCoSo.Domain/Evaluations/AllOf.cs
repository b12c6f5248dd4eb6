namespace DuaCoSo.Domain.Evaluations;

/// <summary>Holds when all of its conditions do (tất cả) (E6).</summary>
public sealed record AllOf : Condition
{
    /// <summary>The conditions, at least one.</summary>
    public required ValueList<Condition> Conditions { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"all {Conditions}";
}
