namespace DuaCoSo.Domain.Territories;

/// <summary>What comes out of a merger or a split (địa bàn kế tiếp): a new locality, or one that goes on and takes others in (G1).</summary>
/// <remarks>An id that is in force on the date names a locality that goes on: what is not given stays as it is. Any other id must be new: ids are never used again.</remarks>
public sealed record SuccessorLocality
{
    /// <summary>Its id.</summary>
    public required Id<Locality> Id { get; init; }

    /// <summary>The official code.</summary>
    /// <value>None by default.</value>
    public string? Code { get; init; }

    /// <summary>The name.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Name { get; init; }

    /// <summary>The level.</summary>
    /// <value>That of its predecessors by default.</value>
    public LocalityLevel? Level { get; init; }

    /// <summary>The kind, such as <c>xã</c> or <c>phường</c>.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Kind { get; init; }

    /// <summary>The locality that it is part of.</summary>
    /// <value>By default what its predecessors are part of on that date.</value>
    public Id<Locality>? Parent { get; init; }

    /// <summary>Its traits.</summary>
    /// <value><see langword="null"/> by default: none for a new locality.</value>
    public ValueList<LocalityTrait>? Traits { get; init; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
