using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Distributions;

/// <summary>One party that targets are distributed over (người nhận phân bổ).</summary>
public sealed record DistributionAssignee
{
    /// <summary>The party.</summary>
    public required Id<Party> Party { get; init; }

    /// <summary>The least number of targets that it gets.</summary>
    /// <value>0 by default, 0 to 10,000.</value>
    public int Min { get; init; }

    /// <summary>The greatest number of targets that it gets.</summary>
    /// <value>No limit by default; from <see cref="Min"/> to 10,000.</value>
    public int? Max { get; init; }

    /// <summary>The unit or other group that it belongs to, one alone.</summary>
    /// <value><see langword="null"/> by default: to none.</value>
    public string? Group { get; init; }

    /// <summary>From which groups of targets it gets how many at least, whatever else it gets: with every region listed, one from each.</summary>
    /// <value>None by default; each group once.</value>
    public ValueList<GroupMinimum> TargetsFrom { get; init; } = [];

    /// <summary>The party's id.</summary>
    public override string ToString() => Party.Key;
}
