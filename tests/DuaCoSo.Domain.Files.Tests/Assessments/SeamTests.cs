using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Assessments;

/// <summary>Score over partitions, then classify: the same as one assessment of the whole.</summary>
[Rule("E7"), Rule("E9")]
public sealed class SeamTests
{
    [Theory]
    [MemberData(nameof(Cases.Expected), MemberType = typeof(Cases))]
    public void Classify_ScoresOfThreePartitions_IsTheWhole(string name, string fileName)
    {
        var expected = new ExpectedCase(name, fileName);
        Assessment whole = Cases.Assess(expected);
        (Policy policy, ResponsibilityRegister register) = Cases.Of(name);
        PolicyTimeline timeline = policy.ToPolicyTimeline();
        Id<Party>[] subjects = [.. whole.Evaluations.Select(e => e.Subject).Distinct()];

        IEnumerable<ScoreSheet> sheets = Enumerable.Range(0, 3).Reverse()
            .Select(part => timeline.Score(register, expected.Period, expected.AsOf, subjects.Where((_, i) => i % 3 == part)));
        EvaluationList classified = timeline.Classify(sheets);

        classified.Select(Told).Should().Equal(whole.Evaluations.Select(Told));
    }

    [Fact]
    public void Classify_SheetsOfTwoDates_IsRefused()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        PolicyTimeline timeline = policy.ToPolicyTimeline();
        ScoreSheet early = timeline.Score(register, ReportingPeriod.Year(2016), new LocalDate(2016, 9, 30), []);
        ScoreSheet late = timeline.Score(register, ReportingPeriod.Year(2016), new LocalDate(2017, 1, 31), []);

        Action both = () => timeline.Classify([early, late]);
        Action none = () => timeline.Classify([]);

        both.Should().Throw<ArgumentException>();
        none.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Explain_EvaluationFromSheets_SaysWhereItCanBeExplained()
    {
        (Policy policy, ResponsibilityRegister register) = Cases.Of("ninh-binh-2016");
        PolicyTimeline timeline = policy.ToPolicyTimeline();
        Evaluation evaluation = timeline.Classify(
            [timeline.Score(register, ReportingPeriod.Year(2016), new LocalDate(2017, 1, 31), [new Id<Party>("CQ01")])])[0];

        Action explain = () => evaluation.Explain();

        explain.Should().Throw<InvalidOperationException>();
    }

    private static string Told(Evaluation e) => FormattableString.Invariant(
        $"{e.Scheme} {e.Subject} {e.Score} {e.GradeBeforeQuota} {e.Grade} {e.Adjustments} {e.Criteria} {e.Quotas}");
}
