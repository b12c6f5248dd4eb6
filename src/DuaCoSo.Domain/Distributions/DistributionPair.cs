using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Distributions;

/// <summary>A party with a locality (cặp phân bổ): made by a distribution, or asked for or ruled out in its request.</summary>
/// <param name="Assignee">The party.</param>
/// <param name="Target">The locality.</param>
public readonly record struct DistributionPair(Id<Party> Assignee, Id<Locality> Target)
{
    /// <summary>Both ids, such as <c>cb-01 → xa-117</c>.</summary>
    public override string ToString() => $"{Assignee} → {Target}";
}
