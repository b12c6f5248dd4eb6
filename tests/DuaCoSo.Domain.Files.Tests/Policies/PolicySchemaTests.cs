using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

/// <summary>The schema accepts what the reader accepts, and refuses what it refuses but for what a schema cannot say.</summary>
[Rule("V1"), Rule("V4")]
public sealed class PolicySchemaTests
{
    private static readonly byte[] Example = File.ReadAllBytes(Repository.File("docs", "examples", "example.policy.json"));

    // What one value says against another, how often a property is given, and how fine a number is.
    private static readonly string[] BeyondASchema =
    [
        "DCS4002", "DCS4010", "DCS4014", "DCS4015", "DCS4017", "DCS4018", "DCS4019", "DCS4026", "DCS4027", "DCS4040", "DCS4042", "DCS6011",
    ];

    private static readonly SchemaEvaluator Schema = new(JsonDocument.Parse(SchemaBytes()).RootElement);

    [Fact]
    public void File_IsTheTables() => GoldenFile.ShouldStandAs("docs/policy.schema.json", Encoding.UTF8.GetString(SchemaBytes()));

    [Fact]
    public void Schema_NamesItsDraftAndSaysEverythingInBothLanguages()
    {
        JsonElement root = JsonDocument.Parse(SchemaBytes()).RootElement;

        root.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        Texts(root).Should().HaveCountGreaterThan(150).And.OnlyContain(t => t.Split(" / ").Length == 2 && t.Split(" / ").All(p => p.Length > 1));
    }

    [Fact]
    public void Schema_ExampleAndCases_AreAccepted()
    {
        string[] files = [Repository.File("docs", "examples", "example.policy.json"), .. Directory.GetFiles(Repository.Cases, "policy.json", SearchOption.AllDirectories)];

        files.Should().HaveCountGreaterThan(30);
        files.Where(f => !Schema.Accepts(File.ReadAllBytes(f))).Should().BeEmpty();
    }

    [Fact]
    public void Schema_AnyPolicy_IsAcceptedAsItIsWritten() => Properties.Check(
        Generators.Policies,
        policy =>
        {
            var written = new ArrayBufferWriter<byte>();
            PolicyFile.Write(written, policy);
            return Schema.Accepts(written.WrittenSpan.ToArray());
        });

