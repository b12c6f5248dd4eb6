namespace DuaCoSo.Domain.Territories;

/// <summary>What a locality is during an interval (phiên bản địa bàn): name, level, parent and traits change, identity does not (G1).</summary>
public sealed record LocalityVersion
{
    /// <summary>The locality whose version it is.</summary>
    public required Id<Locality> Locality { get; init; }

    /// <summary>The official code, which may be reused for another locality later.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Code { get; init; }

    /// <summary>The name.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Name { get; init; }

    /// <summary>The level.</summary>
    public required LocalityLevel Level { get; init; }

    /// <summary>The kind, such as <c>xã</c> or <c>phường</c>.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Kind { get; init; }

    /// <summary>The locality that it is part of.</summary>
    /// <value>None by default: a root.</value>
    public Id<Locality>? Parent { get; init; }

    /// <summary>Its traits.</summary>
    /// <value>None by default.</value>
    public ValueList<LocalityTrait> Traits { get; init; } = [];

    /// <summary>The days on which the version is in force, both ends included (T2); the intervals of one locality's versions do not overlap.</summary>
    /// <value>Always by default.</value>
    public DateRange Interval { get; init; }

    /// <summary>The localities that it succeeds.</summary>
    /// <value>None by default.</value>
    public ValueList<Id<Locality>> Succeeds { get; init; } = [];

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Locality} {Interval}");
}
