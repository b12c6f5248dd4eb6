using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>An object: its properties, and how the model's value is made of theirs.</summary>
/// <typeparam name="T">The model's type.</typeparam>
internal sealed class ObjectFormat<T> : Format<T>, IObjectFormat
{
    private readonly IProperty<T>[] _properties;
    private readonly Func<ObjectValues, T> _build;

    // What every property is asked for in every object, whether it is given or not.
    private readonly string[] _names;
    private readonly bool[] _isRequired;
    private readonly object?[] _defaults;

    /// <summary>Describes an object.</summary>
    /// <param name="title">What the reference calls it.</param>
    /// <param name="properties">Its properties, in the canonical order.</param>
    /// <param name="build">Makes the value.</param>
    public ObjectFormat(LocalizedText title, IReadOnlyList<IProperty<T>> properties, Func<ObjectValues, T> build)
    {
        Title = title;
        _properties = [.. properties];
        _build = build;
        _names = [.. properties.Select(p => p.Name)];
        _isRequired = [.. properties.Select(p => p.IsRequired)];
        _defaults = [.. properties.Select(p => p.Default)];
    }

    public LocalizedText Title { get; }

    public int Least { get; init; }

    public IReadOnlyList<IProperty> Properties => _properties;

    public bool Has(string name) => Array.IndexOf(_names, name) >= 0;

    public override string Form => "{ … }";

    public override T StandIn => Bind(ObjectMembers.None, DocumentPath.Root, new Reading(), isMissed: _ => false);

    public override T Read(SourceNode node, DocumentPlace path, Reading reading) =>
        node.Kind == SourceKind.Object
            ? Bind(node, path, reading)
            : RefuseType(node, path, reading);

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (IProperty<T> property in _properties)
        {
            property.Write(writer, value);
        }

        writer.WriteEndObject();
    }

    /// <summary>Makes the value of the properties given.</summary>
    /// <param name="members">The properties.</param>
    /// <param name="path">Where the object is.</param>
    /// <param name="reading">Takes the problems.</param>
    /// <param name="isMissed">Which required properties are missed when they are not given; <see langword="null"/> for all, fewer when it is not certain that this is the object.</param>
    public T Bind(ObjectMembers members, DocumentPath path, Reading reading, Func<IProperty, bool>? isMissed)
    {
        object?[] values = new object?[_properties.Length];
        for (int i = 0; i < values.Length; i++)
        {
            string name = _names[i];
            values[i] = members.Find(name) is { } node ? _properties[i].Read(node, path.Property(name), reading)
                : _isRequired[i] ? Missing(_properties[i], members, path, reading, isMissed)
                : _defaults[i];
        }

        return _build(new(_properties, values, members, path, reading));
    }

    private T Bind(SourceNode node, DocumentPath path, Reading reading) => Bind(ObjectMembers.Of(node, _names, path, reading), path, reading, isMissed: null);

    private static object? Missing(IProperty<T> property, ObjectMembers members, DocumentPath path, Reading reading, Func<IProperty, bool>? isMissed)
    {
        DocumentPlace place = path.Property(property.Name);
        if (isMissed?.Invoke(property) != false)
        {
            reading.Report(PolicyFileProblems.MissingProperty, members.Start, place, ("name", property.Name));
        }

        reading.Defects.Add(place.ToString());
        return property.StandIn;
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Defined(this, Title, () => schema.Object(this));
}