    [Theory]
    [MemberData(nameof(PolicyFileMistakeTests.Documents), MemberType = typeof(PolicyFileMistakeTests))]
    public void Schema_EveryMistake_IsRefusedAsByTheReader(string name)
    {
        var wrong = new ConcurrentBag<string>();
        int made = 0;
        MistakenDocument.Of(name).ForEachMistake((mistake, tree) =>
        {
            mistake.Make();
            Interlocked.Increment(ref made);
            bool isAccepted = Schema.Accepts(new JsonText(tree).Utf8);
            if (isAccepted ? !IsBeyond(mistake) : mistake.Kind.Severity == Severity.Warning)
            {
                wrong.Add($"{mistake}: {(isAccepted ? "accepted" : "refused")}");
            }
        });

        made.Should().BeGreaterThan(name == "extending" ? 500 : 3_000);
        wrong.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(PolicyFileMistakeTests.Documents), MemberType = typeof(PolicyFileMistakeTests))]
    public void Schema_SeveralMistakes_NeverRefusesWhatTheReaderAccepts(string name)
    {
        var document = MistakenDocument.Of(name);
        Properties.Check(
            Gen.Choose(0, document.Mistakes.Count - 1).ArrayOf(3),
            some =>
            {
                SourceNode tree = document.Tree();
                IReadOnlyList<Mistake> mistakes = Mistake.Of(tree);
                foreach (Mistake mistake in some.Select(i => mistakes[i]).Where((m, i) => !some.Take(i).Any(j => Mistake.Touch(m, mistakes[j]))))
                {
                    mistake.Make();
                }

                byte[] text = new JsonText(tree).Utf8;
                return !document.Parse(text).IsAccepted || Schema.Accepts(text);
            },
            runs: 200);
    }

    [Theory]
    [InlineData("\"effective\": { \"from\": \"2016-03-01\"", "\"effective\": { \"from\": \"2016-02-29\"", true)]
    [InlineData("\"effective\": { \"from\": \"2016-03-01\"", "\"effective\": { \"from\": \"2015-02-29\"", false)]
    [InlineData("\"effective\": { \"from\": \"2016-03-01\"", "\"effective\": { \"from\": \"1900-02-29\"", false)]
    [InlineData("\"effective\": { \"from\": \"2016-03-01\"", "\"effective\": { \"from\": \"2000-02-29\"", true)]
    [InlineData("\"effective\": { \"from\": \"2016-03-01\"", "\"effective\": { \"from\": \"2016-04-31\"", false)]
    [InlineData("\"effective\": { \"from\": \"2016-03-01\"", "\"effective\": { \"from\": \"2016-03-01\\n\"", false)]
    [InlineData("\"id\": \"example\"", "\"id\": \"a--b\"", false)]
    [InlineData("\"id\": \"example\"", "\"id\": \"a-1\"", true)]
    [InlineData("\"party\": \"BTC-TU\"", "\"party\": \"Ban Tổ chức\"", true)]
    [InlineData("\"party\": \"BTC-TU\"", "\"party\": \"\\u00a0BTC\"", false)]
    [InlineData("\"party\": \"BTC-TU\"", "\"party\": \"BTC\\n\"", false)]
    [InlineData("\"party\": \"BTC-TU\"", "\"party\": \"\\ufeffBTC\"", true)]
    [InlineData("\"party\": \"BTC-TU\"", "\"party\": \"a\\u0085b\"", false)]
    [InlineData("\"vi\": \"Báo cáo quý\"", "\"vi\": \"\\u0085\\u3000\"", false)]
    [InlineData("\"vi\": \"Báo cáo quý\"", "\"vi\": \"\\ufeff\"", true)]
    [InlineData("\"weight\": 10,", "\"weight\": 1e1,", true)]
    [InlineData("\"atLeast\": 2, \"performedBy\"", "\"atLeast\": 2.0, \"performedBy\"", true)]
    [InlineData("\"2018\": [\"2018-01-01\"]", "\"1899\": []", false)]
    [InlineData("\"2018\": [\"2018-01-01\"]", "\"2100\": []", true)]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", false)]
    public void Schema_EdgesOfForms_AreTheReaders(string old, string replacement, bool isAccepted)
    {
        string text = Encoding.UTF8.GetString(Example);
        text.Should().Contain(old);
        byte[] changed = Encoding.UTF8.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal));

        Schema.Accepts(changed).Should().Be(isAccepted);
        PolicyFile.Parse(changed, "p.json").IsAccepted.Should().Be(isAccepted);
    }

    [Fact]
    public void Read_SchemaProperty_IsNoPartOfThePolicy()
    {
        string text = Encoding.UTF8.GetString(Example);
        Policy with = PolicyFile.Parse(Example, "p.json").Require();
        Policy without = PolicyFile.Parse(Encoding.UTF8.GetBytes(text.Replace("  \"$schema\": \"../policy.schema.json\",\n", "", StringComparison.Ordinal)), "p.json").Require();

        text.Should().Contain("\"$schema\": \"../policy.schema.json\"");
        with.Definition.Should().Be(without.Definition);
        PolicyDigest.Of(with).Should().Be(PolicyDigest.Of(without));
    }

    /// <summary>Each document with each mistake, and policies and extensions of any kind: a second validator is asked in <c>.ci/run --full</c>.</summary>
    [Fact]
    public void Samples_ForASecondOpinion_AreOfBothSorts()
    {
        var samples = new SchemaSamples(Schema.Accepts);
        foreach (MistakenDocument document in samples.AreWritten ? MistakenDocument.All : [MistakenDocument.Extending])
        {
            document.ForEachMistake((mistake, tree) =>
            {
                mistake.Make();
                samples.Add($"{document}, {mistake}", new JsonText(tree).Utf8);
            });
        }

        for (ulong seed = 0; seed < (samples.AreWritten ? 1_000UL : 50); seed++)
        {
            PolicyDefinition from = Generators.Case(seed).Policies[0].Definition;
            PolicyDefinition to = Generators.Case(seed + 1).Policies[^1].Definition;
            samples.Add($"policy {seed}", Written(stream => PolicyFile.Write(stream, to)));
            samples.Add($"extension {seed}", Written(stream => PolicyFile.Write(stream, ExtensionMaker.Between("own", from, to))));
        }

        samples.Write();
        samples.Accepted.Should().BeGreaterThan(100);
        samples.Refused.Should().BeGreaterThan(200);
    }

    // Validators compute with binary fractions, which do not tell a number from one that is a millionth beyond 10¹⁵, nor 10⁻⁹⁹⁹⁹⁹⁹ from 0.
    private static bool IsBeyond(Mistake mistake) => mistake.Kind.Severity == Severity.Warning
        || BeyondASchema.Contains(mistake.Kind.Code, StringComparer.Ordinal)
        || mistake.Name == "far too fine"
        || (mistake.Name is "too low" or "too high" && mistake.Path.Split('.')[^1] is "from" or "to" or "value" or "atLeast" or "each");

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p is { Name: "title" or "description", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : Texts(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    private static byte[] SchemaBytes() => Written(PolicyFile.WriteSchema);

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
