using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Reports.Tests;

/// <summary>What the page says of another policy is what the comparison's JSON says.</summary>
public sealed class ComparisonTests
{
    [Fact]
    [Rule("V6")]
    public void Data_WithAnotherPolicy_SaysWhatTheComparisonSays()
    {
        Assessment before = Pages.Of("ninh-binh-2016", "expected.2016.2017-01-31.json").Assessment;
        Policy stricter = PolicyFolder.ReadFile(Path.Combine(Repository.Root, "docs/examples/stricter.policy.json"), Path.Combine(Repository.Cases, "ninh-binh-2016")).Require();
        Assessment after = stricter.Assess(before.Register, before.Envelope.Period, before.Envelope.AsOf);
        string page = Pages.Of(before, new ReportOptions { With = after });
        Pages.Keep("what-if.html", Encoding.UTF8.GetBytes(page));
        using var comparison = new MemoryStream();
        ComparisonFile.Write(comparison, after.ComparedWith(before));

        JsonElement data = Pages.Data(page), said = data.GetProperty("comparison");
        var read = new JsonObject
        {
            ["totals"] = Array(said.GetProperty("totals"), t => new JsonObject { ["scheme"] = Text(t[0]), ["grade"] = Text(t[1]), ["before"] = PageJsonReader.Number(t[2]), ["after"] = PageJsonReader.Number(t[3]) }),
            ["evaluations"] = Array(said.GetProperty("changes"), c => new JsonObject
            {
                ["scheme"] = Text(c[0]),
                ["subject"] = data.GetProperty("parties").GetProperty("id")[c[1].GetInt32()].GetString(),
                ["scoreBefore"] = PageJsonReader.Number(c[2][0]),
                ["gradeBefore"] = Text(c[2][1]),
                ["scoreAfter"] = PageJsonReader.Number(c[3][0]),
                ["gradeAfter"] = Text(c[3][1]),
                ["differences"] = Array(c[4], d => new JsonObject { ["path"] = Text(said.GetProperty("paths")[d[0].GetInt32()]), ["before"] = Text(d[1]), ["after"] = Text(d[2]) }),
            }),
        };

        said.GetProperty("changes").GetArrayLength().Should().BePositive();
        ExpectedJson.Differences(Encoding.UTF8.GetBytes(read.ToJsonString()), comparison.ToArray()).Should().BeEmpty();
    }

    private static string? Text(JsonElement text) => text.GetString();

    private static JsonArray Array(JsonElement items, Func<JsonElement, JsonNode?> item) => new([.. items.EnumerateArray().Select(item)]);
}
