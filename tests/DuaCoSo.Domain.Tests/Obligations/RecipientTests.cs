using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Territories;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>Who receives the report of the first quarter of 2016, due on 5 April.</summary>
[Rule("O6")]
public sealed class RecipientTests
{
    private static readonly SubmissionRule Report = Decree.Report with { Recipient = Recipient.HoldersOf(AssignmentRole.InCharge, LocalityLevel.District) };

    [Theory]
    [InlineData("..2016-04-04", "")]
    [InlineData("..2016-04-05", "O2")]
    [InlineData("2016-04-05..", "O2")]
    [InlineData("2016-04-06..", "")]
    public void Recipient_OfTheDistrict_IsInChargeOnTheDueDate(string days, string recipients) =>
        To(g => g.Assigned("R2", "O2", "D", days)).Should().Be(recipients);

    [Theory]
    [InlineData("2016-04-04", "2016-04-05", "O3")]
    [InlineData("2016-04-05", "2016-04-06", "O2")]
    [InlineData("2016-04-05", "2016-04-05", "O2 O3")]
    [InlineData("2016-04-04", "2016-04-06", "")]
    public void Recipient_HandedOver_IsWhoHasItOnTheDueDate(string until, string since, string recipients) =>
        To(g => g.Assigned("R2", "O2", "D", ".." + until).Assigned("R3", "O3", "D", since + "..")).Should().Be(recipients);

    [Fact]
    public void Recipient_SeveralAssignments_IsNamedOnceInTheOrderOfIds() =>
        To(g => g.Assigned("R9", "O2", "D").Assigned("R2", "O3", "D").Assigned("R3", "O2", "D")).Should().Be("O2 O3");

    [Theory]
    [InlineData("D", "monitor")]
    [InlineData("P", "inCharge")]
    [InlineData("X", "inCharge")]
    [InlineData("D2", "inCharge")]
    public void Recipient_OfAnotherRoleOrPlace_IsNone(string place, string role) =>
        To(g => g.Place("D2", LocalityLevel.District, "P").Assigned("R2", "O2", place, role: role)).Should().Be("");

    [Theory]
    [InlineData("2016-04-05", "O3")]
    [InlineData("2016-04-06", "O2")]
    public void Recipient_AfterAChangeOfParent_IsTheNewParents(string moved, string recipients) =>
        To(g => g.Place("D2", LocalityLevel.District, "P")
            .Commune("X", "D", ".." + Before(moved)).Commune("X", "D2", moved + "..").Assigned("R2", "O2", "D").Assigned("R3", "O3", "D2")).Should().Be(recipients);

    [Theory]
    [InlineData("2016-04-05", "")]
    [InlineData("2016-04-06", "O2")]
    public void Recipient_OfALevelAbolished_IsNone(string abolished, string recipients) =>
        To(g => g.Place("D", LocalityLevel.District, "P", ".." + Before(abolished))
            .Commune("X", "D", ".." + Before(abolished)).Commune("X", "P", abolished + "..").Assigned("R2", "O2", "D")).Should().Be(recipients);

    [Fact]
    public void Recipient_LocalityOfThatLevel_IsItself() =>
        new Given(Decree.Of(Report)).Assigned("R1", "O1", "D", role: "monitor").Assigned("R2", "O2", "D").Assess("2016-Q1", "2016-12-31")
            .Obligations.On(new("R1")).Single().Recipients.Should().Equal(new Id<Domain.Parties.Party>("O2"));

    [Fact]
    public void Recipient_OfTwoAncestorsOfOneLevel_IsTheNearests() =>
        To(g => g.Place("D2", LocalityLevel.District, "D").Commune("X", "D2").Assigned("R2", "O2", "D").Assigned("R3", "O3", "D2")).Should().Be("O3");

    [Fact]
    public void Recipient_WithoutLocality_IsNone() =>
        new Given(Decree.Of(Report)).Assigned("R1", place: null).Assigned("R2", "O2", "D").Assess("2016-Q1", "2016-12-31")
            .Obligations.On(new("R1")).Single().Recipients.Should().BeEmpty();

    [Theory]
    [InlineData("2016-04-01..", "O3")]
    [InlineData("2016-04-05..", "O3")]
    [InlineData("2016-04-06..", "O2")]
    [InlineData("2016-04-01..2016-04-04", "O2")]
    public void Recipient_OfAChain_IsByTheLinkOnTheDueDate(string next, string recipients) =>
        new Given(Decree.Of(Report)).Place("D2", LocalityLevel.District, "P").Commune("Y", "D2")
            .Assigned("R1", days: "..2016-03-31").Assigned("R4", place: "Y", days: next, succeeds: "R1")
            .Assigned("R2", "O2", "D").Assigned("R3", "O3", "D2")
            .Assess("2016-Q1", "2016-12-31").Obligations.On(new("R1")).Single().Recipients.Should().Equal(new Id<Domain.Parties.Party>(recipients));

    [Fact]
    public void Recipient_Party_IsItWhateverItHolds() =>
        new Given(Decree.Of(Decree.Report with { Recipient = Recipient.Of(new("A1")) })).Party("A1", days: "..2010-12-31").Assigned("R1")
            .Assess("2016-Q1", "2016-12-31").Obligations.Single().Recipients.Should().Equal(new Id<Domain.Parties.Party>("A1"));

    [Fact]
    public void Recipient_Post_IsThePartyRecorded() =>
        To(g => g.Assigned("R2", "B1", "D").Holds("B1", "O2")).Should().Be("B1");

    [Fact]
    public void Recipients_WhereTheRuleNamesNone_AreNull() =>
        new Given(Decree.Of(Decree.Report)).Assigned("R1").Assess("2016-Q1", "2016-12-31").Obligations.Single().Recipients.Should().BeNull();

    private static string Before(string date) => NodaTime.Text.LocalDatePattern.Iso.Format(Read.Date(date).PlusDays(-1));

    private static string To(Func<Given, Given> facts) => string.Join(
        ' ', facts(new Given(Decree.Of(Report)).Assigned("R1")).Assess("2016-Q1", "2016-12-31").Obligations.On(new("R1")).Single().Recipients!.Select(r => r.Key));
}
