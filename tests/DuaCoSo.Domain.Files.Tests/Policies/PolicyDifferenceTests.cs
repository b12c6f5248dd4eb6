using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime.Text;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

[Rule("V6")]
public sealed class PolicyDifferenceTests
{
    private static readonly byte[] Example = File.ReadAllBytes(Repository.File("docs", "examples", "example.policy.json"));

    private static readonly Policy Before = PolicyFile.Parse(Example, "p.json").Require();

    [Fact]
    public void DifferencesFrom_Itself_AreNone()
    {
        Properties.Check(Generators.Policies, p => Policy.Create(p).Require().DifferencesFrom(Policy.Create(p).Require()).Count == 0);
    }

    [Fact]
    public void DifferencesFrom_AnotherPolicy_AreNoneOnlyIfBothSayTheSame()
    {
        Properties.Check(Generators.Cases, c =>
        {
            (Policy before, Policy after) = (c.Policies[0], c.Policies[^1]);

            ValueList<Difference> differences = after.DifferencesFrom(before);

            (differences.Count == 0).Should().Be(before.Definition.Equals(after.Definition));
            differences.Select(d => d.Path).Should().OnlyHaveUniqueItems();
            differences.Should().NotContain(d => d.Before == d.After);
            before.DifferencesFrom(after).Select(d => new Difference(d.Path, d.After, d.Before)).Should().BeEquivalentTo(differences);
        });
    }

    /// <summary>Also holds the names of the differences to those of the format.</summary>
    [Fact]
    public void DifferencesFrom_EveryChangeOfOneFigure_AreExactlyThatOne()
    {
        var wrong = new List<string>();
        int accepted = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Site site in Site.Of(SourceReader.Read(Example, out _)!))
        {
            foreach (JsonNode value in Others(site))
            {
                JsonNode document = JsonNode.Parse(Example, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
                (string path, JsonNode? list) = Place(document, site.Path);
                string before = Text(list ?? Find(document, site.Path)!);
                Find(document, site.Path)!.ReplaceWith(value.DeepClone());
                string after = Text(list is null ? value : Find(document, site.Path[..site.Path.LastIndexOf('[')])!);
                if (list is null && site.Property?.Name == "activity")
                {
                    // One kind stands in a file without its list.
                    (before, after) = ($"[{before}]", $"[{after}]");
                }

                if (PolicyFile.Parse(Encoding.UTF8.GetBytes(document.ToJsonString()), "p.json").TryGet(out Policy? changed))
                {
                    accepted++;
                    seen.Add(site.Property?.Name ?? "item");
                    ValueList<Difference> differences = changed.DifferencesFrom(Before);
                    if (differences.Count != 1 || differences[0] != new Difference(path, before, after))
                    {
                        wrong.Add($"{site.Path}: {path}: {before} → {after} but {string.Join("; ", differences)}");
                    }
                }
            }
        }

        wrong.Should().BeEmpty();
        accepted.Should().BeGreaterThan(150);
        seen.Should().Contain(["weight", "share", "poorCredit", "cutOffDay", "from", "statutory", "days", "is", "value", "item", "vi", "whenAbsent", "minPerTarget", "as"]);
    }

    [Fact]
    public void DifferencesFrom_RulesAddedRemovedAndMoved_AreOneEach()
    {
        PolicyDefinition d = Before.Definition;
        Policy after = Before.With(p => p with
        {
            Assignments = [d.Assignments[1], d.Assignments[0]],
            Petitions = [d.Petitions[0], d.Petitions[1], new() { Category = new("road"), AnswerWithin = Petitions.AnswerTerm.Days(7) }],
            Feedback = null,
        }).Require();

        after.DifferencesFrom(Before).Should().Equal(
            new Difference("$.assignments", "[lead, sector-lead]", "[sector-lead, lead]"),
            new Difference("$.assignments[focal-point]", "{code: focal-point, role: focalPoint, matters: [05-NQ/TU, 12-NQ/TU], minPerTarget: 1}", null),
            new Difference("$.petitions[road]", null, "{category: road, answerWithin: {days: 7}, roll: none}"),
            new Difference("$.feedback", "{roles: [monitor, inCharge], basis: 141-QĐ/TU, provenance: assumed, lastReviewed: 2019-12-15}", null));
        after.DifferencesFrom(Before).Select(x => x.Kind).Should().Equal(DifferenceKind.Changed, DifferenceKind.Removed, DifferenceKind.Added, DifferenceKind.Removed);
    }

