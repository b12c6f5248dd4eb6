namespace DuaCoSo.Domain.Territories;

/// <summary>A locality becomes part of another one (chuyển về địa bàn cấp trên khác) (G1).</summary>
public sealed record LocalityMove : Reorganisation
{
    /// <summary>The locality.</summary>
    public required Id<Locality> Locality { get; init; }

    /// <summary>What it is part of from then on.</summary>
    /// <value>None by default: it becomes a root.</value>
    public Id<Locality>? Parent { get; init; }

    private protected override string Words => FormattableString.Invariant($"move {Locality} to {Parent?.Key ?? "the root"}");
}
