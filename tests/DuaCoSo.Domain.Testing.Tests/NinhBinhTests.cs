using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>The suite of Ninh Bình's regulation: every scenario, and the mistakes that people make.</summary>
public sealed class NinhBinhTests
{
    private static readonly Lazy<ScenarioSuite> Suite = new(() => Scenarios.Suite("docs/scenarios/ninh-binh-2016"));

    public static IEnumerable<object[]> All => Scenarios.In("docs/scenarios/ninh-binh-2016");

    [Theory]
    [MemberData(nameof(All))]
    public void Policy_SaysWhatTheDecreeSays(Scenario scenario) => scenario.Check();

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "kế hoạch sớm một ngày", "\"dayOfMonth\": 15", "\"dayOfMonth\": 14" },
        { "báo cáo lùi thay vì sớm hơn", "\"roll\": \"previous\"", "\"roll\": \"next\"" },
        { "lớn hơn thay vì từ ba tháng", "\"value\": 3,\n            \"is\": \">=\"", "\"value\": 3,\n            \"is\": \">\"" },
        { "đảo hai mức", "\"atLeast\": 90", "\"atLeast\": 60" },
        { "quên khống chế", "\"capAt\": \"completed\"", "\"capAt\": \"excellent\"" },
        { "nhầm vai trò", "\"role\": \"twinned\"", "\"role\": \"sponsor\"" },
        { "ai đi cũng tính", "\"leader\"", "\"staff\"" },
        { "ngày thường thay vì ngày làm việc", "\"workingDays\": 15", "\"days\": 15" },
        { "quên một ngày nghỉ", "\"2016-04-18\",", "" },
        { "tính chung cả mức hoàn thành", "\"among\": \"good\"", "\"among\": \"completed\"" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_ThatPeopleMake_IsCaught(string mistake, string right, string wrong)
    {
        string path = Repository.File("docs", "examples", "ninh-binh-2016", "policy.json");
        string text = File.ReadAllText(path);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        at.Should().BePositive("the policy says {0}", right);
        Checked<Policy> read = PolicyFile.Parse(System.Text.Encoding.UTF8.GetBytes(text[..at] + wrong + text[(at + right.Length)..]), path);

        bool isCaught = !read.TryGet(out Policy? policy) || Suite.Value.Any(s => !(s with { Policy = policy }).Run().IsPassed);

        isCaught.Should().BeTrue(mistake);
    }
}
