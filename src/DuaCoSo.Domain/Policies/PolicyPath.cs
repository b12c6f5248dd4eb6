namespace DuaCoSo.Domain.Policies;

/// <summary>The place of an object or a list in a policy, within which others lie; a <see cref="PolicyPlace"/> to remember.</summary>
internal sealed class PolicyPath(PolicyPlace place)
{
    /// <summary>The whole document.</summary>
    public static PolicyPath Root { get; } = new(default);

    /// <summary>The place itself.</summary>
    public PolicyPlace Place => place;

    /// <summary>A place to remember, for those within it.</summary>
    public static implicit operator PolicyPath(PolicyPlace place) => new(place);

    /// <summary>The place itself.</summary>
    public static implicit operator PolicyPlace(PolicyPath path) => path.Place;

    /// <summary>A property of the object.</summary>
    public PolicyPlace Property(string name) => new(this, name);

    /// <summary>An item of the list.</summary>
    public PolicyPlace Item(int index) => new(this, index);

    /// <summary>The path, spelled out.</summary>
    public override string ToString() => place.ToString();
}
