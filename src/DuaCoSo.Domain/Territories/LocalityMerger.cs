namespace DuaCoSo.Domain.Territories;

/// <summary>Localities, or parts of them, become one (nhập, hợp nhất) (G1).</summary>
/// <remarks>What gives a part and goes on is divided: see <see cref="LocalitySplit"/>.</remarks>
public sealed record LocalityMerger : Reorganisation
{
    /// <summary>The localities that end, or give a part; at least one. The resulting locality may be among them: then it goes on.</summary>
    public required ValueList<Id<Locality>> From { get; init; }

    /// <summary>What they become.</summary>
    public required SuccessorLocality Into { get; init; }

    private protected override string Words => FormattableString.Invariant($"merge {From} into {Into}");
}
