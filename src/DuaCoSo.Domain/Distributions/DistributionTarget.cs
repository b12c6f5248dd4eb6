using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Distributions;

/// <summary>One locality that is distributed (địa bàn được phân bổ).</summary>
public sealed record DistributionTarget
{
    /// <summary>The locality.</summary>
    public required Id<Locality> Locality { get; init; }

    /// <summary>How many different assignees it gets, exactly.</summary>
    /// <value>1 by default, 1 to 10,000.</value>
    public int Needed { get; init; } = 1;

    /// <summary>The region or other group that it belongs to, one alone.</summary>
    /// <value><see langword="null"/> by default: to none.</value>
    public string? Group { get; init; }

    /// <summary>From which groups of assignees it gets how many at least: with every group listed, one from each.</summary>
    /// <value>None by default; each group once.</value>
    public ValueList<GroupMinimum> AssigneesFrom { get; init; } = [];

    /// <summary>The locality's id.</summary>
    public override string ToString() => Locality.Key;
}
