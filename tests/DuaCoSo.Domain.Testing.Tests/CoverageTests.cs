using System.Text;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

public sealed class CoverageTests
{
    [Fact]
    public void Of_OneScenario_SaysWhatIsTestedAndWhatIsNot()
    {
        RuleCoverage coverage = Examples.ReadOne("""
            name: Đúng hạn
            given: { activities: { kind: report, period: 2016-09, date: 2016-09-23, contents: [situation] } }
            expected: { obligations: { rule: report, status: met } }
            """).Require().MeasureCoverage().Single();

        coverage.Goals.Where(g => g.Rule == "report" && g.IsReached).Select(g => g.What.English).Should().BeEquivalentTo("met", "on the due day", "incomplete");
        coverage.Untested.Where(g => g.Rule == "report").Select(g => g.What.Vietnamese).Should().BeEquivalentTo("chưa đến hạn", "không thực hiện", "miễn", "trễ", "sau hạn một ngày");
        coverage.Goals.First(g => g.IsReached).ReachedBy.Should().Be("Đúng hạn");
        coverage.ToText(Language.Vietnamese).Should().Contain("report: chưa đến hạn; không thực hiện; miễn; trễ; sau hạn một ngày\n");
        coverage.Goals.Should().Contain(g => g.Rule == "collectives/no-visit" && g.What.English.EndsWith("≥ 3: just this value", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0.5", true)]
    [InlineData("0", false)]
    public void Of_AFirstStep_AsksForLessOnlyWhereThereIsLess(string first, bool isAsked)
    {
        Policy policy = PolicyFile.Parse(
            Encoding.UTF8.GetBytes(Repository.Read("docs/examples/ninh-binh-2016/policy.json").Replace("\"atLeast\": 0.5,", $"\"atLeast\": {first},", StringComparison.Ordinal)), "").Require();

        RuleCoverage.Of(policy, []).Goals.Any(g => g.Rule == "collectives/petitions" && g.What.English == "below the first step").Should().Be(isAsked);
    }

    [Fact]
    public void Of_AnotherPolicy_ReachesNothing() =>
        RuleCoverage.Of(
            Policy.Create(Examples.NinhBinh.Definition with { Id = "another" }).Require(),
            Examples.ReadOne("name: A\nexpected: { coverage: { rule: agency } }").Require().Run()).Goals.Should().NotContain(g => g.IsReached);
}
