using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;
using static DuaCoSo.Domain.ContractedTasks.TaskOutcome;

namespace DuaCoSo.Domain.Tests.ContractedTasks;

public sealed class TaskTests
{
    /// <summary>Due on 30 June 2016; counted, failed.</summary>
    [Theory]
    [InlineData(null, null, "2016-06-29", 0, 0)]
    [InlineData(null, null, "2016-06-30", 0, 0)]
    [InlineData(null, null, "2016-07-01", 1, 1)]
    [InlineData(Completed, "2016-06-10", "2016-06-09", 0, 0)]
    [InlineData(Completed, "2016-06-10", "2016-06-10", 1, 0)]
    [InlineData(Completed, "2016-07-05", "2016-06-30", 0, 0)]
    [InlineData(Completed, "2016-07-05", "2016-07-04", 1, 1)]
    [InlineData(Completed, "2016-07-05", "2016-07-05", 1, 0)]
    [InlineData(NotCompleted, "2016-06-10", "2016-06-10", 1, 1)]
    [Rule("K1")]
    public void Outcome_AsOfADay_IsThatOrNotCompletedOncePastDue(TaskOutcome? outcome, string? on, string asOf, int counted, int failed)
    {
        DocumentProgress progress = new Given(Decree.Empty).Contracted("O1", "2016-06-30", outcome, on, document: "05-NQ/TU").Assess("2016", asOf).Documents.Single();

        (progress.Tasks.Counted, progress.Tasks.Failed, progress.Tasks.Pending).Should().Be((counted, failed, 1 - counted));
    }

    [Theory]
    [InlineData("2015-12-31", "none")]
    [InlineData("2016-01-01", "1")]
    [InlineData("2016-12-31", "1")]
    [InlineData("2017-01-01", "none")]
    [Rule("K2")]
    public void Task_DueInThePeriod_IsIts(string due, string value) =>
        Value(TaskFigure.CompletionRate, g => g.Contracted("O1", due, Completed, "2016-06-01")).Should().Be(value);

    [Theory]
    [InlineData(Exceeded, null, "1")]
    [InlineData(Completed, null, "1")]
    [InlineData(CompletedPoorly, null, "1/2")]
    [InlineData(CompletedPoorly, "0.25", "1/4")]
    [InlineData(CompletedPoorly, "0", "0")]
    [InlineData(CompletedPoorly, "1", "1")]
    [InlineData(NotCompleted, "1", "0")]
    [Rule("K2")]
    public void CompletionRate_OfOneTask_IsItsCredit(TaskOutcome outcome, string? poorCredit, string value) =>
        Value(
            TaskFigure.CompletionRate,
            g => g.Contracted("O1", "2016-06-30", outcome),
            poorCredit is null ? new() : new() { PoorCredit = decimal.Parse(poorCredit, System.Globalization.CultureInfo.InvariantCulture) }).Should().Be(value);

    [Fact]
    [Rule("K2")]
    public void CompletionRate_OfSeveral_IsByWeightWithoutWhatIsPending() =>
        Value(TaskFigure.CompletionRate, g => g.Contracted("O1", "2016-06-30", Completed, weight: 3).Contracted("O1", "2016-06-30", CompletedPoorly, weight: 2)
            .Contracted("O1", "2016-06-30", weight: 0.5m).Contracted("O1", "2016-12-31", weight: 100)).Should().Be("8/11", "3 and 2 × ½ of 5.5");

    [Theory]
    [InlineData(TaskFigure.ExceededShare, "1/4")]
    [InlineData(TaskFigure.FailedCount, "1")]
    [InlineData(TaskFigure.PoorCount, "1")]
    [InlineData(TaskFigure.LateShare, "0")]
    [Rule("K2")]
    public void Figures_AreByNumberNotByWeight(TaskFigure figure, string value) =>
        Value(figure, g => g.Contracted("O1", "2016-06-30", Exceeded, weight: 9).Contracted("O1", "2016-06-30", Completed).Contracted("O1", "2016-06-30", CompletedPoorly)
            .Contracted("O1", "2016-06-30").Contracted("O1", "2016-12-31")).Should().Be(value);

    [Theory]
    [InlineData(Completed, "2016-06-29", "0")]
    [InlineData(Completed, "2016-06-30", "0")]
    [InlineData(Completed, "2016-07-01", "1/2")]
    [InlineData(Exceeded, "2016-07-01", "1/2")]
    [InlineData(CompletedPoorly, "2016-07-01", "1/2")]
    [InlineData(NotCompleted, "2016-07-01", "0")]
    [InlineData(null, null, "0")]
    [Rule("K2")]
    public void LateShare_OutcomeAfterDue_IsLateUnlessNotCompleted(TaskOutcome? outcome, string? on, string value) =>
        Value(TaskFigure.LateShare, g => g.Contracted("O1", "2016-06-30", outcome, on).Contracted("O1", "2016-06-30", Completed)).Should().Be(value);

