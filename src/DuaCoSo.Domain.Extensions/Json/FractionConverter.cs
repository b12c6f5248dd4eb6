using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DuaCoSo.Domain.Extensions.Json;

/// <summary>An exact number as text, <c>"2/3"</c> or <c>"4"</c>; a number of JSON is read as well.</summary>
internal sealed class FractionConverter : JsonConverter<Fraction>
{
    // Far beyond what an assessment gives; a bound on what a stranger can make it reckon.
    private const int MaxLength = 200;
    private const int Chunk = 18;

    /// <inheritdoc/>
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number))
        {
            return Fraction.FromDecimal(number);
        }

        return reader.TokenType == JsonTokenType.String && Parse(reader.GetString()!) is { } fraction
            ? fraction
            : throw new JsonException("The value is not a fraction such as \"2/3\".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static Fraction? Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        bool isNegative = text.StartsWith('-');
        string[] parts = text[(isNegative ? 1 : 0)..].Split('/');
        Fraction? numerator = Whole(parts[0]);
        Fraction? denominator = parts.Length == 1 ? Fraction.One : Whole(parts[1]);
        return parts.Length > 2 || numerator is null || denominator is not { IsZero: false }
            ? null
            : (isNegative ? -numerator : numerator) / denominator;
    }

    private static Fraction? Whole(string digits)
    {
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        Fraction number = 0, shift = 1_000_000_000_000_000_000;
        int first = digits.Length % Chunk;
        if (first > 0)
        {
            number = long.Parse(digits.AsSpan(0, first), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        for (int at = first; at < digits.Length; at += Chunk)
        {
            number = (number * shift) + long.Parse(digits.AsSpan(at, Chunk), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return number;
    }
}
