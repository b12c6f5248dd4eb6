using System.Runtime.CompilerServices;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Generation;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using FsCheck.Fluent;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Assessments;

/// <summary>Partitions that come one after another: the same as the whole, stopped when told, and never more than allowed.</summary>
[Rule("E7"), Rule("E9")]
public sealed class StreamTests
{
    [Fact]
    public void AssessAsync_PartsOfAnyCase_IsTheWhole() => Properties.Check(
        Generators.Cases.Where(c => c.Policies.All(p => p.Definition.Evaluation.All(s => !s.IncludeMembers && !s.IncludeOrganization))),
        c =>
        {
            Assessment whole = c.Assess();
            StreamedAssessment streamed = whole.Policy.AssessAsync(Parts(c.Facts, 3), c.Period, c.AsOf, CancellationToken.None).GetAwaiter().GetResult();

            streamed.Evaluations.Select(Told).Should().Equal(whole.Evaluations.Select(Told));
            streamed.Figures.Should().Be(whole.Obligations.Figures);
            streamed.Envelope.Should().Be(whole.Envelope);
            streamed.Partitions.Should().Be(3);
        },
        100);

    [Fact]
    public async Task AssessAsync_NoPartition_FindsNobody()
    {
        (Policy policy, _) = Cases.Of("ninh-binh-2016");

        StreamedAssessment none = await policy.ToPolicyTimeline().AssessAsync(Parts(new(), 0), ReportingPeriods.Year, ReportingPeriods.AsOf, CancellationToken.None);

        none.Evaluations.Should().BeEmpty();
        none.Figures.Should().Be(default(ObligationFigures));
    }

    [Fact]
    public async Task AssessAsync_SaysHowFarItIs_AndStopsWhenTold()
    {
        AssessmentCase c = Generators.Case(7);
        using var stop = new CancellationTokenSource();
        var heard = new List<int>();
        var progress = new Heard(p =>
        {
            heard.Add(p.Partitions);
            if (p.Partitions == 2)
            {
                stop.Cancel();
            }
        });

        Func<Task> assess = () => c.Timeline.AssessAsync(Parts(c.Facts, 5), c.Period, c.AsOf, AssessmentOptions.None, progress, stop.Token);

        await assess.Should().ThrowAsync<OperationCanceledException>();
        heard.Should().Equal(1, 2);
    }

    [Fact]
    public void Assess_MoreObligationsThanAllowed_IsRefused()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        int count = policy.Assess(register, ReportingPeriods.Year, ReportingPeriods.AsOf).Obligations.Count;
        PolicyTimeline timeline = policy.ToPolicyTimeline();

        Action over = () => timeline.Assess(register, ReportingPeriods.Year, ReportingPeriods.AsOf, new() { MaximumObligations = count - 1 });
        Assessment just = timeline.Assess(register, ReportingPeriods.Year, ReportingPeriods.AsOf, new() { MaximumObligations = count });

