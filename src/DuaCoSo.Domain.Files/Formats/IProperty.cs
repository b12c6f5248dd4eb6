using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>One property of an object of a policy file: a row of the format's table.</summary>
internal interface IProperty
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What it says, in both languages.</summary>
    LocalizedText Meaning { get; }

    /// <summary>Whether it must be given.</summary>
    bool IsRequired { get; }

    /// <summary>What its value may be.</summary>
    Format Format { get; }

    /// <summary>The value when it is left out.</summary>
    object? Default { get; }

    /// <summary>The value when it could not be read.</summary>
    object? StandIn { get; }

    /// <summary>Reads its value.</summary>
    object? Read(SourceNode node, DocumentPlace path, Reading reading);

    /// <summary>Writes what it is when it is left out; nothing when that is nothing.</summary>
    void WriteDefault(Utf8JsonWriter writer);
}

/// <summary>One property of an object that is a <typeparamref name="TOwner"/> for the model.</summary>
/// <typeparam name="TOwner">The object's type.</typeparam>
internal interface IProperty<in TOwner> : IProperty
{
    /// <summary>Writes name and value, unless the value is the default.</summary>
    void Write(Utf8JsonWriter writer, TOwner owner);
}
