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
    /// <value>By default those that all of its predecessors share.</value>
    public ValueList<LocalityTrait>? Traits { get; init; }

    /// <summary>Whether what another change says of the same locality is the same, as far as both say it.</summary>
    internal bool Agrees(SuccessorLocality other)
    {
        return Agree(Code, other.Code) && Agree(Name, other.Name) && Agree(Level, other.Level) && Agree(Kind, other.Kind) && Agree(Parent, other.Parent) && Agree(Traits, other.Traits);

        static bool Agree(object? one, object? another) => one is null || another is null || one.Equals(another);
    }

    /// <summary>What two changes say of the same locality together.</summary>
    internal SuccessorLocality With(SuccessorLocality other) => this with
    {
        Code = Code ?? other.Code,
        Name = Name ?? other.Name,
        Level = Level ?? other.Level,
        Kind = Kind ?? other.Kind,
        Parent = Parent ?? other.Parent,
        Traits = Traits ?? other.Traits,
    };

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
