using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Assessments;

/// <summary>How long X stood empty in the first quarter of 2016, which has 91 days.</summary>
[Rule("C4")]
public sealed class VacancyTests
{
    private static readonly AssignmentRule Lead = new() { Code = "lead", Role = AssignmentRole.InCharge, LocalityLevel = LocalityLevel.Commune, MinPerTarget = 1 };

    [Theory]
    [InlineData("..", 0)]
    [InlineData("2016-01-01..2016-03-31", 0)]
    [InlineData("2016-01-02..2016-03-31", 1)]
    [InlineData("2016-01-01..2016-03-30", 1)]
    [InlineData("2016-01-11..2016-03-21", 20)]
    [InlineData("2016-04-01..", 91)]
    [InlineData("..2015-12-31", 91)]
    public void Days_BeforeAndAfterAnAssignment_AreVacant(string assigned, long days) => Vacant(g => g.Assigned("R1", days: assigned)).Should().Be(days);

    [Theory]
    [InlineData("2016-01-05", 5)]
    [InlineData("2016-01-10", 10)]
    [InlineData("2016-01-11", 10)]
    [InlineData("2016-03-22", 11)]
    [InlineData("2016-03-31", 20)]
    [InlineData("2016-04-30", 20)]
    [InlineData("2015-12-31", 0)]
    public void Days_AfterAsOf_AreNotYet(string asOf, long days) => Vacant(g => g.Assigned("R1", days: "2016-01-11..2016-03-21"), asOf: asOf).Should().Be(days);

    [Theory]
    [InlineData("2015-12-31..", 20)]
    [InlineData("2016-01-01..", 20)]
    [InlineData("2016-01-02..", 19)]
    [InlineData("2016-01-10..", 11)]
    [InlineData("2016-01-11..", 10)]
    [InlineData("2000-01-01..2016-03-30", 19)]
    [InlineData("2000-01-01..2016-03-31", 20)]
    [InlineData("2016-01-06..2016-03-26", 10)]
    public void Days_OutsideThePolicy_AreNot(string effective, long days) =>
        new Given(Decree.Of(Lead).In(effective)).Assigned("R1", days: "2016-01-11..2016-03-21").Assess("2016-Q1", "2016-12-31").Coverage.Single().VacantDays.Should().Be(days);

    [Theory]
    [InlineData("2016-01-06..", 15)]
    [InlineData("2016-01-11..", 10)]
    [InlineData("..2016-03-21", 10)]
    [InlineData("..2016-03-25", 14)]
    [InlineData("2016-01-06..2016-01-08 2016-03-30..", 5)]
    [Rule("G1")]
    public void Days_OfACommuneThatIsNotThere_AreNot(string standing, long days) =>
        Vacant(g => standing.Split(' ').Aggregate(g, (h, range) => h.Commune("X", days: range)).Assigned("R1", days: "2016-01-11..2016-03-21")).Should().Be(days);

    [Theory]
    [InlineData("2016-01-01..2016-01-31", "2016-02-01..2016-03-31", 1, 0)]
    [InlineData("2016-01-01..2016-01-31", "2016-02-02..2016-03-31", 1, 1)]
    [InlineData("2016-01-01..2016-02-10", "2016-02-01..2016-03-31", 1, 0)]
    [InlineData("2016-01-01..2016-02-10", "2016-02-01..2016-03-31", 2, 81)]
    [InlineData("..", "..", 2, 0)]
    [InlineData("..", "..", 3, 91)]
    public void Days_WithFewerThanTheMinimum_AreVacant(string first, string second, int minimum, long days) =>
        Vacant(g => g.Assigned("R1", days: first).Assigned("R2", "O2", days: second), minimum).Should().Be(days);

    [Fact]
    public void Days_WithoutAMinimum_AreNone() => Vacant(g => g, minimum: 0).Should().Be(0);

    [Fact]
    public void Days_OfTwoCommunes_AreAddedUp() => Vacant(g => g.Commune("X").Commune("Y").Assigned("R1", place: "X", days: "2016-01-02..")).Should().Be(92);

    private static long Vacant(Func<Given, Given> facts, int minimum = 1, string asOf = "2016-12-31") =>
        facts(new(Decree.Of(Lead with { MinPerTarget = minimum }))).Assess("2016-Q1", asOf).Coverage.Single().VacantDays;
}
