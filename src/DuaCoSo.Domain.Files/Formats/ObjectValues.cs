using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>The values of an object's properties as they were read, defaults and stand-ins included.</summary>
/// <param name="properties">The properties.</param>
/// <param name="values">Their values, in the same order.</param>
/// <param name="members">Those that are given.</param>
/// <param name="path">Where the object is.</param>
/// <param name="reading">Takes the problems.</param>
internal sealed class ObjectValues(IProperty[] properties, object?[] values, ObjectMembers members, DocumentPath path, Reading reading)
{
    // Values are asked for in the order of the properties, nearly always.
    private int _next;

    /// <summary>The value of a property.</summary>
    public TValue Get<TOwner, TValue>(Property<TOwner, TValue> property)
    {
        int place = _next < properties.Length && ReferenceEquals(properties[_next], property) ? _next : Array.IndexOf(properties, property);
        _next = place + 1;
        return (TValue)values[place]!;
    }

    /// <summary>Whether a property is given, readable or not.</summary>
    public bool Has(IProperty property) => members.Find(property.Name) is not null;

    /// <summary>Whether the value of a property is not a stand-in.</summary>
    public bool IsSound(IProperty property) => !reading.Defects.Has(path.Property(property.Name));

    /// <summary>Reports a problem of the properties with each other, at one of them or at the object.</summary>
    public void Report(ProblemKind kind, IProperty? at, params ReadOnlySpan<(string Name, string Value)> arguments) => reading.Refuse(
        kind,
        (at is null ? null : members.Find(at.Name))?.Start ?? members.Start,
        at is null ? path.Place : path.Property(at.Name),
        arguments);
}
