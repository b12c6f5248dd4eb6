using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Files.Tests.Assessments;

[Rule("V6")]
public sealed class ComparisonTests
{
    private static readonly LocalDate AsOf = new(2017, 1, 31);

    private static Policy Policy => Cases.Of("ninh-binh-2016").Policy;

    private static ResponsibilityRegister Register => Cases.Of("ninh-binh-2016").Register;

    [Fact]
    public void ComparedWith_Itself_ChangesNothing()
    {
        Properties.Check(Generators.Cases, c =>
        {
            ResponsibilityRegister register = ResponsibilityRegister.Create(c.Facts).Require();

            AssessmentComparison comparison = c.Timeline.Assess(register, c.Period, c.AsOf).ComparedWith(c.Timeline.Assess(register, c.Period, c.AsOf));

            comparison.Changed.Should().BeEmpty();
            comparison.Evaluations.SelectMany(e => e.Explain()).Should().BeEmpty();
            comparison.Totals.Should().NotContain(t => t.Before != t.After);
        });
    }

    [Fact]
    public void ComparedWith_AnotherVersion_TellsEverySubjectOfEither()
    {
        Properties.Check(Generators.Cases, c =>
        {
            ResponsibilityRegister register = ResponsibilityRegister.Create(c.Facts).Require();
            Assessment before = c.Policies[0].Assess(register, c.Period, c.AsOf);
            Assessment after = c.Policies[^1].Assess(register, c.Period, c.AsOf);

            AssessmentComparison comparison = after.ComparedWith(before);

            comparison.Evaluations.Count(e => e.Before is not null).Should().Be(before.Evaluations.Count);
            comparison.Evaluations.Count(e => e.After is not null).Should().Be(after.Evaluations.Count);
            comparison.Totals.Sum(t => t.Before).Should().Be(before.Evaluations.Count);
            comparison.Totals.Sum(t => t.After).Should().Be(after.Evaluations.Count);
            comparison.Changed.Should().NotContain(e => e.Explain().Count == 0, "what changed has a reason");
        });
    }

    [Fact]
    public void ComparedWith_AHigherLeastScore_NamesTheGradesThatFallAndWhy()
    {
        Policy stricter = Policy.With(p => p with
        {
            Evaluation =
            [
                .. p.Evaluation.Select(s => s.Code == "collectives"
                    ? s with { Grades = [.. s.Grades.Select(g => g.Code == "good" ? g with { AtLeast = 75 } : g)] }
                    : s),
            ],
        }).Require();

        AssessmentComparison comparison = Assess(stricter).ComparedWith(Assess(Policy));

        stricter.DifferencesFrom(Policy).Should().Equal(new Difference("$.evaluation[collectives].grades[good].atLeast", "70", "75"));
        comparison.Changed.Should().NotBeEmpty().And.OnlyContain(e => e.IsGradeChanged && e.Before!.Score == e.After!.Score);
        EvaluationChange lowered = comparison.Changed.First(e => e is { Scheme: "collectives", Before.Grade: "good", After.Grade: "completed" });
        lowered.Explain().Select(d => d.Path).Should().Contain(["grades[good].atLeast", "grades[good].isScoreReached", "grades[good].isGiven", "grades[completed].isGiven", "grade"]);
        comparison.Totals.Where(t => t.Scheme == "collectives").Select(t => t.Grade).Should().Equal("excellent", "good", "completed", "notCompleted", "notAssessed");
        comparison.Totals.Single(t => t is { Scheme: "collectives", Grade: "good" }).Should().Match<GradeTotal>(t => t.Before == 14 && t.After < 14);
    }

    [Fact]
    public void ComparedWith_AnotherWeight_NamesTheCriterionsPoints()
    {
        Policy other = Policy.With(p => p with
        {
            Evaluation =
            [
                .. p.Evaluation.Select(s => s.Code == "enterprises"
                    ? s with { Criteria = [.. s.Criteria.Select(c => c with { Weight = 50 })] }
                    : s),
            ],
        }).Require();

        EvaluationChange change = Assess(other).ComparedWith(Assess(Policy)).Changed.First(e => e.Scheme == "enterprises");

        change.Explain().Select(d => d.Path).Should().Contain(["criteria[money].weight", "criteria[jobs].weight", "score"]);
        change.Explain().Single(d => d.Path == "criteria[money].weight").Should().Be(new Difference("criteria[money].weight", "60", "50"));
    }

    [Fact]
    public void ComparedWith_AnotherDateOrRegister_IsTheCallersBug()
    {
        Assessment one = Assess(Policy);

        one.Invoking(a => a.ComparedWith(Policy.Assess(Register, ReportingPeriod.Year(2016), AsOf.PlusDays(1)))).Should().Throw<ArgumentException>();
        one.Invoking(a => a.ComparedWith(Policy.Assess(Cases.Of("ben-tre-2016").Register, ReportingPeriod.Year(2016), AsOf))).Should().Throw<ArgumentException>();
    }

    private static Assessment Assess(Policy policy) => policy.Assess(Register, ReportingPeriod.Year(2016), AsOf);
}
