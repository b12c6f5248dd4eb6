using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>One of the forms that an object of a <see cref="ChoiceFormat{T}"/> can have.</summary>
/// <typeparam name="T">The model's type.</typeparam>
internal interface ICase<T>
{
    /// <summary>What chooses it: the property that only it has, or the word that the choosing property says.</summary>
    string Key { get; }

    /// <summary>The object.</summary>
    IObjectFormat Object { get; }

    /// <summary>Whether a value of the model has this form.</summary>
    bool Takes(T value);

    /// <summary>Makes the value.</summary>
    T Bind(ObjectMembers members, DocumentPath path, Reading reading, Func<IProperty, bool>? isMissed);

    /// <summary>Writes a value of this form.</summary>
    void Write(Utf8JsonWriter writer, T value);
}
