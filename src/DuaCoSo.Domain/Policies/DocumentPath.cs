namespace DuaCoSo.Domain.Policies;

/// <summary>The place of an object or a list in a document, remembered for the places within it.</summary>
internal sealed class DocumentPath(DocumentPlace place)
{
    /// <summary>The whole document.</summary>
    public static DocumentPath Root { get; } = new(default);

    /// <summary>The place itself.</summary>
    public DocumentPlace Place => place;

    /// <summary>A place, remembered.</summary>
    public static implicit operator DocumentPath(DocumentPlace place) => new(place);

    /// <summary>The place itself.</summary>
    public static implicit operator DocumentPlace(DocumentPath path) => path.Place;

    /// <summary>A property of the object.</summary>
    public DocumentPlace Property(string name) => new(this, name);

    /// <summary>An item of the list.</summary>
    public DocumentPlace Item(int index) => new(this, index);

    /// <summary>The path, spelled out.</summary>
    public override string ToString() => place.ToString();
}
