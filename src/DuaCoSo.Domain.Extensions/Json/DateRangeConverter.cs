using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>A range of dates as policies write it, <c>{ "from": "2016-03-01", "to": "2016-12-31" }</c>; an open end is left out.</summary>
internal sealed class DateRangeConverter : JsonConverter<DateRange>
{
    private const string From = "from";
    private const string To = "to";

    /// <inheritdoc/>
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Dictionary<string, LocalDate> ends = TwoMembers.Read(ref reader, From, To, LocalDateConverter.Read);
        LocalDate? from = ends.TryGetValue(From, out LocalDate first) ? first : null;
        LocalDate? to = ends.TryGetValue(To, out LocalDate last) ? last : null;
        return from > to ? throw new JsonException("The range ends before it begins.") : new(from, to);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteEnd(From, value.From);
        WriteEnd(To, value.To);
        writer.WriteEndObject();

        void WriteEnd(string name, LocalDate? date)
        {
            if (date is { } day)
            {
                writer.WriteString(name, LocalDatePattern.Iso.Format(day));
            }
        }
    }
}
