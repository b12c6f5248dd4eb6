using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Assessments;

/// <summary>Communes and who is in charge of them, on 31 March 2016 where nothing else is said.</summary>
public sealed class CoverageTests
{
    private static readonly AssignmentRule Lead = new() { Code = "lead", Role = AssignmentRole.InCharge, LocalityLevel = LocalityLevel.Commune };

    [Theory]
    [InlineData(0, null, 0, "covered 0")]
    [InlineData(0, null, 1, "covered 1")]
    [InlineData(1, 1, 0, "covered 0, uncovered X")]
    [InlineData(1, 1, 1, "covered 1")]
    [InlineData(1, 1, 2, "covered 1, crowded X")]
    [InlineData(2, 3, 1, "covered 0, uncovered X")]
    [InlineData(2, 3, 2, "covered 1")]
    [InlineData(2, 3, 3, "covered 1")]
    [InlineData(2, 3, 4, "covered 1, crowded X")]
    [InlineData(0, 0, 1, "covered 1, crowded X")]
    [Rule("C1")]
    public void Target_WithSomeAssignments_IsWithinTheLimits(int least, int? most, int assigned, string coverage) =>
        Told(Enumerable.Range(1, assigned).Aggregate(
            new Given(Decree.Of(Lead with { MinPerTarget = least, MaxPerTarget = most })), (g, n) => g.Assigned($"R{n}", $"O{n}"))).Should().Be(coverage);

    [Theory]
    [InlineData(2, 3, "X", "underloaded O1")]
    [InlineData(2, 3, "X;Y", "")]
    [InlineData(2, 3, "X;Y;Z", "")]
    [InlineData(2, 3, "X;Y;Z;W", "overloaded O1")]
    [InlineData(2, 3, "X;X;X;X", "underloaded O1")]
    [InlineData(2, 3, "D", "misplaced R1")]
    [InlineData(null, null, "X;Y;Z;W", "")]
    [Rule("C1")]
    public void Assignee_WithSomeTargets_IsWithinTheLimits(int? least, int? most, string places, string load)
    {
        Given scene = new Given(Decree.Of(Lead with { MinPerAssignee = least, MaxPerAssignee = most })).Commune("X").Commune("Y").Commune("Z").Commune("W");
        foreach ((string place, int n) in places.Split(';').Select((p, i) => (p, i + 1)))
        {
            scene.Assigned($"R{n}", "O1", place);
        }

        Told(scene).Split(", ", 2).Skip(1).FirstOrDefault("").Should().Be(load);
    }

    [Theory]
    [InlineData("..2016-03-30", "covered 0, uncovered X")]
    [InlineData("..2016-03-31", "covered 1")]
    [InlineData("2016-03-31..", "covered 1")]
    [InlineData("2016-04-01..", "covered 0, uncovered X")]
    [Rule("C1")]
    public void Assignment_ActiveOnTheDate_Counts(string days, string coverage) =>
        Told(new Given(Decree.Of(Lead with { MinPerTarget = 1 })).Assigned("R1", days: days)).Should().Be(coverage);

    [Theory]
    [InlineData("..2016-03-30", 0)]
    [InlineData("..2016-03-31", 1)]
    [InlineData("2016-03-31..", 1)]
    [InlineData("2016-04-01..", 0)]
    [Rule("C1")]
    public void Locality_ActiveOnTheDate_IsATarget(string days, int targets) =>
        Result(new Given(Decree.Of(Lead)).Commune("X", days: days)).Targets.Should().Be(targets);

    [Theory]
    [InlineData("2016-03-30", "2016-03-30")]
    [InlineData("2016-03-31", "2016-03-31")]
    [InlineData("2016-04-01", "2016-03-31")]
    [Rule("C1")]
    public void Date_OfTheCoverage_IsTheEarlierOfAsOfAndThePeriodsEnd(string asOf, string on) =>
        new Given(Decree.Of(Lead)).Assess("2016-Q1", asOf).Coverage.Single().On.Should().Be(Read.Date(on));

    [Theory]
    [InlineData("special", "special;border", "covered 1")]
    [InlineData("special;border", "border;special", "covered 1")]
    [InlineData("special;border", "special", "covered 0, misplaced R1")]
    [InlineData("", "", "covered 1")]
    [Rule("C1")]
    public void Locality_WithAllTraits_IsATarget(string asked, string traits, string coverage) =>
        Told(new Given(Decree.Of(Lead with { LocalityTraits = Read.List(asked, t => new LocalityTrait(t)) })).Commune("X", traits: traits).Assigned("R1"))
            .Should().Be(coverage);

    [Theory]
    [InlineData("O1", "inCharge", "covered 1")]
    [InlineData("A1", "inCharge", "covered 0, uncovered X, misplaced R1")]
    [InlineData("O1", "monitor", "covered 0, uncovered X")]
    [Rule("C1")]
    public void Assignment_OfAnotherKindOrRole_DoesNotCount(string party, string role, string coverage) =>
        Told(new Given(Decree.Of(Lead with { AssigneeKinds = [PartyKind.Official], MinPerTarget = 1 })).Assigned("R1", party, role: role)).Should().Be(coverage);

