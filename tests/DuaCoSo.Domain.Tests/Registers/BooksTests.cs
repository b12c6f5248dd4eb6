using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
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
    public void ToFacts_OfALivingRegister_GivesRowsThatNoVerbLinksToIt()
    {
        var report = PeriodicReport.Draft(new() { Id = new("r"), Assignment = new("R1"), Period = ReportingPeriod.Parse("2016-Q1"), Drafted = Start });
        report.Submit(null, Start);
        ContractedTask task = new() { Id = new("t"), Responsible = [new("an")], Due = Start };
        ResponsibilityRegister register = ResponsibilityRegister.Create(new()
        {
            Parties = [new() { Id = new("an"), Kind = PartyKind.Official }],
            Rosters = [new() { Group = new() { Id = new("chair"), Kind = PartyKind.Post } }],
            Assignments = [new() { Id = new("R1"), Party = new("an"), Role = AssignmentRole.InCharge, Sector = Sector.Economy, Version = 3, ChangedOn = Start }],
            Reports = [report],
            Tasks = [task, ContractedTask.Register(new() { Id = new("loose"), Responsible = [new("an")], Due = Start }, Start)],
        }).Require();

        RegisterFacts facts = register.ToFacts();

        facts.Parties.Select(p => p.Id.Key).Should().Equal("an", "chair");
        (facts.Rosters.Count, facts.Reports.Count, facts.Activities.Count, facts.Tasks.Count).Should().Be((0, 0, 1, 1));
        (facts.Assignments[0].Version, facts.Assignments[0].ChangedOn).Should().Be((3, Start), "a store needs them");
        facts.Tasks[0].Conclude(TaskOutcome.Completed, Start);
        task.State.Should().Be(TaskState.Contracted);
        register.ToFacts().Tasks[0].State.Should().Be(TaskState.Contracted);
    }

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
        chair.Appoint(new("an"), MembershipRole.Holder, DateRange.Since(Start), Start);
        chair.Replace(new("an"), new("binh"), MembershipRole.Holder, Start.PlusDays(30), Start);
        excusals.Grant(new(Start, Start.PlusDays(9)), "đi học", Start);

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
        excusals.Shorten(Start.PlusDays(4), Start.PlusDays(4));
        chair.Vacate(new("binh"), MembershipRole.Holder, Start.PlusDays(60), Start.PlusDays(60));
        before.Digest.Should().Be(digest, "a register keeps what it was made of");
        ResponsibilityRegister.Create(facts).Require().Digest.Should().NotBe(digest);
    }
}
