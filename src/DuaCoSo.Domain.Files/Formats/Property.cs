using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>One property of an object: a row of the format's table, and the key to its value while the object is built.</summary>
/// <typeparam name="TOwner">The object's type in the model.</typeparam>
/// <typeparam name="TValue">The value's type in the model.</typeparam>
internal sealed class Property<TOwner, TValue>(
    string name, Format<TValue> format, bool isRequired, TValue whenAbsent, Func<TOwner, TValue> get, LocalizedText meaning) : IProperty<TOwner>
{
    public string Name => name;

    public LocalizedText Meaning => meaning;

    public bool IsRequired => isRequired;

    public Format Format => format;

    public object? Default { get; } = whenAbsent;

    public object? StandIn => format.StandIn;

    public object? Read(SourceNode node, DocumentPlace path, Reading reading) => format.Read(node, path, reading);

    /// <summary>The same property of another object.</summary>
    public Property<TOther, TValue> Of<TOther>(Func<TOther, TValue> from) => new(name, format, isRequired, whenAbsent, from, meaning);

    /// <summary>The same property of a policy that extends another: left out, it is the base's.</summary>
    public Property<TOther, TValue?> Inherited<TOther>(Func<TOther, TValue?> from) => new(name, format!, isRequired: false, default, from, meaning);

    public void Write(Utf8JsonWriter writer, TOwner owner)
    {
        TValue value = get(owner);
        if (isRequired || !EqualityComparer<TValue>.Default.Equals(value, whenAbsent))
        {
            writer.WritePropertyName(name);
            format.Write(writer, value);
        }
    }

    public void WriteDefault(Utf8JsonWriter writer)
    {
        if (!isRequired && whenAbsent is not null)
        {
            format.Write(writer, whenAbsent);
        }
    }
}
