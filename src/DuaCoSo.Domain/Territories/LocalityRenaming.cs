namespace DuaCoSo.Domain.Territories;

/// <summary>A locality gets another name, official code or both, and stays what it is (đổi tên) (G1).</summary>
public sealed record LocalityRenaming : Reorganisation
{
    /// <summary>The locality.</summary>
    public required Id<Locality> Locality { get; init; }

    /// <summary>The new name.</summary>
    /// <value>Unchanged by default.</value>
    public string? Name { get; init; }

    /// <summary>The new official code.</summary>
    /// <value>Unchanged by default.</value>
    public string? Code { get; init; }

    private protected override string Words => FormattableString.Invariant($"rename {Locality}");
}
