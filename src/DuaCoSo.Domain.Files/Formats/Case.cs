using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>One form of a choice: an object of a narrower type, or of the same type where <paramref name="takes"/> tells the forms apart.</summary>
/// <typeparam name="T">The choice's type in the model.</typeparam>
/// <typeparam name="TCase">This form's type in the model.</typeparam>
/// <param name="key">What chooses it.</param>
/// <param name="format">The object.</param>
/// <param name="takes">Which values have this form; by default all of the type.</param>
internal sealed class Case<T, TCase>(string key, ObjectFormat<TCase> format, Func<TCase, bool>? takes = null) : ICase<T>
    where TCase : T
{
    public string Key => key;

    public IObjectFormat Object => format;

    public bool Takes(T value) => value is TCase narrow && (takes is null || takes(narrow));

    public T Bind(ObjectMembers members, DocumentPath path, Reading reading, Func<IProperty, bool>? isMissed) => format.Bind(members, path, reading, isMissed);

    public void Write(Utf8JsonWriter writer, T value) => format.Write(writer, (TCase)value!);
}
