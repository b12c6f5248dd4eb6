namespace DuaCoSo.Domain.Parties;

/// <summary>Whoever can be responsible (chủ thể): a person, post, agency, enterprise, committee or team (O0).</summary>
/// <remarks>It prints its id, never its name.</remarks>
public sealed record Party
{
    /// <summary>Its id.</summary>
    public required Id<Party> Id { get; init; }

    /// <summary>Its name, for people to read; no rule, problem or log uses it.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Name { get; init; }

    /// <summary>What kind of party it is.</summary>
    public required PartyKind Kind { get; init; }

    /// <summary>Its position.</summary>
    /// <value>None by default.</value>
    public Position? Position { get; init; }

    /// <summary>The organisation that it belongs to.</summary>
    /// <value>None by default.</value>
    public Id<Party>? Organization { get; init; }

    /// <summary>The days on which it is in force, both ends included (T2).</summary>
    /// <value>Always by default.</value>
    public DateRange Interval { get; init; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
