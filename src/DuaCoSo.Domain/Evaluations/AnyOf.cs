namespace DuaCoSo.Domain.Evaluations;

/// <summary>Holds when any of its conditions does (bất kỳ) (E6).</summary>
public sealed record AnyOf : Condition
{
    /// <summary>The conditions, at least one.</summary>
    public required ValueList<Condition> Conditions { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"any {Conditions}";
}
