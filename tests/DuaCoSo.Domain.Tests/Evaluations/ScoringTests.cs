using System.Globalization;
using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Evaluations;

/// <summary>What a value is worth, and what the points come to.</summary>
public sealed class ScoringTests
{
    private static readonly Criterion Given40 = new()
    {
        Code = "given",
        Weight = 40,
        Measure = new ContributionMeasure { Kind = ContributionKind.Money },
        Scoring = new LinearScoring { From = 0, To = 10 },
    };

    private static readonly Criterion Third = new()
    {
        Code = "third",
        Weight = 30,
        Measure = new TaskMeasure { Figure = TaskFigure.CompletionRate },
        Scoring = new LinearScoring { From = 0, To = 1 },
    };

    private static readonly Criterion Absent = new()
    {
        Code = "absent",
        Weight = 40,
        Measure = new PetitionMeasure { Figure = PetitionFigure.OnTimeRate },
        Scoring = new LinearScoring { From = 0, To = 1 },
    };

    [Theory]
    [InlineData(0, 10, "0", "0")]
    [InlineData(0, 10, "5", "20")]
    [InlineData(0, 10, "9.999999", "39.999996")]
    [InlineData(0, 10, "10", "40")]
    [InlineData(0, 10, "11", "40")]
    [InlineData(2, 10, "1", "0")]
    [InlineData(2, 10, "2", "0")]
    [InlineData(2, 10, "3", "5")]
    [InlineData(10, 0, "0", "40")]
    [InlineData(10, 0, "2.5", "30")]
    [InlineData(10, 0, "10", "0")]
    [InlineData(10, 0, "12", "0")]
    [Rule("E2")]
    public void Linear_FromTo_IsTheClampedShare(int from, int to, string value, string points) =>
        Points(new LinearScoring { From = from, To = to }, value).Should().Be(Exactly(points));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("4.999999", "0")]
    [InlineData("5", "20")]
    [InlineData("8.999999", "20")]
    [InlineData("9", "40")]
    [InlineData("100", "40")]
    [Rule("E2")]
    public void Steps_ByValue_IsTheGreatestReached(string value, string points) =>
        Points(new StepScoring { Steps = [new() { AtLeast = 5, Share = 0.5m }, new() { AtLeast = 9, Share = 1 }] }, value).Should().Be(Exactly(points));

    [Theory]
    [InlineData("0", "40")]
    [InlineData("1", "27.5")]
    [InlineData("3", "2.5")]
    [InlineData("3.2", "0")]
    [InlineData("4", "0")]
    [Rule("E2")]
    public void Deduct_Each_NeverGoesBelowZero(string value, string points) => Points(new DeductScoring { Each = 12.5m }, value).Should().Be(Exactly(points));

    [Theory]
    [InlineData("-0.5", "0")]
    [InlineData("0", "0")]
    [InlineData("55.5", "55.5")]
    [InlineData("100", "100")]
    [InlineData("100.5", "100")]
    [Rule("E2")]
    public void Points_OfTheCouncil_AreClampedToTheWeight(string value, string points) =>
        Single([Decree.Council], g => g.Scored("O1", "2016", Number(value))).Criteria.Single().Points.Should().Be(Exactly(points));

    [Theory]
    [InlineData("2014", null)]
    [InlineData("2015", "10")]
    [InlineData("2016", "30")]
    [InlineData("2017", null)]
    [Rule("E2")]
    public void Points_OfSeveralCriteriaAndPeriods_AreThoseOfTheCriterionAndPeriod(string period, string? points) =>
        new Given(Decree.Of(Decree.Officials)).Assigned("R1").Assigned("R2", "O2")
            .Scored("O1", "2015", 10).Scored("O1", "2015", 20, "conduct").Scored("O2", "2014", 50).Scored("O1", "2016", 40, "conduct").Scored("O1", "2016", 30)
            .Assess(period, "2017-12-31").Evaluations.Single(e => e.Subject.Key == "O1").Criteria.Single().Points.Should().Be(points is null ? null : Exactly(points));

    [Theory]
    [InlineData(WhenAbsent.Redistribute, null, "50")]
    [InlineData(WhenAbsent.Full, "40", "70")]
    [InlineData(WhenAbsent.Zero, "0", "30")]
    [Rule("E3")]
    public void WhenAbsent_BesideThirtyOfSixty_SaysWhatThen(WhenAbsent whenAbsent, string? points, string score)
    {
        Evaluation evaluation = Single([Decree.Council with { Weight = 60 }, Absent with { WhenAbsent = whenAbsent }], g => g.Scored("O1", "2016", 30));

        evaluation.Score.Should().Be(Number(score));
        (evaluation.Criteria[1].Value, evaluation.Criteria[1].Points).Should().Be((null, points is null ? null : Exactly(points)));
    }

    [Theory]
    [InlineData(WhenAbsent.Redistribute)]
    [InlineData(WhenAbsent.Full)]
    [InlineData(WhenAbsent.Zero)]
    [Rule("E3")]
    public void WhenAbsent_OfAllCriteria_GivesNoScore(WhenAbsent whenAbsent)
    {
        Evaluation evaluation = Single([Decree.Council with { WhenAbsent = whenAbsent }, Absent with { WhenAbsent = whenAbsent }], g => g);

        (evaluation.Score, evaluation.Grade, evaluation.GradeBeforeQuota).Should().Be((null, Evaluation.NotAssessed, Evaluation.NotAssessed));
        evaluation.Adjustments.Should().BeEmpty();
    }

    /// <summary>Nothing due, asked or contracted; nothing given and nobody punished is something.</summary>
    [Theory]
    [InlineData("sanctions", true)]
    [InlineData("contributions", true)]
    [InlineData("manual", false)]
    [InlineData("tasks", false)]
    [InlineData("petitions", false)]
    [Rule("E3")]
    public void Basis_OfNothing_IsThatOfSanctionsAndContributionsAlone(string what, bool hasBasis)
    {
        Measure measure = what switch
        {
            "sanctions" => new SanctionMeasure(),
            "contributions" => new ContributionMeasure { Kind = ContributionKind.Money },
            "manual" => new ManualMeasure { Criterion = "council" },
            "tasks" => new TaskMeasure { Figure = TaskFigure.FailedCount },
            _ => new PetitionMeasure { Figure = PetitionFigure.OverdueCount },
        };

        Single([Decree.Council with { Measure = measure }], g => g).IsAssessed.Should().Be(hasBasis);
    }

    [Fact]
    [Rule("E4")]
    public void Rate_OfAThird_IsTenOfThirtyPoints() => Single([Third], AThird).Criteria.Single().Points.Should().Be((Fraction)10);

    [Theory]
    [InlineData("0.333333", "30")]
    [InlineData("0.333334", "0")]
    [Rule("E4")]
    public void Step_AtAThird_IsNotReachedByRounding(string atLeast, string points) =>
        Single([Third with { Scoring = new StepScoring { Steps = [new() { AtLeast = Number(atLeast), Share = 1 }] } }], AThird)
            .Criteria.Single().Points.Should().Be(Exactly(points));

    [Theory]
    [InlineData("0.333333", true)]
    [InlineData("0.333334", false)]
    [Rule("E4")]
    public void Condition_AtAThird_IsNotMetByRounding(string value, bool holds)
    {
        Condition condition = new Comparison { Measure = Third.Measure, Is = ComparisonOperator.GreaterOrEqual, Value = Number(value) };
        EvaluationScheme scheme = Decree.Officials with { Criteria = [Third], Adjustments = [new Demotion { Code = "down", When = condition, Steps = 1 }] };

        AThird(new Given(Decree.Of(scheme)).Assigned("R1")).Assess("2016", "2016-12-31").Evaluations.Single().Adjustments.Count.Should().Be(holds ? 1 : 0);
    }

    /// <summary>A third of ten points, once or three times, with or without ninety points left out.</summary>
    [Theory]
    [InlineData(1, false, "3.33")]
    [InlineData(3, false, "10")]
    [InlineData(1, true, "33.33")]
    [InlineData(3, true, "40")]
    [Rule("E4")]
    public void Score_IsRoundedOnceAndScaledExactly(int criteria, bool isOneAbsent, string score) =>
        Single(
            [
                .. Enumerable.Range(1, criteria).Select(n => Third with { Code = $"third-{n}", Weight = 10 }),
                .. isOneAbsent ? [Absent with { Weight = 90 }] : Array.Empty<Criterion>(),
            ],
            AThird).Score.Should().Be(Number(score));

    [Theory]
    [InlineData("33.334999", "33.33")]
    [InlineData("33.335", "33.34")]
    [InlineData("33.345", "33.35")]
    [InlineData("33.344999", "33.34")]
    [Rule("E4")]
    public void Score_AtAHalf_IsRoundedAwayFromZero(string points, string score) =>
        Single([Decree.Council], g => g.Scored("O1", "2016", Number(points))).Score.Should().Be(Number(score));

    private static Given AThird(Given scene) =>
        scene.Contracted("O1", "2016-06-30", TaskOutcome.Completed).Contracted("O1", "2016-06-30").Contracted("O1", "2016-06-30");

    private static Fraction? Points(Scoring scoring, string value) =>
        Single([Given40 with { Scoring = scoring }], g => value == "0" ? g : g.Gave("R1", "2016-05-05", Number(value))).Criteria.Single().Points;

    private static Evaluation Single(ValueList<Criterion> criteria, Func<Given, Given> facts) =>
        facts(new Given(Decree.Of(Decree.Officials with { Criteria = criteria })).Assigned("R1")).Assess("2016", "2016-12-31").Evaluations.Single();

    private static Fraction Exactly(string number) => Fraction.FromDecimal(Number(number));

    private static decimal Number(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
