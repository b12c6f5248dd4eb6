using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;
using static DuaCoSo.Domain.Obligations.ObligationStatus;

namespace DuaCoSo.Domain.Tests.Obligations;

[Rule("O3")]
public sealed class ExemptionTests
{
    // The plan of the second quarter, due on 22 March.
    private static readonly SubmissionRule Plan = Decree.Report with { Due = DueRule.DaysAfterEnd(-100) };

    // The report of the first quarter, due on 21 March.
    private static readonly SubmissionRule EarlyReport = Decree.Report with { Due = DueRule.DaysAfterEnd(-10) };

    [Theory]
    [InlineData("2016-03-18..", Exempt)]
    [InlineData("2016-03-17..", Missed)]
    [InlineData("2016-03-16..", Missed)]
    [InlineData("..2016-03-14", Exempt)]
    [InlineData("..2016-03-15", Missed)]
    public void MinimumDaysInForce_OfFifteen_IsEnoughAtFifteen(string days, ObligationStatus status) =>
        March(15, g => g.Assigned("R1", days: days)).Status.Should().Be(status);

    [Theory]
    [InlineData("2016-03-01..2016-03-17", Exempt)]
    [InlineData("2016-03-01..2016-03-16", Missed)]
    [InlineData("2016-02-01..2016-03-15", Missed)]
    public void MinimumDaysInForce_OfFifteen_LeavesOutExcusedDays(string excused, ObligationStatus status) =>
        March(15, g => g.Assigned("R1").Excused("R1", excused)).Status.Should().Be(status);

    [Theory]
    [InlineData("2016-03-01..2016-03-31", Exempt)]
    [InlineData("2016-03-01..2016-03-30", Missed)]
    public void MinimumDaysInForce_WhereTheRuleIsSilent_IsOneDay(string excused, ObligationStatus status) =>
        March(1, g => g.Assigned("R1").Excused("R1", excused)).Status.Should().Be(status);

    [Fact]
    public void Exempt_WhateverWasDone_StaysExemptAndKeepsItsCount()
    {
        Obligation march = March(15, g => g.Assigned("R1", days: "2016-03-18..").Visited("R1", "2016-03-20"));

        (march.Status, march.Count, march.Credit, march.MetOn).Should().Be((Exempt, 1, null, null));
    }

    [Theory]
    [InlineData("2016-03-20..", Missed)]
    [InlineData("2016-03-21..", Missed)]
    [InlineData("2016-03-22..", Exempt)]
    public void Due_BeforeTheFirstDayInForce_IsExempt(string days, ObligationStatus status) =>
        new Given(Decree.Of(EarlyReport)).Assigned("R1", days: days).Assess("2016-Q1", "2016-12-31").Obligations.Single().Status.Should().Be(status);

    [Theory]
    [InlineData("2016-03-21..", Missed)]
    [InlineData("2016-03-22..", Missed)]
    [InlineData("2016-03-23..", Exempt)]
    [InlineData("2016-04-01..", Exempt)]
    public void Due_BeforeThePeriod_IsOwedByWhoWasInChargeThen(string days, ObligationStatus status) =>
        Quarter(g => g.Assigned("R1", days: days)).Status.Should().Be(status);

    [Theory]
    [InlineData("..2016-03-31", "R1", Missed)]
    [InlineData("..2016-03-22", "R1", Missed)]
    [InlineData("..2016-03-21", "R1", Exempt)]
    [InlineData("2016-03-22..2016-03-22", "R1", Missed)]
    [InlineData("2016-03-23..2016-03-25", "R1", Exempt)]
    [InlineData("..2016-03-31", null, Exempt)]
    public void Due_BeforeThePeriod_IsOwedThroughAPreviousLink(string days, string? succeeds, ObligationStatus status) =>
        Quarter(g => g.Assigned("R1", days: days).Assigned("R2", days: "2016-04-01..", succeeds: succeeds)).Status.Should().Be(status);

    [Theory]
    [InlineData("O2", "inCharge")]
    [InlineData("O1", "monitor")]
    public void Due_BeforeThePeriod_IsNotOwedAfterAnother(string party, string role) =>
        Quarter(g => g.Assigned("R1", party, days: "..2016-03-31", role: role).Assigned("R2", days: "2016-04-01..", succeeds: "R1")).Status.Should().Be(Exempt);

    [Theory]
    [InlineData("2016-03-22..", Missed)]
    [InlineData("2016-03-23..", Exempt)]
    public void Due_BeforeThePolicy_IsOwedByNobody(string effective, ObligationStatus status) =>
        new Given(Decree.Of(Plan).In(effective)).Assigned("R1").Assess("2016-Q2", "2016-12-31").Obligations.Single().Status.Should().Be(status);

    [Fact]
    public void Due_InAGapOfTheChain_IsOwedAfterTheFirstDayInForce() =>
        new Given(Decree.Of(EarlyReport)).Assigned("R1", days: "..2016-02-01").Assigned("R2", days: "2016-03-25..", succeeds: "R1")
            .Assess("2016-Q1", "2016-12-31").Obligations.Single().Status.Should().Be(Missed, "the first day in force in the quarter is 1 January");

    private static Obligation March(int minimum, Func<Given, Given> facts) =>
        facts(new(Decree.Of(Decree.Visit with { MinimumDaysInForce = minimum }))).Assess("2016-03", "2016-04-01").Obligations.Single();

    private static Obligation Quarter(Func<Given, Given> facts) =>
        facts(new(Decree.Of(Plan))).Assess("2016-Q2", "2016-12-31").Obligations.Single();
}
