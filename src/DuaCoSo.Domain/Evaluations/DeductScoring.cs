namespace DuaCoSo.Domain.Evaluations;

/// <summary>Points taken off for each (trừ điểm): max(0, weight − each × v) (E2).</summary>
public sealed record DeductScoring : Scoring
{
    /// <summary>How many points each costs; 0 or more.</summary>
    public required decimal Each { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"deduct {Each}");
}
