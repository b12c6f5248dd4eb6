namespace DuaCoSo.Domain.Territories;

/// <summary>A place with a level (địa bàn): an identity of its own and the versions in which it stood (G1).</summary>
/// <remarks>Official codes and names come back for other places; the id does not.</remarks>
public sealed record Locality
{
    /// <summary>A locality with its versions.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="versions">Its versions, by their first day; at least one.</param>
    /// <exception cref="ArgumentException">There is no version, or one of another locality.</exception>
    public Locality(Id<Locality> id, ValueList<LocalityVersion> versions)
    {
        if (versions.Count == 0 || versions.Any(v => v.Locality != id))
        {
            throw new ArgumentException("A locality has at least one version, all of them its own.", nameof(versions));
        }

        Id = id;
        Versions = versions.OrderBy(v => v.Interval.From is null ? Day.Beginning : Day.Of(v.Interval.From.Value)).ToValueList();
    }

    /// <summary>Its id.</summary>
    public Id<Locality> Id { get; }

    /// <summary>Its versions by their first day.</summary>
    public ValueList<LocalityVersion> Versions { get; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
