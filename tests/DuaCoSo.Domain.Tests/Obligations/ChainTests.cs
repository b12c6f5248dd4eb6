using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>Assignments that follow each other; what is due in March 2016, by the assignments' ids.</summary>
[Rule("O7")]
public sealed class ChainTests
{
    [Theory]
    [InlineData("R1", "O1", "inCharge", "R2")]
    [InlineData(null, "O1", "inCharge", "R1 R2")]
    [InlineData("R1", "O2", "inCharge", "R1 R2")]
    [InlineData("R1", "O1", "monitor", "R1 R2")]
    public void Successor_OfTheSamePartyAndRole_IsOneChain(string? succeeds, string party, string role, string due) =>
        March(1, g => g.Assigned("R1", days: "..2016-03-10").Assigned("R2", party, days: "2016-03-11..", role: role, succeeds: succeeds)).Should().Be(due);

    [Theory]
    [InlineData("2016-03-01..", "R2")]
    [InlineData("2016-03-31..", "R2")]
    [InlineData("2016-04-01..", "R1")]
    public void Id_OfTheObligation_IsTheLatestLinksInForceInTheMonth(string next, string due) =>
        March(1, g => g.Assigned("R1").Assigned("R2", days: next, succeeds: "R1")).Should().Be(due);

    [Theory]
    [InlineData("R2", "R3", "R3")]
    [InlineData("R3", "R2", "R3")]
    public void Id_OfTwoLinksFromOneDay_IsTheGreaters(string second, string third, string due) =>
        March(1, g => g.Assigned("R1", days: "..2016-03-10").Assigned(second, days: "2016-03-11..", succeeds: "R1").Assigned(third, days: "2016-03-11..", succeeds: second))
            .Should().Be(due);

    [Theory]
    [InlineData("2016-01-01..2016-03-24", "R1")]
    [InlineData("2016-01-01..2016-03-25", "R2")]
    public void Id_OfALinkOutsideThePolicy_IsNot(string effective, string due) =>
        Due(new Given(Decree.Of(Decree.Visit).In(effective)).Assigned("R1", days: "..2016-03-24").Assigned("R2", days: "2016-03-25..", succeeds: "R1"))
            .Should().Be(due);

    [Theory]
    [InlineData("..2016-03-10", "2016-03-11..", 31, "R2")]
    [InlineData("..2016-03-10", "2016-03-20..", 22, "R2")]
    [InlineData("..2016-03-10", "2016-03-20..", 23, "R2 exempt")]
    [InlineData("..2016-03-15", "2016-03-10..2016-03-20", 20, "R2")]
    [InlineData("..2016-03-15", "2016-03-10..2016-03-20", 21, "R2 exempt")]
    public void Days_OfTheLinks_AreUnitedAndAGapIsNone(string first, string second, int minimum, string due) =>
        March(minimum, g => g.Assigned("R1", days: first).Assigned("R2", days: second, succeeds: "R1")).Should().Be(due);

    [Theory]
    [InlineData("R1", "2016-03-05", 1)]
    [InlineData("R2", "2016-03-05", 1)]
    [InlineData("R1", "2016-03-20", 1)]
    [InlineData("R2", "2016-03-20", 1)]
    [InlineData("R1", "2016-03-11", 0)]
    [InlineData("R2", "2016-03-19", 0)]
    public void Visit_RecordedOnAnyLink_CountsWhereTheChainIsInForce(string link, string visited, int count) =>
        new Given(Decree.Of(Decree.Visit)).Assigned("R1", days: "..2016-03-10").Assigned("R2", days: "2016-03-20..", succeeds: "R1").Visited(link, visited)
            .Assess("2016-03", "2016-04-01").Obligations.Single().Count.Should().Be(count);

    [Theory]
    [InlineData("R1", 21, "R2")]
    [InlineData("R1", 22, "R2 exempt")]
    [InlineData("R2", 21, "R2")]
    public void Excusal_OfAnyLink_IsTheChains(string link, int minimum, string due) =>
        March(minimum, g => g.Assigned("R1", days: "..2016-03-10").Assigned("R2", days: "2016-03-11..", succeeds: "R1").Excused(link, "2016-03-06..2016-03-15"))
            .Should().Be(due);

    [Theory]
    [InlineData("O1", "R2 R3 exempt")]
    [InlineData("O2", "R2 R3")]
    public void Split_IntoTwo_ContinuesInTheFirstById(string first, string due) =>
        March(22, g => g.Assigned("R1", days: "..2016-03-10")
            .Assigned("R3", days: "2016-03-11..", succeeds: "R1").Assigned("R2", first, days: first == "O1" ? "2016-03-11.." : "..", succeeds: "R1")).Should().Be(due);

    [Theory]
    [InlineData("R1;R2", "R2 exempt R3")]
    [InlineData("R2;R1", "R2 exempt R3")]
    public void Merge_OfTwo_ContinuesTheFirstById(string succeeds, string due) =>
        March(22, g => g.Assigned("R1", days: "..2016-03-10").Commune("Y").Assigned("R2", place: "Y", days: "..2016-03-10")
            .Assigned("R3", days: "2016-03-11..", succeeds: succeeds)).Should().Be(due);

    [Theory]
    [InlineData("2016-03-31", "")]
    [InlineData("2016-04-01", "R1")]
    public void Rule_ThatTheLatestLinkDoesNotMatch_IsNotTheChains(string moved, string due) =>
        Due(new Given(Decree.Of(Decree.Visit with { AppliesTo = new() { LocalityLevels = [LocalityLevel.Commune] } }))
            .Assigned("R1", days: "..2016-03-30").Assigned("R2", place: "D", days: moved + "..", succeeds: "R1")).Should().Be(due);

    private static string March(int minimum, Func<Given, Given> facts) => Due(facts(new(Decree.Of(Decree.Visit with { MinimumDaysInForce = minimum }))));

    private static string Due(Given scene) => string.Join(' ', scene.Assess("2016-03", "2016-04-01").Obligations
        .Select(o => o.Status == ObligationStatus.Exempt ? $"{o.Assignment} exempt" : o.Assignment.Key));
}
