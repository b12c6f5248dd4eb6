using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Reports.Tests;

/// <summary>Reads the data of a page as its script does, and says it in the form of the result's JSON.</summary>
internal sealed class PageJsonReader(JsonElement data)
{
    private readonly LocalDate _first = LocalDatePattern.Iso.Parse(data.GetProperty("firstDay").GetString()!).Value;

    /// <summary>The whole result.</summary>
    public JsonObject Result()
    {
        var result = new JsonObject
        {
            ["policy"] = data.GetProperty("policy").GetProperty("id").GetString(),
            ["policyDigest"] = data.GetProperty("policy").GetProperty("digest").GetString(),
            ["registerDigest"] = data.GetProperty("register").GetString(),
            ["libraryVersion"] = data.GetProperty("library").GetString(),
            ["period"] = data.GetProperty("period").GetString(),
            ["asOf"] = Date(data.GetProperty("asOf")),
            ["obligations"] = Obligations(),
            ["coverage"] = Array(data.GetProperty("coverage"), Coverage),
            ["orphaned"] = Ids("assignments", data.GetProperty("orphaned")),
            ["misplaced"] = Ids("assignments", data.GetProperty("misplaced")),
            ["petitions"] = Petitions(),
            ["documents"] = Array(data.GetProperty("progress"), d => new JsonObject
            {
                ["document"] = d[0].GetString(),
                ["tasks"] = Number(d[1]),
                ["completionRate"] = Number(d[2]),
                ["failed"] = Number(d[3]),
            }),
            ["evaluations"] = Array(data.GetProperty("evaluations"), Evaluation),
        };
        if (data.TryGetProperty("feedback", out JsonElement feedback))
        {
            result["feedback"] = Feedback(feedback);
        }

        return result;
    }

    private JsonArray Obligations()
    {
        JsonElement table = data.GetProperty("obligations"), planned = data.GetProperty("planned");
        var incomplete = table.GetProperty("incomplete").EnumerateArray().Select(i => i.GetInt32()).ToHashSet();
        var result = new JsonArray();
        int p = 0, a = 0;
        for (int i = 0; i < table.GetProperty("planned").GetArrayLength(); i++)
        {
            p += table.GetProperty("planned")[i].GetInt32();
            a += table.GetProperty("assignment")[i].GetInt32();
            string status = Code(table.GetProperty("status"), i)!;
            JsonElement metOn = table.GetProperty("metOn")[i], due = planned.GetProperty("due")[p];
            var obligation = new JsonObject
            {
                ["rule"] = Code(planned.GetProperty("rule"), p),
                ["assignment"] = Id("assignments", a),
                ["period"] = Code(planned.GetProperty("period"), p),
                ["status"] = status,
                ["due"] = Date(due),
                ["credit"] = Number(Shared(table.GetProperty("credit"), i)),
            };
            Add(obligation, "count", table.GetProperty("count")[i]);
            Add(obligation, "required", planned.GetProperty("required")[p]);
            if (metOn.ValueKind != JsonValueKind.Null)
            {
                obligation["metOn"] = Date(metOn);
            }

            if (status == "late")
            {
                obligation["daysLate"] = metOn.GetInt32() - due.GetInt32();
            }

            if (incomplete.Contains(i))
            {
                obligation["incomplete"] = true;
            }

            if (Shared(table.GetProperty("recipients"), i) is { ValueKind: JsonValueKind.Array } recipients)
            {
                obligation["recipients"] = Array(recipients, r => r.ValueKind == JsonValueKind.Number ? Id("parties", r.GetInt32()) : r.GetString());
            }

            result.Add((JsonNode)obligation);
        }

        return result;
    }

    private JsonObject Coverage(JsonElement coverage) => new()
    {
        ["rule"] = coverage.GetProperty("rule").GetString(),
        ["on"] = Date(coverage.GetProperty("on")),
        ["targets"] = Number(coverage.GetProperty("targets")),
        ["covered"] = Number(coverage.GetProperty("covered")),
        ["uncovered"] = Array(coverage.GetProperty("uncovered"), u => u.GetString()),
        ["crowded"] = Array(coverage.GetProperty("crowded"), u => u.GetString()),
        ["overloaded"] = Ids("parties", coverage.GetProperty("overloaded")),
        ["underloaded"] = Ids("parties", coverage.GetProperty("underloaded")),
        ["vacantDays"] = Number(coverage.GetProperty("vacantDays")),
    };