    [Fact]
    public void DifferencesFrom_AnotherFormOfADueDateOrRule_AreOfTheWhole()
    {
        PolicyDefinition d = Before.Definition;
        Policy after = Before.With(p => p with
        {
            Obligations = [.. d.Obligations.Select(r => r is Obligations.SubmissionRule { Code: "half-review" } s ? s with { Due = Time.DueRule.DaysAfterEnd(3) } : r)],
        }).Require();

        after.DifferencesFrom(Before).Should().Equal(
            new Difference("$.obligations[half-review].due", "{workingDaysAfterEnd: 10, roll: none}", "{daysAfterEnd: 3, roll: none}"));
    }

    [Fact, Rule("V2")]
    public void Origins_OfAnExtension_NameThePolicyOfEachPart()
    {
        Policy own = PolicyFile.Read(Repository.File("docs", "examples", "extension.policy.json"), Before).Require();

        ValueList<PolicyOrigin> origins = own.Origins();

        origins.Select(o => o.Path).Should().OnlyHaveUniqueItems();
        origins.Should().Contain(
        [
            new("$.title", "example-district"),
            new("$.province", "example"),
            new("$.obligations[monthly-visit]", "example-district"),
            new("$.obligations[quarterly-report]", "example"),
            new("$.evaluation[collectives].criteria[late]", "example-district"),
            new("$.evaluation[collectives].grades[excellent]", "example"),
        ]);
        own.DifferencesFrom(Before).Select(d => own.OriginOf(d.Path)).Where((_, i) => own.DifferencesFrom(Before)[i].After is not null)
            .Should().OnlyContain(policy => policy == "example-district");
    }

    /// <summary>Other values that a place may have; none for what tells rules or forms apart, or is no part of the policy.</summary>
    private static IEnumerable<JsonNode> Others(Site site)
    {
        string? name = site.Property?.Name;
        if (name is "$schema" or "code" or "category" or "number" or "kind" or "schemaVersion" or "remove" or "stated")
        {
            yield break;
        }

        switch (site.Node.Kind)
        {
            case SourceKind.Number:
                decimal number = decimal.Parse(site.Node.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
                yield return JsonValue.Create(number + 1);
                yield return JsonValue.Create(number - 1);
                yield return JsonValue.Create(number + 0.015625m);
                break;
            case SourceKind.Boolean:
                yield return JsonValue.Create(site.Node.Text != "true");
                break;
            case SourceKind.Text when site.Format is DateFormat:
                yield return JsonValue.Create(LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(site.Node.Text).Value.PlusDays(1)));
                break;
            case SourceKind.Text:
                foreach (string word in site.Format.Form.Split(" | ").Select(w => w.Trim('"')).Concat(site.Format.WellKnown).Append(site.Node.Text + "x"))
                {
                    if (word != site.Node.Text && word != "…")
                    {
                        yield return JsonValue.Create(word);
                    }
                }

                break;
        }
    }

    /// <summary>The place by codes, and the list when the value is an item of one that is compared as a whole.</summary>
    private static (string Path, JsonNode? List) Place(JsonNode document, string path)
    {
        string place = "$";
        JsonNode node = document;
        foreach (string step in Steps(path))
        {
            if (node is JsonArray list)
            {
                JsonNode item = list[int.Parse(step, CultureInfo.InvariantCulture)]!;
                if (item is not JsonObject one)
                {
                    return (place, list);
                }

                place += $"[{one["code"] ?? one["category"] ?? one["number"] ?? step}]";
                node = item;
            }
            else
            {
                node = node[step]!;
                place += place.EndsWith(".years", StringComparison.Ordinal) || place.EndsWith(".overrides", StringComparison.Ordinal) ? $"[{step}]" : "." + step;
            }
        }

        return (place, null);
    }

    private static JsonNode? Find(JsonNode document, string path) =>
        Steps(path).Aggregate((JsonNode?)document, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node![step]);

    private static string[] Steps(string path) => path[1..].Split('.', '[').Where(s => s.Length > 0).Select(s => s.TrimEnd(']')).ToArray();

    private static string Text(JsonNode node) => node switch
    {
        JsonArray list => $"[{string.Join(", ", list.Select(i => Text(i!)))}]",
        JsonValue value when value.TryGetValue(out string? text) => text,
        JsonValue value when value.TryGetValue(out decimal number) => ExactNumber.Shortest(number).ToString(CultureInfo.InvariantCulture),
        _ => node.ToJsonString(),
    };
}