    [Theory]
    [InlineData(TargetDirection.AtLeast, 10, "9", "9/10")]
    [InlineData(TargetDirection.AtLeast, 10, "10", "1")]
    [InlineData(TargetDirection.AtLeast, 10, "11", "1")]
    [InlineData(TargetDirection.AtLeast, 10, "0", "0")]
    [InlineData(TargetDirection.AtLeast, 10, null, "0")]
    [InlineData(TargetDirection.AtMost, 10, "9", "1")]
    [InlineData(TargetDirection.AtMost, 10, "10", "1")]
    [InlineData(TargetDirection.AtMost, 10, "11", "10/11")]
    [InlineData(TargetDirection.AtMost, 10, null, "0")]
    [InlineData(TargetDirection.AtMost, 0, "0", "1")]
    [InlineData(TargetDirection.AtMost, 0, "0.5", "0")]
    [Rule("K2")]
    public void TargetAchievement_OfOneTarget_IsActualAgainstIt(TargetDirection direction, int target, string? actual, string value) =>
        Value(
            TaskFigure.TargetAchievement,
            g => g.Contracted("O1", "2016-06-30", Completed, target: target, direction: direction, actual: actual is null ? null : decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture)))
            .Should().Be(value);

    [Fact]
    [Rule("K2")]
    public void TargetAchievement_OfSeveral_IsTheMeanOverThoseWithATargetThatCount() =>
        Value(TaskFigure.TargetAchievement, g => g.Contracted("O1", "2016-06-30", Completed, weight: 5, target: 10, actual: 20).Contracted("O1", "2016-06-30", target: 10, actual: 5)
            .Contracted("O1", "2016-06-30", Completed).Contracted("O1", "2016-12-31", target: 10, actual: 10)).Should().Be("3/4", "1 and ½");

    [Theory]
    [InlineData("2016-07-04", "0")]
    [InlineData("2016-07-05", "1")]
    [Rule("K2"), Rule("T3")]
    public void TargetAchievement_ActualOfALaterOutcome_IsNotKnownYet(string asOf, string value) =>
        Value(TaskFigure.TargetAchievement, g => g.Contracted("O1", "2016-06-30", Completed, "2016-07-05", target: 10, actual: 10), asOf: asOf).Should().Be(value);

    [Theory]
    [InlineData(TaskFigure.CompletionRate, false)]
    [InlineData(TaskFigure.TargetAchievement, false)]
    [InlineData(TaskFigure.FailedCount, false)]
    [InlineData(TaskFigure.PoorCount, false)]
    [InlineData(TaskFigure.TargetAchievement, true)]
    [Rule("K2")]
    public void Figure_OfNothingCounted_HasNoBasis(TaskFigure figure, bool hasOneWithoutTarget) =>
        Value(figure, g => g.Contracted("O1", "2016-12-31", target: 1, actual: 1).Contracted("O1", hasOneWithoutTarget ? "2016-06-30" : "2016-12-31")).Should().Be("none");

    [Theory]
    [InlineData("O1;A1", "1/2")]
    [InlineData("A1;O1", "1/2")]
    [InlineData("A1", "0")]
    [Rule("K2")]
    public void Responsible_EachOfSeveral_CarriesTheWhole(string responsible, string value)
    {
        Given scene = new Given(Decree.Empty).Assigned("R1").Assigned("R2", "A1")
            .Contracted(responsible, "2016-06-30", Completed).Contracted("O1;A1", "2016-06-30");

        scene.Value(new TaskMeasure { Figure = TaskFigure.CompletionRate }, "O1", "2016", "2016-12-31").ToString().Should().Be(value);
        scene.Value(new TaskMeasure { Figure = TaskFigure.CompletionRate }, "A1", "2016", "2016-12-31").ToString().Should().Be("1/2");
    }

    /// <summary>Two tasks of different parties due in the year, one in the next; then one of a document that carries it out.</summary>
    [Fact]
    [Rule("K3")]
    public void Document_InAPeriod_HasTheProgressOfItsTasksWhoeverIsResponsible()
    {
        ValueList<DocumentProgress> documents = new Given(Decree.Empty)
            .Contracted("O1", "2016-01-01", CompletedPoorly, weight: 3, document: "05-NQ/TU").Contracted("A1", "2016-12-30", document: "05-NQ/TU")
            .Contracted("O1", "2016-12-31", document: "05-NQ/TU").Contracted("O1", "2017-01-01", Completed, "2016-05-01", document: "05-NQ/TU")
            .Contracted("O1", "2015-12-31", Completed, document: "05-NQ/TU").Contracted("O1", "2016-06-30", Completed, document: "12-NQ/HU")
            .Contracted("O1", "2016-12-31", document: "20-NQ/HU").Contracted("O1", "2017-01-01", document: "21-NQ/HU").Contracted("O1", "2016-06-30", Completed)
            .Assess("2016", "2016-12-31").Documents;

        documents.Select(d => (d.Document.Key, d.Tasks.Counted, d.Tasks.CompletionRate, d.Tasks.Failed)).Should().Equal(
            ("05-NQ/TU", 2, new Fraction(3, 8), 1), ("12-NQ/HU", 1, Fraction.One, 0), ("20-NQ/HU", 0, null, 0));
    }

    private static string Value(TaskFigure figure, Func<Given, Given> facts, TaskRule? rule = null, string asOf = "2016-12-30")
    {
        PolicyDefinition policy = Decree.Empty with { Tasks = rule ?? new() };
        return facts(new Given(policy).Assigned("R1")).Value(new TaskMeasure { Figure = figure }, "O1", "2016", asOf)?.ToString() ?? "none";
    }
}