    private JsonArray Petitions()
    {
        JsonElement table = data.GetProperty("petitions");
        var result = new JsonArray();
        for (int i = 0; i < table.GetProperty("id").GetArrayLength(); i++)
        {
            result.Add((JsonNode)new JsonObject
            {
                ["id"] = table.GetProperty("id")[i].GetString(),
                ["due"] = Date(table.GetProperty("due")[i]),
                ["status"] = Code(table.GetProperty("status"), i),
            });
        }

        return result;
    }

    private JsonObject Feedback(JsonElement feedback)
    {
        var result = new JsonObject { ["missing"] = Ids("assignments", feedback.GetProperty("missing")) };
        foreach (string name in new[] { "expected", "received", "assignees", "complete", "partial", "none" })
        {
            result[name] = Number(feedback.GetProperty(name));
        }

        return result;
    }

    private JsonObject Evaluation(JsonElement evaluation)
    {
        string code = evaluation[0].GetString()!;
        JsonElement scheme = data.GetProperty("schemes").EnumerateArray().Single(s => s.GetProperty("code").GetString() == code);
        return new()
        {
            ["scheme"] = code,
            ["subject"] = Id("parties", evaluation[1].GetInt32()),
            ["score"] = Number(evaluation[2]),
            ["gradeBeforeQuota"] = Grade(scheme, evaluation[3]),
            ["grade"] = Grade(scheme, evaluation[4]),
            ["criteria"] = Array(evaluation[11].EnumerateArray().Index(), c => new JsonObject
            {
                ["code"] = scheme.GetProperty("criteria")[c.Index].GetProperty("code").GetString(),
                ["value"] = Number(c.Item[0]),
                ["points"] = Number(c.Item[1]),
                ["weight"] = Number(c.Item[2]),
            }),
            ["adjustments"] = Array(
                evaluation[13].EnumerateArray().Index().Where(a => a.Item[0].GetInt32() == 1),
                a => scheme.GetProperty("adjustments")[a.Index].GetProperty("code").GetString()),
        };
    }

    private static string Grade(JsonElement scheme, JsonElement index) =>
        index.GetInt32() < 0 ? "notAssessed" : scheme.GetProperty("grades")[index.GetInt32()].GetProperty("code").GetString()!;

    private string Date(JsonElement day) => LocalDatePattern.Iso.Format(_first.PlusDays(day.GetInt32()));

    private string Id(string table, int number) => data.GetProperty(table).GetProperty("id")[number].GetString()!;

    private JsonArray Ids(string table, JsonElement numbers) => Array(numbers, n => Id(table, n.GetInt32()));

    private static string? Code(JsonElement column, int row) => column.GetProperty("of")[row].GetInt32() is >= 0 and var code ? column.GetProperty("codes")[code].GetString() : null;

    private static JsonElement Shared(JsonElement column, int row) => column.GetProperty("values")[column.GetProperty("of")[row].GetInt32()];

    private static void Add(JsonObject node, string name, JsonElement number)
    {
        if (number.ValueKind != JsonValueKind.Null)
        {
            node[name] = Number(number);
        }
    }

    /// <summary>A number, or a fraction as the script reads it.</summary>
    public static JsonNode? Number(JsonElement number) => number.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => JsonValue.Create(number.GetDecimal()),
        _ => JsonValue.Create(Fraction(number.GetString()!).Round(6)),
    };

    /// <summary>A fraction from its text.</summary>
    public static Fraction Fraction(string text)
    {
        long[] parts = [.. text.Split('/').Select(p => long.Parse(p, CultureInfo.InvariantCulture))];
        return new(parts[0], parts.Length == 1 ? 1 : parts[1]);
    }

    private static JsonArray Array(JsonElement items, Func<JsonElement, JsonNode?> item) => Array(items.EnumerateArray(), item);

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> item) => new([.. items.Select(item)]);
}
