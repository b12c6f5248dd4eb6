using System.Text.Json;
using System.Text.Json.Serialization;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>A word of a closed vocabulary, as files write it.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Words = Enum.GetValues<T>().ToDictionary(CamelCase.Of, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw Refusal();

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(CamelCase.Of(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(CamelCase.Of(value));

    private static T Parse(string text) => Words.TryGetValue(text, out T word) ? word : throw Refusal();

    private static JsonException Refusal() => new($"The value is not a {typeof(T).Name}. Accepted: {string.Join(", ", Words.Keys)}.");
}
