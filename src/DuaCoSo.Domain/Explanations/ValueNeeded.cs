namespace DuaCoSo.Domain.Explanations;

/// <summary>The value of a measure that would be needed (giá trị cần đạt).</summary>
public sealed record ValueNeeded
{
    /// <summary>The value.</summary>
    public required Fraction Value { get; init; }

    /// <summary>Whether it is the greatest value that does and not the least: where fewer is better.</summary>
    public required bool IsAtMost { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{(IsAtMost ? '≤' : '≥')} {Value}");
}
