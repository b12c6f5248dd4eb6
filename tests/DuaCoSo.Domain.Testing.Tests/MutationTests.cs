using System.Text.Json.Nodes;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Testing.FluentAssertions;
using DuaCoSo.Domain.Testing.Mutations;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

public sealed class MutationTests
{
    private static readonly string[] Changes = Find("docs/examples/ninh-binh-2016/policy.json");

    [Theory]
    [InlineData("$.obligations[2].due.dayOfMonth: 25 → 24")]
    [InlineData("$.obligations[2].due.dayOfMonth: 25 → 26")]
    [InlineData("$.obligations[2].due.roll: previous → \"none\"")]
    [InlineData("$.obligations[2].due: dayOfMonth ({\"dayOfMonth\":25,\"roll\":\"previous\"}) → {\"daysAfterEnd\":25,\"roll\":\"previous\"}")]
    [InlineData("$.obligations[0].performedBy[0]: leader → –")]
    [InlineData("$.obligations[0].countsOn: any → \"weekend\"")]
    [InlineData("$.obligations[2].lateCredit: 0.5 → 0.4")]
    [InlineData("$.obligations[0]: visit → –")]
    public void Find_EachKindOfChange_IsThere(string change) => Changes.Should().Contain(change);

    [Fact]
    public void Find_NeverTouchesTitlesAndSources() =>
        Changes.Select(c => c.Split(':')[0]).Should().NotBeEmpty().And.NotContain(p => p.Contains(".title") || p.Contains(".basis") || p.Contains(".provenance") || p.EndsWith(".code"));

    [Fact]
    public void Find_ACalendarThatNoRuleAsks_IsLeftAlone()
    {
        JsonObject policy = JsonNode.Parse("""{ "calendar": { "statutory": "vietnam", "holidays": ["2023-01-02"] }, "obligations": [{ "code": "review", "kind": "frequency", "activity": "review", "every": "month" }] }""")!.AsObject();
        CalendarChanges().Should().BeEmpty();

        policy["obligations"]![0]!["countsOn"] = "workingDay";
        CalendarChanges().Should().Contain("$.calendar.holidays[0]").And.Contain("$.calendar.statutory");

        IEnumerable<string> CalendarChanges() => Mutator.Find(policy).Select(c => c.Path).Where(p => p.StartsWith("$.calendar", StringComparison.Ordinal));
    }

    [Fact]
    public void Mutate_AFailingSuite_IsRefused() =>
        FluentActions.Invoking(() => Examples.ReadOne("name: A\nexpected: { coverage: { rule: agency, targets: 7 } }").Require().Mutate())
            .Should().Throw<ScenarioFailedException>();

    [Fact]
    public void Mutate_RulesThatNoScenarioTouches_SurviveAtOnce()
    {
        MutationReport report = Examples.ReadOne("name: A\nexpected: { coverage: { rule: agency, targets: 0 } }").Require().Mutate();
        report.Runs.Should().BeLessThan(report.Mutants.Count, "what nothing touches is not even run");
        report.Survivors.Should().Contain(m => m.Rule == "report" && m.Path == "$.obligations[2].lateCredit");
        (report.Score < new Fraction(1, 10)).Should().BeTrue();
    }

    [Theory]
    [InlineData("25", 0, false, "1")]
    [InlineData("2.5", 6, false, "0.1")]
    [InlineData("90", 6, false, "1")]
    [InlineData("300000000", 6, false, "1000000")]
    [InlineData("0.25", 6, true, "0.01")]
    [InlineData("1", 6, true, "0.1")]
    public void StepOf_ANumber_IsTheLastDigitThatPeopleWrite(string value, int decimals, bool isShare, string step) =>
        NumberSteps.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), new NumberRange(0, 1_000_000_000, decimals), isShare)
            .Should().Be(decimal.Parse(step, System.Globalization.CultureInfo.InvariantCulture));

    private static string[] Find(string path)
    {
        using var written = new MemoryStream();
        PolicyFile.Write(written, PolicyFolder.ReadFile(Repository.File(path.Split('/'))).Require());
        return [.. Mutator.Find(JsonNode.Parse(written.ToArray())!.AsObject()).Select(c => c.ToString())];
    }
}
