using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Registers;

/// <summary>A register takes rosters and books of excusals as they stand, and what comes later does not reach it.</summary>
[Rule("O0"), Rule("O2"), Rule("R1")]
public sealed class BooksTests
{
    private static readonly LocalDate Start = new(2016, 3, 1);

    [Fact]
    public void Create_RosterAndExcusals_AreTheSameFactsAsTheirRows()
    {
        var chair = new Roster { Group = new() { Id = new("chair"), Kind = PartyKind.Post } };
        var excusals = new AssignmentExcusals { Assignment = new("R1") };
        var facts = new RegisterFacts
        {
            Parties = [new() { Id = new("an"), Kind = PartyKind.Official }, new() { Id = new("binh"), Kind = PartyKind.Official }],
            Rosters = [chair],
            Assignments = [new() { Id = new("R1"), Party = new("chair"), Role = AssignmentRole.InCharge, Sector = Sector.Economy }],
            AssignmentExcusals = [excusals],
        };
        chair.Appoint(new("an"), MembershipRole.Holder, DateRange.Since(Start));
        chair.Replace(new("an"), new("binh"), MembershipRole.Holder, Start.PlusDays(30));
        excusals.Grant(new(Start, Start.PlusDays(9)), "đi học");

        string digest = ResponsibilityRegister.Create(facts).Require().Digest;

        digest.Should().Be(ResponsibilityRegister.Create(facts with
        {
            Parties = [.. facts.Parties, chair.Group],
            Members = chair.Members,
            Excusals = excusals.Excusals,
            Rosters = [],
            AssignmentExcusals = [],
        }).Require().Digest);

        ResponsibilityRegister before = ResponsibilityRegister.Create(facts).Require();
        excusals.Shorten(Start.PlusDays(4));
        chair.Vacate(new("binh"), MembershipRole.Holder, Start.PlusDays(60));
        before.Digest.Should().Be(digest, "a register keeps what it was made of");
        ResponsibilityRegister.Create(facts).Require().Digest.Should().NotBe(digest);
    }
}
