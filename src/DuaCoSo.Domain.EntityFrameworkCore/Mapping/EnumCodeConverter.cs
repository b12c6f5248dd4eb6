using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>Closed vocabularies as the codes that register files have: <c>completedPoorly</c>.</summary>
internal sealed class EnumCodeConverter<T>() : ValueConverter<T, string>(value => Codes[value], code => ValueOf(code))
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Codes = Enum.GetValues<T>().ToDictionary(value => value, CodeOf);

    private static readonly Dictionary<string, T> Values = Codes.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static T ValueOf(string code) => Values.TryGetValue(code, out T value) ? value : throw Text.Unreadable(code);

    private static string CodeOf(T value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
