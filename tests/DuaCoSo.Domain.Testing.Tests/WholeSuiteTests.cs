using DuaCoSo.Domain.Provinces;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Testing.Tests;

/// <summary>The suites that are whole, those with a page of survivors: nothing of the policy is untested, and every change that can be told apart is noticed.</summary>
public sealed class WholeSuiteTests
{
    public static TheoryData<string> Pages => [.. SurvivorPage.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Suite_WithAPage_TestsEveryRuleAndNoticesEveryChangeThatCanBeToldApart(string page)
    {
        ScenarioSuite suite = new([.. Scenarios.Suite(SurvivorPage.FolderOf(page), [.. ProvincePolicies.All.SelectMany(p => p.Timeline.Versions)])
            .Where(s => s.Policy.Versions[0].Id == SurvivorPage.PolicyOf(page))]);
        ValueList<RuleCoverage> coverage = suite.MeasureCoverage();
        MutationReport report = suite.Mutate();

        coverage.SelectMany(c => c.Untested).Should().BeEmpty();
        var survivors = SurvivorPage.Of(page, coverage, report);
        survivors.ShouldStand();
        survivors.Unexplained.Should().BeEmpty("each survivor has the reason why no input tells it apart");
        (report.Score >= new Fraction(97, 100)).Should().BeTrue("at most three in a hundred survive: {0}", report);
        report.Runs.Should().BeLessThan(30 * report.Scenarios, "a whole run costs at most thirty times the scenarios");
    }
}
