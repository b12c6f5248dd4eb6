using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>A date as ISO 8601 writes it, <c>2016-03-01</c>.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override LocalDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WritePropertyName(LocalDatePattern.Iso.Format(value));

    /// <summary>Reads a date.</summary>
    /// <exception cref="JsonException">The value is none.</exception>
    public static LocalDate Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw Refusal();

    private static LocalDate Parse(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : throw Refusal();

    private static JsonException Refusal() => new("The value is not a date such as \"2016-03-01\".");
}
