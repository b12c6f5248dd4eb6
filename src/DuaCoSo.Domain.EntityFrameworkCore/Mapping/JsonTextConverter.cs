using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime.Text;

namespace DuaCoSo.Domain.EntityFrameworkCore.Mapping;

/// <summary>Records within an aggregate, such as the sections of a report, as a JSON text: they are read and written with it, never asked for by themselves.</summary>
internal sealed class JsonTextConverter<T>() : ValueConverter<T, string>(value => JsonText.Write(value), text => JsonText.Read<T>(text))
    where T : class;

/// <summary>Tells records apart by what they say.</summary>
internal sealed class RecordComparer<T>() : ValueComparer<T>((a, b) => object.Equals(a, b), value => value.GetHashCode(), value => value)
    where T : class;

/// <summary>How records are written as JSON.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonTexts() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options) ?? throw new DomainException(StoreProblems.UnreadableRecords.At(null, ("path", "$")));
        }
        catch (Exception e) when (e is JsonException or FormatException or UnparsableValueException or InvalidOperationException)
        {
            // Where it is, not what it says: remarks are people's own.
            throw new DomainException(StoreProblems.UnreadableRecords.At(null, ("path", (e as JsonException)?.Path ?? "$")));
        }
    }
}