    [Fact]
    [Rule("C1"), Rule("C2")]
    public void Assignment_Orphaned_CountsAllTheSame() =>
        Told(new Given(Decree.Of(Lead with { MinPerTarget = 1 })).Party("O1", "..2015-12-31").Assigned("R1")).Should().Be("covered 1, orphaned R1");

    [Theory]
    [InlineData("economy", "covered 1, uncovered culture")]
    [InlineData("culture", "covered 1, uncovered economy")]
    [InlineData("internalAffairs", "covered 0, uncovered culture economy, misplaced R1")]
    [InlineData(null, "covered 0, uncovered culture economy, misplaced R1")]
    [Rule("C1")]
    public void Sectors_AsTargets_AreCoveredWhateverTheLocality(string? sector, string coverage) =>
        Told(new Given(Decree.Of(Lead with { LocalityLevel = null, Sectors = [Sector.Economy, Sector.Culture], MinPerTarget = 1 })).Assigned("R1", sector: sector))
            .Should().Be(coverage);

    [Theory]
    [InlineData("05-NQ/TU", "covered 1")]
    [InlineData("06-NQ/TU", "covered 0, uncovered 05-NQ/TU, misplaced R1")]
    [Rule("C1")]
    public void Matters_AsTargets_AreCoveredByTheirFocalPoint(string matter, string coverage) =>
        Told(new Given(Decree.Of(Lead with { LocalityLevel = null, Matters = [new("05-NQ/TU")], MinPerTarget = 1 })).Assigned("R1", place: null, matter: matter))
            .Should().Be(coverage);

    [Theory]
    [InlineData("X", "")]
    [InlineData("D", "")]
    [InlineData("P", "misplaced R1")]
    [Rule("C1")]
    public void Misplaced_AdmittedByOneRuleOfTheRole_IsNot(string place, string misplaced) =>
        string.Join(", ", Said(new Given(Decree.Of(Lead, Lead with { Code = "lead-district", LocalityLevel = LocalityLevel.District })).Assigned("R1", place: place)))
            .Should().Be(misplaced);

    [Theory]
    [InlineData("..2016-03-30", "..", "orphaned R1")]
    [InlineData("..2016-03-31", "..", "")]
    [InlineData("2016-04-01..", "..", "orphaned R1")]
    [InlineData("..", "..2016-03-30", "orphaned R1")]
    [InlineData("..", "..2016-03-31", "")]
    [InlineData("..", "2016-03-31..", "")]
    [InlineData("..", "2016-04-01..", "orphaned R1")]
    [Rule("C2")]
    public void Orphaned_PartyOrLocalityGone_OnTheDate(string party, string place, string orphaned) =>
        string.Join(", ", Said(new Given(Decree.Empty).Party("O1", party).Commune("X", days: place).Assigned("R1"))).Should().Be(orphaned);

    [Theory]
    [InlineData("B1", "..2016-03-30", "..", "orphaned R1")]
    [InlineData("B1", "..2016-03-31", "..", "")]
    [InlineData("B1", "2016-03-31..", "..", "")]
    [InlineData("B1", "..", "..2016-03-30", "orphaned R1")]
    [InlineData("T1", "..2016-03-31", "..", "")]
    [InlineData("T1", "2016-04-01..", "..", "orphaned R1")]
    [Rule("C2")]
    public void Orphaned_PostOrTeamThatNobodyHolds_OnTheDate(string group, string held, string holder, string orphaned) =>
        string.Join(", ", Said(new Given(Decree.Empty).Party("O1", holder).Assigned("R1", group).Holds(group, "O1", held))).Should().Be(orphaned);

    [Fact]
    [Rule("C2")]
    public void Orphaned_TeamWithMembersOnly_IsOrphaned() =>
        Said(new Given(Decree.Empty).Assigned("R1", "T1").Member("T1", "O1", MembershipRole.Member)).Should().Equal("orphaned R1");

    private static CoverageResult Result(Given scene) => scene.Assess("2016-Q1", "2016-04-01").Coverage.Single();

    private static string Told(Given scene)
    {
        Assessment assessment = scene.Assess("2016-Q1", "2016-04-01");
        CoverageResult result = assessment.Coverage.Single();
        result.On.Should().Be(new LocalDate(2016, 3, 31));
        return string.Join(
            ", ",
            [
                FormattableString.Invariant($"covered {result.Covered}"), .. List("uncovered", result.Uncovered), .. List("crowded", result.Crowded),
                .. List("overloaded", result.Overloaded), .. List("underloaded", result.Underloaded), .. Said(assessment),
            ]);
    }

    private static IEnumerable<string> Said(Given scene) => Said(scene.Assess("2016-Q1", "2016-04-01"));

    private static IEnumerable<string> Said(Assessment assessment) => [.. List("orphaned", assessment.Orphaned), .. List("misplaced", assessment.Misplaced)];

    private static IEnumerable<string> List<T>(string name, ValueList<T> items) => items.Count == 0 ? [] : [$"{name} {string.Join(' ', items)}"];
}