        over.Should().Throw<DomainException>().Which.Code.Should().Be("DCS3001");
        just.Obligations.Should().HaveCount(count);
    }

    [Fact]
    public void Under_MoreObligationsThanAllowed_IsRefused()
    {
        // A visit is asked every month, not every quarter.
        (_, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        PolicyTimeline Every(PeriodKind kind) => Policy.Create(Decree.Of(Decree.Visit with { Every = kind }, Decree.Report)).Require().ToPolicyTimeline();
        Assessment Assess(int atMost) => Every(PeriodKind.Quarter).Assess(register, ReportingPeriods.Year, ReportingPeriods.AsOf, new() { MaximumObligations = atMost });
        int count = Every(PeriodKind.Month).Assess(register, ReportingPeriods.Year, ReportingPeriods.AsOf).Obligations.Count;

        Action over = () => Assess(count - 1).Under(Every(PeriodKind.Month));

        over.Should().Throw<DomainException>().Which.Problem.Arguments.Should().Equal([("found", $"{count}"), ("allowed", $"{count - 1}")]);
        Assess(count).Under(Every(PeriodKind.Month)).Obligations.Should().HaveCount(count);
    }

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        Action[] wrong = [() => _ = new AssessmentOptions { Threads = 0 }, () => _ = new AssessmentOptions { MaximumObligations = 0 }];

        wrong.Should().AllSatisfy(w => w.Should().Throw<ArgumentOutOfRangeException>());
    }

    /// <summary>Parts of facts, by the party of each assignment: a post goes with all its holders, so those of posts and teams stay together in the first.</summary>
    private static async IAsyncEnumerable<ResponsibilityRegister> Parts(RegisterFacts facts, int parts, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        HashSet<Id<Party>> together = [.. facts.Members.SelectMany(m => (Id<Party>[])[m.Group, m.Party])];
        HashSet<Id<Party>> bound = [.. facts.Tasks.SelectMany(t => t.Responsible)];
        var sorted = facts.Parties.Select(p => p.Id).Order().ToList();
        for (int part = 0; part < parts; part++)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            HashSet<Id<Party>> own = [.. sorted.Where((p, i) => (together.Contains(p) || bound.Contains(p) ? 0 : i % parts) == part)];
            HashSet<Id<Assignments.ResponsibilityAssignment>> assignments = [.. facts.Assignments.Where(a => own.Contains(a.Party)).Select(a => a.Id)];
            yield return ResponsibilityRegister.Create(facts with
            {
                Assignments = [.. facts.Assignments.Where(a => assignments.Contains(a.Id)).Select(a => Within(a, assignments))],
                Activities = [.. facts.Activities.Where(a => assignments.Contains(a.Assignment))],
                Reports = [],
                Excusals = [.. facts.Excusals.Where(e => assignments.Contains(e.Assignment))],
                Petitions = [.. facts.Petitions.Where(p => p.Assignment is { } a && assignments.Contains(a))],
                Tasks = part == 0 ? [.. facts.Tasks.Select(t => t)] : [],
                Contributions = [.. facts.Contributions.Where(x => assignments.Contains(x.Assignment)).Select(x => x with { Task = null })],
                Feedback = [.. facts.Feedback.Where(f => assignments.Contains(f.Assignment))],
                Scores = [.. facts.Scores.Where(s => own.Contains(s.Subject))],
                Sanctions = [.. facts.Sanctions.Where(s => own.Contains(s.Party))],
                Decisions = [],
            }).Require();
        }
    }

    /// <summary>An assignment that names no predecessor of another part: it would be another party's, and no link of its chain (O7).</summary>
    private static Assignments.ResponsibilityAssignment Within(Assignments.ResponsibilityAssignment a, HashSet<Id<Assignments.ResponsibilityAssignment>> assignments) => new()
    {
        Id = a.Id,
        Party = a.Party,
        Role = a.Role,
        Locality = a.Locality,
        Sector = a.Sector,
        Matter = a.Matter,
        Interval = a.Interval,
        Document = a.Document,
        Succeeds = a.Succeeds.Where<Id<Assignments.ResponsibilityAssignment>>(assignments.Contains).ToValueList(),
    };

    private static string Told(Evaluation e) => FormattableString.Invariant(
        $"{e.Scheme} {e.Subject} {e.Score} {e.GradeBeforeQuota} {e.Grade} {e.Adjustments} {e.Criteria} {e.Quotas}");

    private static class ReportingPeriods
    {
        public static Time.ReportingPeriod Year { get; } = Time.ReportingPeriod.Year(2016);

        public static NodaTime.LocalDate AsOf { get; } = new(2017, 1, 31);
    }

    private sealed class Heard(Action<PartitionProgress> report) : IProgress<PartitionProgress>
    {
        public void Report(PartitionProgress value) => report(value);
    }
}
