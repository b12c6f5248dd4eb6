namespace DuaCoSo.Domain.Evaluations;

/// <summary>Where a subject stood in a quota's group (thứ hạng trong nhóm) (E7).</summary>
/// <param name="Group">The group.</param>
/// <param name="Rank">Its rank among those who had the grade, by score descending and then id, from 1; <see langword="null"/> when it had another grade.</param>
/// <param name="IsTied">Whether its score stands on both sides of the boundary.</param>
/// <param name="IsLowered">Whether it fell one step.</param>
public sealed record QuotaStanding(QuotaGroup Group, int? Rank, bool IsTied, bool IsLowered)
{
    /// <summary>The rank and the group.</summary>
    public override string ToString() => FormattableString.Invariant($"rank {Rank} in {Group}");
}
