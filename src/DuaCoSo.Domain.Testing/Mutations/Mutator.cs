using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Tables;
using NodaTime.Text;

namespace DuaCoSo.Domain.Testing.Mutations;

/// <summary>Finds every change of one thing in a policy document, by walking it along the description of the format.</summary>
internal sealed class Mutator
{
    // What no result depends on, and what would only rename things.
    private static readonly HashSet<string> Untouched = new(StringComparer.Ordinal)
    {
        "$schema", "schemaVersion", "id", "title", "province", "legalBasis", "basis", "provenance", "lastReviewed", "code",
    };

    // What decides whether a rule applies at all.
    private static readonly HashSet<string> Selecting = new(StringComparer.Ordinal)
    {
        "effective", "calendar", "periods", "appliesTo", "subjects", "role", "assigneeKinds", "localityLevel", "localityTraits", "sectors", "matters", "every", "period", "category",
        "feedback", "includeMembers", "includeOrganization",
    };

    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal) { "missedCount", "lateCount", "overdueCount", "failedCount", "poorCount", "averageRating" };

    private readonly JsonObject _root;
    private readonly List<Change> _changes = [];

    private Mutator(JsonObject root) => _root = root;

    /// <summary>The changes, in the order of the document.</summary>
    public static IReadOnlyList<Change> Find(JsonObject document)
    {
        var mutator = new Mutator(document);
        mutator.InObject(PolicyTable.Policy, document, [], Reach.Touched);
        return mutator._changes;
    }

    private void In(Format format, JsonNode? node, ValueList<object> steps, Reach reach, IProperty? property, JsonObject? owner)
    {
        switch (format)
        {
            case IObjectFormat plain:
                InObject(plain, node as JsonObject, steps, reach);
                break;
            case IChoiceFormat choice when node is JsonObject chosen:
                InChoice(choice, chosen, steps, reach);
                break;
            case INumberFormat number when node is not null:
                InNumber(number, node, steps, reach, owner);
                break;
            case IVocabularyFormat { Words.Count: > 1 } words when node is not null:
                InWords(words, node, steps, reach);
                break;
            case BooleanFormat when node is not null && steps[^1] is not "cultureDay":
                Add(steps, reach, node, !node.GetValue<bool>());
                break;
            case DateFormat when node is not null && steps[^1] is string:
                InDate(node, steps, reach);
                break;
            case YearsFormat when node is JsonObject years:
                foreach ((string year, JsonNode? days) in years)
                {
                    InItems(format.Parts.Single().Parts.Single(), days!.AsArray(), [.. steps, year], reach, least: 0);
                }

                break;
            case IListFormat list when node is JsonArray items:
                InItems(format.Parts.Single(), items, steps, reach, list.Least);
                break;
            default:
                if (format.Parts.FirstOrDefault(p => Fits(p, node)) is { } inner)
                {
                    In(inner, node, steps, reach, property, owner);
                }
                else if (property is not null && format is not (IVocabularyFormat or DateFormat) && node?.GetValueKind() == JsonValueKind.String)
                {
                    InCode(node, steps, reach);
                }

                break;
        }
    }

    private static bool Fits(Format format, JsonNode? node) => node is not JsonArray || format is IListFormat;

    private void InObject(IObjectFormat format, JsonObject? node, ValueList<object> steps, Reach reach)
    {
        foreach (IProperty property in format.Properties.Where(p => !Untouched.Contains(p.Name) && HasEffect(p.Name, node)))
        {
            ValueList<object> at = [.. steps, property.Name];
            Reach widest = Selecting.Contains(property.Name) ? Reach.Anything : reach;
            JsonNode? there = node?[property.Name];
            if (there is not null && !property.IsRequired && property.Default is null)
            {
                Add(at, widest, there, after: null);
            }

            JsonNode? said = there ?? DefaultOf(property);
            if (there is null && said is JsonArray unsaid)
            {
                InUnsaidList(unsaid, at, widest);
            }
            else
            {
                In(property.Format, said, at, widest, property, node);
            }
        }
    }

    // A list that the document does not write out: without one of its items it is written out.
    private void InUnsaidList(JsonArray items, ValueList<object> steps, Reach reach)
    {
        for (int i = 0; i < items.Count; i++)
        {
            JsonArray without = items.DeepClone().AsArray();
            without.RemoveAt(i);
            Add(steps, reach, items, without);
        }
    }

    // Options that do nothing beside what they stand with.
    private bool HasEffect(string property, JsonObject? owner) => property switch
    {
        "calendar" => AsksForWorkingDays(_root),
        "whenAbsent" => owner?["measure"]?["contributions"] is null && owner?["measure"]?["sanctions"] is null,
        "incompleteCredit" => owner?["requiredContents"] is not null,
        "roll" => owner?["workingDaysAfterEnd"] is null && (owner?["answerWithin"]?["workingDays"] is null || owner["extension"] is not null),
        _ => true,
    };

    // Whether anything beside the calendar itself asks which days are worked.
    private static bool AsksForWorkingDays(JsonNode? node) => node switch
    {
        JsonObject item => item.Any(p => p.Key is "workingDays" or "workingDaysAfterEnd"
            || (p.Key is "roll" or "countsOn" && (string?)p.Value is not ("none" or "any"))
            || (p.Key is not "calendar" && AsksForWorkingDays(p.Value))),
        JsonArray items => items.Any(AsksForWorkingDays),
        _ => false,
    };

    private static JsonNode? DefaultOf(IProperty property)
    {
        if (property.IsRequired || property.Default is null)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            property.WriteDefault(json);
        }

        return JsonNode.Parse(buffer.WrittenSpan);
    }

    private void InChoice(IChoiceFormat choice, JsonObject node, ValueList<object> steps, Reach reach)
    {
        (string Key, IObjectFormat Object)[] forms = [.. choice.Forms];
        (string key, IObjectFormat form) = Array.Find(forms, f => node.ContainsKey(f.Key) || (string?)(node["kind"] as JsonValue) == f.Key);
        if (form is null)
        {
            return;
        }

        // "working days" for "days", "any" for "all", "set to" for "cap at": the same said of another form.
        foreach ((string other, IObjectFormat _) in forms.Where(f => f.Key != key && node.ContainsKey(key) && IsLike(FormatOf(f), FormatOf((key, form)))))
        {
            var changed = new JsonObject();
            foreach ((string name, JsonNode? value) in node)
            {
                if (name == key || Array.Find(forms, f => f.Key == other).Object.Properties.Any(p => p.Name == name))
                {
                    changed.Add(name == key ? other : name, value?.DeepClone());
                }
            }

            Add(steps, reach, node, changed, $"{key}", $"{other}");
        }

        InObject(form, node, steps, reach);
    }

    private static Format? FormatOf((string Key, IObjectFormat Object) form) => form.Object.Properties.FirstOrDefault(p => p.Name == form.Key)?.Format;

    private static bool IsLike(Format? a, Format? b) => (a, b) switch
    {
        (INumberFormat, INumberFormat) or (IListFormat, IListFormat) => true,
        _ => a is not null && a == b,
    };

    private void InItems(Format item, JsonArray items, ValueList<object> steps, Reach reach, int least)
    {
        // Without any, a selector matches everything; a rule that is gone may leave its place to another.
        Reach widest = reach == Reach.Anything || item is not (IObjectFormat or IChoiceFormat) ? Reach.Anything : reach;
        for (int i = 0; i < items.Count; i++)
        {
            ValueList<object> at = [.. steps, i];
            if (items.Count > least)
            {
                Add(at, widest, items[i]!, after: null);
            }

            if (items[i] is JsonObject)
            {
                In(item, items[i], at, reach, property: null, owner: null);
            }
        }
    }

    private void InNumber(INumberFormat format, JsonNode node, ValueList<object> steps, Reach reach, JsonObject? owner)
    {
        decimal value = node.GetValue<decimal>();
        decimal? other = (string)steps[^1] switch { "from" => owner?["to"]?.GetValue<decimal>(), "to" => owner?["from"]?.GetValue<decimal>(), _ => null };
        decimal step = NumberSteps.Of(value, format.Range, format.Range.Greatest <= 1 || IsOfRate(steps), other);
        foreach (decimal changed in (decimal[])[value - step, value + step])
        {
            if (format.Range.Contains(changed))
            {
                Add(steps, reach, node, changed);
            }
        }
    }

    // Whether the nearest measure around a number is a rate.
    private bool IsOfRate(ValueList<object> steps)
    {
        for (int length = steps.Count - 1; length > 0; length--)
        {
            if (At(steps.Take(length)) is JsonObject around && around["measure"] is JsonObject measure)
            {
                return (string)steps[^1] is "from" or "to" or "atLeast" or "value"
                    && measure.First().Key is not ("manual" or "contributions" or "sanctions" or "custom") && !measure.Any(m => m.Value is JsonValue word && Counts.Contains(word.ToString()));
            }
        }

        return false;
    }

    private JsonNode? At(IEnumerable<object> steps) => steps.Aggregate<object, JsonNode?>(_root, (node, step) => step is int i ? node?[i] : (node as JsonObject)?[(string)step]);

    private void InWords(IVocabularyFormat format, JsonNode node, ValueList<object> steps, Reach reach)
    {
        string word = node.GetValue<string>();
        foreach (string other in Others(format.Words, word))
        {
            Add(steps, reach, node, other);
        }
    }

    // Of a comparison the one that differs by the boundary alone; of few words every other; of many the neighbours.
    private static IEnumerable<string> Others(ValueList<string> words, string word)
    {
        const int few = 3;
        int at = words.AsSpan().IndexOf(word);
        return word switch
        {
            "<" => ["<="],
            "<=" => ["<"],
            ">" => [">="],
            ">=" => [">"],
            "==" => [">="],
            _ when words.Count <= few => words.Where(w => w != word),
            _ => words.Where((_, i) => i == at - 1 || i == at + 1),
        };
    }

    private void InDate(JsonNode node, ValueList<object> steps, Reach reach)
    {
        NodaTime.LocalDate date = LocalDatePattern.Iso.Parse(node.GetValue<string>()).Value;
        Add(steps, reach, node, LocalDatePattern.Iso.Format(date.PlusDays(-1)));
        Add(steps, reach, node, LocalDatePattern.Iso.Format(date.PlusDays(1)));
    }

    private void InCode(JsonNode node, ValueList<object> steps, Reach reach)
    {
        string code = node.GetValue<string>();
        string? other = (string)steps[^1] switch
        {
            "capAt" or "setTo" or "grade" or "among" => Next(Codes(steps.Take(2).Append("grades")), code),
            "obligation" => Next(Codes(["obligations"]), code),
            "notAboveOrganization" => Next(Codes(["evaluation"]), code),
            "category" when code == "*" => "khac",
            _ => "khac",
        };
        if (other is not null)
        {
            Add(steps, reach, node, other);
        }
    }

    private string[] Codes(IEnumerable<object> steps) => [.. (At(steps) as JsonArray ?? []).Select(n => (string)n!["code"]!)];

    private static string? Next(string[] codes, string code) =>
        codes.Length < 2 ? null : codes[(Array.IndexOf(codes, code) + 1) % codes.Length];

    private void Add(ValueList<object> steps, Reach reach, JsonNode before, JsonNode? after) => _changes.Add(new(steps, reach, Short(before), after));

    private void Add(ValueList<object> steps, Reach reach, JsonNode node, JsonNode after, string before, string changed) =>
        _changes.Add(new(steps, reach, $"{before} ({Short(node)})", after) { Shown = changed });

    /// <summary>A part of a document, for people.</summary>
    public static string Short(JsonNode node) => node switch
    {
        JsonObject item when item["code"] is { } code => code.ToString(),
        JsonValue value => value.ToString(),
        _ => Cut(node.ToJsonString(Plain)),
    };

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
