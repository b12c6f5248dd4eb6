using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

[Rule("O1")]
public sealed class SelectorTests
{
    /// <summary>Selectors, and whether they match a head in charge of a special border commune and its economy; one without position, locality or sector.</summary>
    public static TheoryData<string, ObligationSelector, bool, bool> Selectors => new()
    {
        { "none", new(), true, true },
        { "role", new() { Roles = [AssignmentRole.InCharge] }, true, true },
        { "another role", new() { Roles = [AssignmentRole.Monitor] }, false, false },
        { "one of two roles", new() { Roles = [AssignmentRole.Monitor, AssignmentRole.InCharge] }, true, true },
        { "kind", new() { AssigneeKinds = [PartyKind.Official] }, true, true },
        { "another kind", new() { AssigneeKinds = [PartyKind.Agency, PartyKind.Post] }, false, false },
        { "position", new() { Positions = [Position.Head] }, true, false },
        { "another position", new() { Positions = [Position.Member] }, false, false },
        { "one of two positions", new() { Positions = [Position.Member, Position.Head] }, true, false },
        { "level", new() { LocalityLevels = [LocalityLevel.Commune] }, true, false },
        { "another level", new() { LocalityLevels = [LocalityLevel.District] }, false, false },
        { "one of two levels", new() { LocalityLevels = [LocalityLevel.District, LocalityLevel.Commune] }, true, false },
        { "trait", new() { LocalityTraits = [LocalityTrait.Special] }, true, false },
        { "both traits", new() { LocalityTraits = [new("border"), LocalityTrait.Special] }, true, false },
        { "a trait too many", new() { LocalityTraits = [LocalityTrait.Special, LocalityTrait.Poor] }, false, false },
        { "sector", new() { Sectors = [Sector.Economy] }, true, false },
        { "one of two sectors", new() { Sectors = [Sector.Culture, Sector.Economy] }, true, false },
        { "another sector", new() { Sectors = [Sector.Culture] }, false, false },
        { "all that match", new() { Roles = [AssignmentRole.InCharge], Positions = [Position.Head], Sectors = [Sector.Economy] }, true, false },
        { "one that does not", new() { Roles = [AssignmentRole.InCharge], Positions = [Position.Head], Sectors = [Sector.Culture] }, false, false },
    };

    [Theory]
    [MemberData(nameof(Selectors))]
    public void Rule_Selector_AppliesWhenAllMatch(string name, ObligationSelector selector, bool full, bool bare)
    {
        ObligationList due = new Given(Decree.Of(Decree.Visit with { AppliesTo = selector })).Commune("X", traits: "special;border")
            .Party("O1", position: "head").Assigned("R1", sector: "economy").Assigned("R2", "O2", place: null)
            .Assess("2016-03", "2016-04-01").Obligations;

        due.Select(o => o.Assignment.Key).Should().Equal([.. full ? ["R1"] : Array.Empty<string>(), .. bare ? ["R2"] : Array.Empty<string>()], name);
    }

    [Theory]
    [InlineData("..2016-03-30", "2016-03-31..", "..", false)]
    [InlineData("..2016-03-31", "2016-04-01..", "..", true)]
    [InlineData("..2016-03-20", "2016-03-21..", "..2016-03-20", true)]
    [InlineData("..2016-03-19", "2016-03-20..", "..2016-03-20", false)]
    [InlineData("..2016-02-10", "2016-04-01..", "..", true)]
    [InlineData("2016-04-01..2016-04-30", "2016-05-01..", "..", true)]
    [InlineData("2016-03-01..2016-03-10", "2015-01-01..2016-02-29", "..", true)]
    public void Locality_WhoseTraitsChange_IsAsOnTheLastDayInForce(string special, string ordinary, string assigned, bool applies) =>
        new Given(Decree.Of(Decree.Visit with { AppliesTo = new() { LocalityTraits = [LocalityTrait.Special] } }))
            .Commune("X", parent: "P", days: special, traits: "special").Commune("X", parent: "P", days: ordinary).Assigned("R1", days: assigned)
            .Assess("2016-03", "2016-04-01").Obligations.Count.Should().Be(applies ? 1 : 0);
}
