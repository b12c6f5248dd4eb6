using System.Text.Json;
using System.Text.Json.Serialization;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>A value that is its text: ids, periods, numbers of documents, codes of open vocabularies.</summary>
internal sealed class ParsableConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : throw Refusal();

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private static T Parse(string? text) => T.TryParse(text, null, out T value) ? value : throw Refusal();

    // The text itself may be long, or a name: it is not repeated.
    private static JsonException Refusal() => new($"The value is not a text that can be a {typeof(T).Name.Split('`')[0]}.");
}
