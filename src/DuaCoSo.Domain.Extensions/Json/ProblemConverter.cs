using System.Text.Json;
using System.Text.Json.Serialization;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>A problem as the tool's <c>validate --format json</c> writes it, with the message in both languages and the arguments by name; what does not apply is left out.</summary>
internal sealed class ProblemConverter : JsonConverter<Problem>
{
    /// <inheritdoc/>
    public override Problem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Problems are written, not read: their kinds are the library's.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Problem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WriteString("severity", CamelCase.Of(value.Severity));
        WritePlace(writer, value.Place);
        writer.WritePropertyName("message");
        LocalizedTextConverter.Write(writer, new(value.Message(Language.Vietnamese), value.Message(Language.English)));
        if (value.Arguments.Count > 0)
        {
            writer.WriteStartObject("arguments");
            foreach ((string name, string argument) in value.Arguments)
            {
                writer.WriteString(name, argument);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, ProblemPlace place)
    {
        Text("file", place.File);
        Number("line", place.Line);
        Number("column", place.Column);
        Text("path", place.Path);
        Text("table", place.Table);
        Number("index", place.Index);
        Text("id", place.Id);
        Text("field", place.Field);

        void Text(string name, string? text)
        {
            if (text is not null)
            {
                writer.WriteString(name, text);
            }
        }

        void Number(string name, int? number)
        {
            if (number is { } value)
            {
                writer.WriteNumber(name, value);
            }
        }
    }
}
