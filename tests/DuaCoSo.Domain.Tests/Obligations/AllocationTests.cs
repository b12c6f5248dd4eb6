using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>Memory is counted, not time: an obligation takes its cell in the result and nothing else (docs/performance.md).</summary>
[Rule("O4"), Rule("O5")]
public sealed class AllocationTests
{
    private const int Assignments = 5_000;

    [Fact]
    public void Cell_TakesEightBytes() => System.Runtime.CompilerServices.Unsafe.SizeOf<ObligationCell>().Should().Be(8);

    [Fact]
    public void Assess_AllocatesTheCellsAlone()
    {
        PolicyTimeline policy = Policy.Create(Decree.Of(Decree.Visit, Decree.Report)).Require().ToPolicyTimeline();
        ResponsibilityRegister register = Register();
        int count = policy.Assess(register, ReportingPeriod.Year(2016), new(2016, 11, 5)).Obligations.Count;

        long before = GC.GetAllocatedBytesForCurrentThread();
        policy.Assess(register, ReportingPeriod.Year(2016), new(2016, 11, 5));
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        count.Should().BeGreaterThan(75_000);
        (bytes / (double)count).Should().BeLessThanOrEqualTo(12, "cells of eight bytes, and what an assessment costs once");
    }

    [Fact]
    public void Assess_OneObligationMore_AllocatesNothingBesideItsCell()
    {
        // Three times the sub-periods of the same assignments: the difference is cells alone.
        ResponsibilityRegister register = Register();
        (int quarters, long atQuarters) = Measured(register, PeriodKind.Quarter);
        (int months, long atMonths) = Measured(register, PeriodKind.Month);

        ((atMonths - atQuarters) / (double)(months - quarters)).Should().BeLessThanOrEqualTo(9);
    }

    [Fact]
    [Rule("V6")]
    public void Under_OtherWeights_AllocatesNoObjectASubject()
    {
        // The difference is what each subject more takes: its row, its grade, and its points that other criteria give, kept once.
        long few = OtherWeights(1_000), many = OtherWeights(3_000);

        ((many - few) / 2_000.0).Should().BeLessThanOrEqualTo(80, "a score object and an evaluation object alone are twice that");
    }

    private static long OtherWeights(int officials)
    {
        Criterion second = Decree.Council with { Code = "second", Measure = new ManualMeasure { Criterion = "second" } };
        EvaluationScheme scheme = Decree.Officials with { Criteria = [Decree.Council, second] };
        var register = ResponsibilityRegister.Create(new()
        {
            Parties = [.. Enumerable.Range(0, officials).Select(i => new Party { Id = new(FormattableString.Invariant($"o{i:0000}")), Kind = PartyKind.Official })],
            Assignments = [.. Enumerable.Range(0, officials).Select(i => new ResponsibilityAssignment { Id = new(FormattableString.Invariant($"a{i:0000}")), Party = new(FormattableString.Invariant($"o{i:0000}")), Role = AssignmentRole.InCharge })],
            Scores = [.. Enumerable.Range(0, officials).Select(i => new ManualScore { Subject = new(FormattableString.Invariant($"o{i:0000}")), Criterion = i % 2 == 0 ? "council" : "second", Period = ReportingPeriod.Year(2016), Points = i % 100 })],
        }).Require();
        Assessment before = Policy.Create(Decree.Of(scheme)).Require().ToPolicyTimeline().Assess(register, ReportingPeriod.Year(2016), new(2017, 1, 31));
        Policy other = Policy.Create(Decree.Of(scheme with { Criteria = [Decree.Council with { Weight = 90 }, second] })).Require();
        before.Under(PolicyTimeline.Create(other).Require());

        PolicyTimeline policy = PolicyTimeline.Create(other).Require();
        long start = GC.GetAllocatedBytesForCurrentThread();
        before.Under(policy);
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static (int Count, long Bytes) Measured(ResponsibilityRegister register, PeriodKind every)
    {
        PolicyTimeline policy = Policy.Create(Decree.Of(Decree.Visit with { Every = every })).Require().ToPolicyTimeline();
        int count = policy.Assess(register, ReportingPeriod.Year(2016), new(2016, 11, 5)).Obligations.Count;
        long before = GC.GetAllocatedBytesForCurrentThread();
        policy.Assess(register, ReportingPeriod.Year(2016), new(2016, 11, 5));
        return (count, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static ResponsibilityRegister Register()
    {
        ResponsibilityAssignment[] assignments =
        [
            .. Enumerable.Range(0, Assignments).Select(i => new ResponsibilityAssignment
            {
                Id = new(FormattableString.Invariant($"a{i:00000}")), Party = new(FormattableString.Invariant($"o{i % 50:00}")), Role = AssignmentRole.InCharge,
            }),
        ];
        return ResponsibilityRegister.Create(new()
        {
            Parties = [.. Enumerable.Range(0, 50).Select(i => new Party { Id = new(FormattableString.Invariant($"o{i:00}")), Kind = PartyKind.Official })],
            Assignments = assignments,
            Activities = [.. assignments.Select((a, i) => new Activity { Id = new(FormattableString.Invariant($"x{i}")), Assignment = a.Id, Kind = ActivityKind.FieldVisit, Date = new(2016, 1 + (i % 12), 3) })],
        }).Require();
    }
}
