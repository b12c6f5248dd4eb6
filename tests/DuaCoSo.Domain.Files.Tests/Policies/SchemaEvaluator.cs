using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>Judges a document by a JSON Schema, as far as the policy's schema goes: any other keyword is refused.</summary>
internal sealed class SchemaEvaluator(JsonElement schema)
{
    private static readonly HashSet<string> Annotations = new(["$schema", "$defs", "title", "description", "default"], StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    public bool Accepts(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return Accepts(document.RootElement);
    }

    public bool Accepts(JsonElement value) => Accepts(schema, value);

    private static bool IsEqual(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ValueKind switch
    {
        JsonValueKind.Number => one.GetDecimal() == other.GetDecimal(),
        JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength() && one.EnumerateArray().Zip(other.EnumerateArray()).All(p => IsEqual(p.First, p.Second)),
        JsonValueKind.Object => one.EnumerateObject().Count() == other.EnumerateObject().Count()
            && one.EnumerateObject().All(p => other.TryGetProperty(p.Name, out JsonElement same) && IsEqual(p.Value, same)),
        _ => one.ToString() == other.ToString(),
    };

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && Math.IEEERemainder(value.GetDouble(), 1) == 0,
        _ => throw new NotSupportedException(type),
    };

    private static bool HasNoRepetition(JsonElement[] items) => !items.Where((item, i) => items.Take(i).Any(before => IsEqual(item, before))).Any();

    private bool Accepts(JsonElement rule, JsonElement value) =>
        rule.ValueKind == JsonValueKind.Object
            ? rule.EnumerateObject().All(keyword => Accepts(rule, keyword.Name, keyword.Value, value))
            : rule.GetBoolean();

    private bool Accepts(JsonElement rule, string keyword, JsonElement argument, JsonElement value) => keyword switch
    {
        _ when Annotations.Contains(keyword) => true,
        "$ref" => Accepts(schema.GetProperty("$defs").GetProperty(argument.GetString()!["#/$defs/".Length..]), value),
        "type" => IsOfType(argument.GetString()!, value),
        "const" => IsEqual(argument, value),
        "enum" => argument.EnumerateArray().Any(word => IsEqual(word, value)),
        "anyOf" => argument.EnumerateArray().Any(form => Accepts(form, value)),
        "oneOf" => argument.EnumerateArray().Count(form => Accepts(form, value)) == 1,
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= argument.GetDouble(),
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() > argument.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= argument.GetDouble(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= argument.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Pattern(argument.GetString()!).IsMatch(value.GetString()!),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Accepts(argument, item)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= argument.GetInt32(),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || HasNoRepetition([.. value.EnumerateArray()]),
        "required" => value.ValueKind != JsonValueKind.Object || argument.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "minProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= argument.GetInt32(),
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(p => !argument.TryGetProperty(p.Name, out JsonElement own) || Accepts(own, p.Value)),
        "propertyNames" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(p => Accepts(argument, JsonSerializer.SerializeToElement(p.Name))),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(p => (rule.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(p.Name, out _)) || Accepts(argument, p.Value)),
        _ => throw new NotSupportedException(keyword),
    };

    // In ECMA's language a dollar is the very end, never before a last line break.
    private Regex Pattern(string pattern) => _patterns.GetOrAdd(
        pattern, p => new(p.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)));
}
