using System.Text.Json;
using System.Text.Json.Nodes;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests;

/// <summary>The cases cannot pass for free: every expected file is a test, says something, and is compared to the last value.</summary>
public sealed class ExpectedJsonTests
{
    [Fact]
    public void Cases_AreAllThereAndSaySomething()
    {
        IReadOnlyList<ExpectedCase> all = ExpectedCase.All();
        string[] folders = [.. Directory.GetFiles(Repository.Cases, "policy.json", SearchOption.AllDirectories).Select(f => Path.GetDirectoryName(f)!)];

        (all.Count, folders.Length).Should().Be((44, 38));
        all.Select(c => Path.GetFullPath(c.Folder)).Distinct().Should().BeEquivalentTo(folders);
        foreach (ExpectedCase expected in all)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(expected.ExpectedPath));
            json.RootElement.EnumerateObject().Sum(p => p.Value.ValueKind == JsonValueKind.Array ? p.Value.GetArrayLength() : 0).Should().BePositive("{0} says something", expected);
            json.RootElement.GetProperty("asOf").GetString().Should().Be(expected.FileName.Split('.')[2]);
        }
    }

    [Fact]
    public void Differences_AnyValueChanged_IsSeen()
    {
        byte[] expected = File.ReadAllBytes(new ExpectedCase("generated/01", "expected.2020.2020-12-30.json").ExpectedPath);
        ExpectedJson.Differences(expected, expected).Should().BeEmpty();
        int leaves = Leaves(JsonNode.Parse(expected)!).Count();
        leaves.Should().BeGreaterThan(100);
        for (int i = 0; i < leaves; i++)
        {
            JsonNode actual = JsonNode.Parse(expected)!;
            JsonNode leaf = Leaves(actual).ElementAt(i);
            string path = leaf.GetPath();
            leaf.ReplaceWith(Other(leaf));

            ExpectedJson.Differences(expected, JsonSerializer.SerializeToUtf8Bytes(actual)).Should().ContainSingle("{0} was changed", path);
        }
    }

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", 0)]
    [InlineData("""{"a":null}""", """{}""", 0)]
    [InlineData("""{}""", """{"a":1}""", 0)]
    [InlineData("""{"a":null}""", """{"a":1}""", 1)]
    [InlineData("""{"a":1}""", """{}""", 1)]
    [InlineData("""{"a":1}""", """{"a":"1"}""", 1)]
    [InlineData("""{"a":1}""", """{"a":1.000001}""", 0)]
    [InlineData("""{"a":1}""", """{"a":1.0000011}""", 1)]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""", 2)]
    [InlineData("""{"a":[1]}""", """{"a":[1,2]}""", 1)]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", 1)]
    [InlineData("""{"a":[]}""", """{"a":{}}""", 1)]
    [InlineData("""{"a":true}""", """{"a":false}""", 1)]
    public void Differences_OfTwoTexts_AreWhatTheFormatSays(string expected, string actual, int differences) =>
        ExpectedJson.Differences(System.Text.Encoding.UTF8.GetBytes(expected), System.Text.Encoding.UTF8.GetBytes(actual)).Should().HaveCount(differences);

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.Select(m => m.Value).OfType<JsonNode>().SelectMany(Leaves),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Leaves),
        _ => [node],
    };

    private static JsonValue Other(JsonNode leaf) => leaf.GetValueKind() switch
    {
        JsonValueKind.Number => JsonValue.Create(leaf.GetValue<decimal>() + 0.00001m),
        JsonValueKind.String => JsonValue.Create(leaf.GetValue<string>() + "x"),
        _ => JsonValue.Create(!leaf.GetValue<bool>()),
    };
}
