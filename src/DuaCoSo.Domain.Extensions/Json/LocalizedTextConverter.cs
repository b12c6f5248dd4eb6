using System.Text.Json;
using System.Text.Json.Serialization;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>A text in both languages, <c>{ "vi": …, "en": … }</c>; one that is left out is the other.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    private const string Vietnamese = "vi";
    private const string English = "en";

    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Dictionary<string, string> texts = TwoMembers.Read(ref reader, Vietnamese, English, static (ref Utf8JsonReader r) => r.TokenType == JsonTokenType.String ? r.GetString()! : throw new JsonException("A text is expected."));
        return texts.Count == 0
            ? throw new JsonException("Either \"vi\" or \"en\" is given.")
            : new(texts.GetValueOrDefault(Vietnamese) ?? texts[English], texts.GetValueOrDefault(English) ?? texts[Vietnamese]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Writes both texts.</summary>
    public static void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        writer.WriteStartObject();
        writer.WriteString(Vietnamese, value.Vietnamese);
        writer.WriteString(English, value.English);
        writer.WriteEndObject();
    }
}
