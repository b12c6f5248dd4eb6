using System.Text.Json;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>Reads an object of two members, either of which may be left out or null.</summary>
internal static class TwoMembers
{
    /// <summary>Reads the value of a member.</summary>
    internal delegate T Reader<out T>(ref Utf8JsonReader reader);

    /// <summary>The members that are there.</summary>
    /// <exception cref="JsonException">It is no object, or has another member, or one twice.</exception>
    public static Dictionary<string, T> Read<T>(ref Utf8JsonReader reader, string first, string second, Reader<T> read)
    {
        var members = new Dictionary<string, T>(StringComparer.Ordinal);
        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            isObject = (name == first || name == second) && !members.ContainsKey(name);
            if (isObject && reader.Read() && reader.TokenType != JsonTokenType.Null)
            {
                members.Add(name, read(ref reader));
            }
        }

        return isObject ? members : throw new JsonException($"The value is not an object of \"{first}\" and \"{second}\" alone.");
    }
}
