namespace DuaCoSo.Domain.Territories;

/// <summary>A locality becomes of another kind, as a commune becomes a ward (chuyển loại đơn vị hành chính) (G1).</summary>
public sealed record LocalityKindChange : Reorganisation
{
    /// <summary>The locality.</summary>
    public required Id<Locality> Locality { get; init; }

    /// <summary>The new kind, such as <c>phường</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The new name, when that says the kind too.</summary>
    /// <value>Unchanged by default.</value>
    public string? Name { get; init; }

    /// <summary>The new official code.</summary>
    /// <value>Unchanged by default.</value>
    public string? Code { get; init; }

    /// <summary>The new level, as when a district becomes a special zone at the level of communes.</summary>
    /// <value>Unchanged by default.</value>
    public LocalityLevel? Level { get; init; }

    private protected override string Words => FormattableString.Invariant($"change the kind of {Locality} to {Kind}");
}
