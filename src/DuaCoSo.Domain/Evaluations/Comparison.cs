namespace DuaCoSo.Domain.Evaluations;

/// <summary>A measure compared with a number (so sánh) (E6).</summary>
public sealed record Comparison : Condition
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>How it is compared.</summary>
    public required ComparisonOperator Is { get; init; }

    /// <summary>With what.</summary>
    public required decimal Value { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Measure} {Is} {Value}");
}
