using System.Text;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Tables;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Policies;

[Rule("V2")]
public sealed class ExtensionFileTests
{
    private static readonly Policy Example = PolicyFile.Read(Repository.File("docs", "examples", "example.policy.json")).Require();

    public static TheoryData<string, string, int, int> Mistakes => new()
    {
        // What the file says, the code, and on which line and column of the file.
        { "\"province\": \"x\"", "DCS4004", 3, 13 },
        { "\"extend\": 1", "DCS6010", 3, 1 },
        { "\"obligations\": [\n{ \"code\": \"visit\", \"remove\": true } ]", "DCS4042", 4, 11 },
        { "\"obligations\": [\n{ \"code\": \"monthly-visit\", \"remove\": false } ]", "DCS6013", 4, 38 },
        { "\"obligations\": [\n{ \"code\": \"quarterly-report\", \"remove\": true } ]", "DCS4017", 2, 12 },
        { "\"obligations\": [\n{ \"code\": \"plan\", \"kind\": \"frequency\", \"activity\": \"plan\", \"every\": \"year\", \"atLeast\": 0 } ]", "DCS4009", 4, 88 },
        { "\"obligations\": [\n{ \"code\": \"plan\", \"kind\": \"frequency\", \"every\": \"year\" } ]", "DCS6012", 4, 1 },
        { "\"petitions\": [\n{ \"category\": \"lan\", \"remove\": true } ]", "DCS4042", 4, 15 },
        { "\"feedback\": { \"remove\": true, \"roles\": [] }", "DCS6010", 3, 31 },
        { "\"evaluation\": [\n{ \"code\": \"other\", \"period\": \"year\" } ]", "DCS4043", 4, 1 },
        { "\"evaluation\": [\n{ \"code\": \"collectives\", \"grades\": [ { \"code\": \"good\", \"atLeast\": 95 } ] } ]", "DCS4022", 4, 67 },
        { "\"evaluation\": [\n{ \"code\": \"collectives\", \"criterions\": [] } ]", "DCS6010", 4, 26 },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Parse_OneMistake_GivesItsOneProblemWhereItIs(string text, string code, int line, int column)
    {
        string file = $"{{ \"schemaVersion\": 1, \"id\": \"own\",\n\"extends\": \"example\",\n{text} }}";

        Checked<Policy> read = PolicyFile.Parse(Encoding.UTF8.GetBytes(file), "own.policy.json", Example);

        read.Problems.Select(p => (p.Code, p.Place.Line, p.Place.Column)).Should().Equal((code, line, column));
    }

    [Fact]
    public void Parse_MisspeltRemove_IsStillARemoval()
    {
        const string file = """{ "schemaVersion": 1, "id": "own", "extends": "example", "petitions": [ { "category": "land", "remvoe": true } ] }""";

        PolicyFile.Parse(Encoding.UTF8.GetBytes(file), "own.policy.json", Example).Problems.Select(p => p.Code).Should().Equal("DCS6010");
    }

    [Fact]
    public void Parse_UnreadableCode_LosesNothingElse()
    {
        const string file = """{ "schemaVersion": 1, "id": "own", "extends": "example", "petitions": [ { "category": 5, "remove": true } ], "province": "x" }""";

        PolicyFile.Parse(Encoding.UTF8.GetBytes(file), "own.policy.json", Example).Problems.Select(p => p.Code).Should().Equal("DCS6013", "DCS4004");
    }

    [Fact]
    public void Example_UsesEveryProperty()
    {
        string text = File.ReadAllText(Repository.File("docs", "examples", "extension.policy.json"));

        foreach (IProperty property in ExtensionTable.Extension.Properties.Where(p => p.Name is not ("$schema" or "schemaVersion" or "province" or "lastReviewed")))
        {
            text.Should().Contain($"\"{property.Name}\"");
        }

        PolicyFile.Parse(Encoding.UTF8.GetBytes(text), "extension.policy.json", Example).Problems.Should().BeEmpty();
        File.ReadAllText(Repository.File("docs", "extending.md")).Should().Contain($"```jsonc\n{text}```\n");
    }

    [Fact, Rule("V1")]
    public void Extensions_OfAnything_MakeTheOtherPolicyAndReadBackTheSame()
    {
        Properties.Check(Generators.Cases, c =>
        {
            PolicyDefinition from = c.Policies[0].Definition with { Id = "base" };
            PolicyDefinition to = c.Policies[^1].Definition with { Id = "own" };
            Policy first = Policy.Create(from).Require();
            PolicyExtension extension = ExtensionMaker.Between("own", from, to);

            Policy own = Policy.Create(extension, first).Require();

            InOrder(own.Definition).Should().Be(InOrder(to));
            Policy read = PolicyFile.Parse(Written(extension), "own", first).Require();
            read.Extension.Should().Be(extension);
            read.Definition.Should().Be(own.Definition);
            PolicyFile.Parse(Written(own), "written out").Require().Definition.Should().Be(own.Definition);
            PolicyDigest.Of(PolicyFile.Parse(Written(own), "written out").Require()).Should().Be(PolicyDigest.Of(own));
        });
    }

    [Fact]
    public void Assess_AChainOfExtensions_GivesTheBytesOfThePolicyWrittenOut()
    {
        Properties.Check(Generators.Cases, c =>
        {
            var other = Generators.Case(c.Seed + 1).Policies[0].Definition;
            Policy first = Policy.Create(other with { Id = "base" }).Require();
            Policy middle = Policy.Create(ExtensionMaker.Between("middle", first.Definition, c.Policies[0].Definition), first).Require();
            Policy last = Policy.Create(ExtensionMaker.Between("last", middle.Definition, c.Policies[^1].Definition), first, middle).Require();

            var whole = c with { Policies = [PolicyFile.Parse(Written(last), "written out").Require()] };

            whole.Policies[0].Extension.Should().BeNull();
            AssessmentFile.ToUtf8((c with { Policies = [last] }).Assess()).Should().Equal(AssessmentFile.ToUtf8(whole.Assess()));
        });
    }

    // Rules that were added stand after the base's: the same rules, perhaps in another order.
    private static PolicyDefinition InOrder(PolicyDefinition policy) => policy with
    {
        Assignments = [.. policy.Assignments.OrderBy(r => r.Code, StringComparer.Ordinal)],
        Obligations = [.. policy.Obligations.OrderBy(r => r.Code, StringComparer.Ordinal)],
        Petitions = [.. policy.Petitions.OrderBy(r => r.ToString(), StringComparer.Ordinal)],
        Evaluation = [.. policy.Evaluation.Select(s => s with { Adjustments = [.. s.Adjustments.OrderBy(a => a.Code, StringComparer.Ordinal)] })],
    };

    private static byte[] Written(PolicyExtension extension)
    {
        using var stream = new MemoryStream();
        PolicyFile.Write(stream, extension);
        return stream.ToArray();
    }

    private static byte[] Written(Policy policy)
    {
        using var stream = new MemoryStream();
        PolicyFile.Write(stream, policy);
        return stream.ToArray();
    }
}
