using System.Text;
using System.Text.Json;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Files;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Reports.Tests;

/// <summary>What the page says is what the result's JSON says, of every case.</summary>
public sealed class FigureTests
{
    public static TheoryData<string, string> Cases => Pages.Cases;

    [Theory]
    [Rule("E8")]
    [MemberData(nameof(Cases))]
    public void Data_OfEveryCase_SaysWhatTheResultSays(string name, string file)
    {
        (Assessment assessment, JsonElement data) = Pages.Of(name, file);
        byte[] result = AssessmentFile.ToUtf8(assessment);

        byte[] page = Encoding.UTF8.GetBytes(new PageJsonReader(data).Result().ToJsonString());

        ExpectedJson.Differences(result, page).Should().BeEmpty();
        ExpectedJson.Differences(page, result).Should().BeEmpty("the page says nothing else");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Figures_OfEveryCase_AreCountsOfTheResult(string name, string file)
    {
        (Assessment assessment, JsonElement data) = Pages.Of(name, file);
        using var result = JsonDocument.Parse(AssessmentFile.ToUtf8(assessment));
        JsonElement figures = data.GetProperty("figures");
        JsonElement[] obligations = [.. result.RootElement.GetProperty("obligations").EnumerateArray()];

        foreach (JsonElement rule in figures.GetProperty("rules").EnumerateArray())
        {
            Counts(rule, 1).Should().Equal(Counted(obligations.Where(o => Text(o, "rule") == rule[0].GetString())));
        }

        foreach (JsonElement period in figures.GetProperty("periods").EnumerateArray())
        {
            Counts(period, 2).Should().Equal(Counted(obligations.Where(o => Text(o, "rule") == period[0].GetString() && Text(o, "period") == period[1].GetString())));
        }

        Sum(figures.GetProperty("rules"), 1).Should().Be(obligations.Length);
        Sum(figures.GetProperty("periods"), 2).Should().Be(obligations.Length);
        foreach (string status in new[] { "onTime", "late", "open", "overdue" })
        {
            figures.GetProperty("petitions").GetProperty(status).GetInt32().Should().Be(result.RootElement.GetProperty("petitions").EnumerateArray().Count(p => Text(p, "status") == status));
        }
    }

    [Theory]
    [Rule("E8")]
    [MemberData(nameof(Cases))]
    public void Explanations_OfEveryCase_AddUp(string name, string file)
    {
        foreach (JsonElement evaluation in Pages.Of(name, file).Data.GetProperty("evaluations").EnumerateArray())
        {
            Fraction points = Fraction.Zero;
            foreach (JsonElement criterion in evaluation[11].EnumerateArray())
            {
                points += Exact(criterion[1]) ?? Fraction.Zero;
            }

            if (Exact(evaluation[2]) is { } score)
            {
                Exact(evaluation[6]).Should().Be(points);
                (points * Exact(evaluation[9])!.Value).Round(2).Should().Be(score.Round(2));
            }
        }
    }

    private static Fraction? Exact(JsonElement number) => number.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => Fraction.FromDecimal(number.GetDecimal()),
        _ => PageJsonReader.Fraction(number.GetString()!),
    };

    private static int[] Counts(JsonElement row, int first) => [.. Enumerable.Range(first, 5).Select(i => row[i].GetInt32())];

    private static int[] Counted(IEnumerable<JsonElement> obligations)
    {
        string?[] statuses = [.. obligations.Select(o => Text(o, "status"))];
        return [.. new[] { "met", "late", "missed", "pending", "exempt" }.Select(s => statuses.Count(status => status == s))];
    }

    private static int Sum(JsonElement rows, int first) => rows.EnumerateArray().Sum(r => Counts(r, first).Sum());

    private static string? Text(JsonElement node, string name) => node.GetProperty(name).GetString();
}
