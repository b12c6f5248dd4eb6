using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Where a subject stood in a quota's group, in few bytes, since every subject stands in one (E7).</summary>
/// <param name="Group">The group; <see langword="null"/> for a subject that is not assessed.</param>
/// <param name="Rank">Its rank among those who had the grade, from 1; 0 when it had another grade.</param>
/// <param name="IsTied">Whether its score stands on both sides of the boundary.</param>
/// <param name="IsLowered">Whether it fell one step.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuotaPlace(QuotaGroup? Group, int Rank, bool IsTied, bool IsLowered)
{
    /// <summary>The same as it is told.</summary>
    public QuotaStanding ToStanding() => new(Group!, Rank == 0 ? null : Rank, IsTied, IsLowered);
}
