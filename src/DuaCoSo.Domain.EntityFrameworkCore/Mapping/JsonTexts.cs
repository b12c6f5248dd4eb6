using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>Chooses how each of the model's values is written as JSON: as the text that it prints.</summary>
internal sealed class JsonTexts : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(LocalDate) || typeToConvert == typeof(DateRange) || typeToConvert.IsEnum || IsList(typeToConvert) || IsText(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(LocalDate) ? new DateJson()
        : typeToConvert == typeof(DateRange) ? new RangeJson()
        : typeToConvert.IsEnum ? new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false).CreateConverter(typeToConvert, options)
        : IsList(typeToConvert) ? Make(typeof(ListJson<>), typeToConvert.GetGenericArguments()[0])
        : Make(typeof(ParsedJson<>), typeToConvert);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static bool IsText(Type type) => type.IsValueType && type.Assembly == typeof(Aggregate).Assembly;

    private static JsonConverter Make(Type converter, Type of) => (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(of))!;

    private sealed class ParsedJson<T> : JsonConverter<T>
        where T : struct, IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Text.Parse<T>(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class DateJson : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    private sealed class ListJson<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<T[]>(ref reader, options)!.ToValueList();

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.ToArray(), options);
    }

    // Two dates as ISO 8601 writes an interval, an open end as two dots: what a range prints.
    private sealed class RangeJson : JsonConverter<DateRange>
    {
        public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            string[] ends = reader.GetString()!.Split('/');
            return ends.Length == 2 ? new(End(ends[0]), End(ends[1])) : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        private static LocalDate? End(string text) => text == ".." ? null : LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
    }
}
