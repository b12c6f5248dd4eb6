using System.Text;
using System.Text.Json;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>Writes a JSON Schema (draft 2020-12) of what the table describes.</summary>
/// <remarks>
/// Every verb writes keywords into the object that is open. Decimal places are not limited: <c>multipleOf</c> of binary fractions, which validators
/// compute with, refuses right numbers.
/// </remarks>
/// <param name="json">Where to.</param>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    private readonly Dictionary<string, (object Owner, Action Write)> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Writes a whole schema.</summary>
    /// <param name="title">What the document is called.</param>
    /// <param name="roots">The forms that it may have.</param>
    public void Document(LocalizedText title, params IReadOnlyList<IObjectFormat> roots)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        OneOf(title, roots);
        json.WriteStartObject("$defs");
        while (_definitions.Keys.Where(k => !_written.Contains(k)).Order(StringComparer.Ordinal).FirstOrDefault() is { } name)
        {
            _written.Add(name);
            json.WriteStartObject(name);
            _definitions[name].Write();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A JSON type.</summary>
    public void Type(string name) => json.WriteString("type", name);

    /// <summary>The word <c>true</c>.</summary>
    public void True() => json.WriteBoolean("const", value: true);

    /// <summary>One of some words.</summary>
    public void Words(ValueList<string> words)
    {
        if (words.Count == 1)
        {
            json.WriteString("const", words[0]);
            return;
        }

        json.WriteStartArray("enum");
        foreach (string word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    /// <summary>A text.</summary>
    public void Text(TextRule rule) => Defined(rule, rule.Name, () =>
    {
        Type("string");
        if (rule.MaxLength is { } length)
        {
            json.WriteNumber("maxLength", length);
        }

        json.WriteString("pattern", rule.Pattern);
    });

    /// <summary>A number.</summary>
    public void Number(NumberRange range)
    {
        Type(range.Decimals == 0 ? "integer" : "number");
        json.WriteNumber(range.ExcludesLeast ? "exclusiveMinimum" : "minimum", range.Least);
        json.WriteNumber("maximum", range.Greatest);
    }

    /// <summary>A list.</summary>
    public void List(Format item, int least, bool mayRepeat)
    {
        Type("array");
        json.WriteStartObject("items");
        item.WriteSchema(this);
        json.WriteEndObject();
        if (least > 0)
        {
            json.WriteNumber("minItems", least);
        }

        if (!mayRepeat)
        {
            json.WriteBoolean("uniqueItems", value: true);
        }
    }

    /// <summary>An object whose properties go by a pattern.</summary>
    public void Map(string pattern, Format value)
    {
        Type("object");
        json.WriteStartObject("propertyNames");
        json.WriteString("pattern", pattern);
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        value.WriteSchema(this);
        json.WriteEndObject();
    }

    /// <summary>One of several forms that a person cannot mistake for each other.</summary>
    public void AnyOf(params ReadOnlySpan<Action> forms)
    {
        json.WriteStartArray("anyOf");
        foreach (Action form in forms)
        {
            json.WriteStartObject();
            form();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Exactly one of several objects.</summary>
    public void OneOf(LocalizedText title, IReadOnlyList<IObjectFormat> forms)
    {
        json.WriteString("title", Both(title));
        json.WriteStartArray("oneOf");
        foreach (IObjectFormat form in forms)
        {
            json.WriteStartObject();
            Object(form);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An object.</summary>
    public void Object(IObjectFormat format)
    {
        json.WriteString("title", Both(format.Title));
        Type("object");
        json.WriteStartObject("properties");
        foreach (IProperty property in format.Properties)
        {
            json.WriteStartObject(property.Name);
            Property(property);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        string[] required = [.. format.Properties.Where(p => p.IsRequired).Select(p => p.Name)];
        if (required.Length > 0)
        {
            json.WriteStartArray("required");
            foreach (string name in required)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        if (format.Least > 0)
        {
            json.WriteNumber("minProperties", format.Least);
        }

        json.WriteBoolean("additionalProperties", value: false);
    }

    /// <summary>What is described once under a name and referred to.</summary>
    public void Defined(Format format, LocalizedText title, Action write) => Defined(format, NameOf(title.English), write);

    private static string Both(LocalizedText text) => $"{text.Vietnamese} / {text.English}";

    private static string NameOf(string title)
    {
        var name = new StringBuilder();
        foreach (string word in title.Split(' ', '-'))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return name.ToString();
    }

    private void Property(IProperty property)
    {
        json.WriteString("description", Both(property.Meaning));
        property.Format.WriteSchema(this);
        if (property is { IsRequired: false, Default: not null })
        {
            json.WritePropertyName("default");
            property.WriteDefault(json);
        }
    }

    private void Defined(object owner, string name, Action write)
    {
        if (!_definitions.TryAdd(name, (owner, write)) && !ReferenceEquals(_definitions[name].Owner, owner))
        {
            throw new InvalidOperationException($"Two parts of the table are called '{name}'.");
        }

        json.WriteString("$ref", "#/$defs/" + name);
    }
}
