using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Feedback;

/// <summary>Forms on those in charge, for 2016.</summary>
[Rule("F1")]
public sealed class FeedbackTests
{
    private static readonly PolicyDefinition Policy = Decree.Empty with { Feedback = new() { Roles = [AssignmentRole.InCharge] } };

    [Theory]
    [InlineData("..2015-12-31", 0)]
    [InlineData("..2016-01-01", 1)]
    [InlineData("2016-07-01..2016-07-01", 1)]
    [InlineData("2016-12-31..", 1)]
    [InlineData("2017-01-01..", 0)]
    public void Form_OnAnAssignmentActiveADay_IsExpected(string assigned, int expected) =>
        Year(g => g.Assigned("R1", days: assigned)).Expected.Should().Be(expected);

    [Theory]
    [InlineData("inCharge", "X", 1)]
    [InlineData("monitor", "X", 0)]
    [InlineData("inCharge", null, 0)]
    public void Form_OnAnotherRoleOrWithoutLocality_IsNotExpected(string role, string? place, int expected) =>
        Year(g => g.Assigned("R1", place: place, role: role)).Expected.Should().Be(expected);

    [Theory]
    [InlineData("2018-01-01..")]
    [InlineData("2000-01-01..2010-12-31")]
    public void Form_WhereThePolicyWasNotInForce_IsExpected(string effective) =>
        new Given(Policy.In(effective)).Assigned("R1").Assess("2016", "2016-12-31").Feedback!.Expected.Should().Be(1);

    [Theory]
    [InlineData("2015-06-30")]
    [InlineData("2016-06-30")]
    public void Form_ExpectedLater_IsExpectedWhateverTheDate(string asOf) =>
        Year(g => g.Assigned("R1", days: "2016-12-01.."), asOf).Expected.Should().Be(1);

    [Theory]
    [InlineData("2016", "2016-11-30", 1)]
    [InlineData("2016", "2017-02-10", 1)]
    [InlineData("2016", "2017-02-11", 0)]
    [InlineData("2015", "2016-11-30", 0)]
    [InlineData("2016-H2", "2016-11-30", 0)]
    public void Form_ForThePeriodByAsOf_IsReceived(string period, string date, int received) =>
        Year(g => g.Assigned("R1").Rated("R1", period, date, 80)).Received.Should().Be(received);

    [Theory]
    [InlineData("R1", "")]
    [InlineData("R2", "")]
    [InlineData(null, "R2")]
    public void Form_OnAnyLinkOfTheChain_IsItsForm(string? rated, string missing)
    {
        FeedbackCoverage forms = Year(g => Rate(g.Assigned("R1", days: "..2016-05-31").Assigned("R2", days: "2016-06-01..", succeeds: "R1"), rated));

        (forms.Expected, string.Join(' ', forms.Missing)).Should().Be((1, missing));

        static Given Rate(Given scene, string? link) => link is null ? scene : scene.Rated(link, "2016", "2017-01-10", 80);
    }

    [Theory]
    [InlineData("2016-12-31..", "R2")]
    [InlineData("2017-01-01..", "R1")]
    public void Form_OfAChain_IsListedUnderTheLatestLinkActiveInThePeriod(string next, string missing) =>
        Year(g => g.Assigned("R1").Assigned("R2", days: next, succeeds: "R1")).Missing.Select(m => m.Key).Should().Equal(missing);

    [Theory]
    [InlineData("2016-12-31..", 0)]
    [InlineData("2017-01-01..", 1)]
    public void Form_WhoseLatestLinkHasNoLocality_IsNotExpected(string next, int expected) =>
        Year(g => g.Assigned("R1").Assigned("R2", place: null, days: next, succeeds: "R1")).Expected.Should().Be(expected);

    [Theory]
    [InlineData("2017-01-10", "2017-01-09", 60)]
    [InlineData("2017-01-10", "2017-01-11", 90)]
    [InlineData("2017-01-10", "2017-01-10", 90)]
    [InlineData("2017-01-10", "2017-02-11", 60)]
    public void Form_OfSeveral_IsTheLatestThenTheGreatestAssignments(string first, string second, int rating) =>
        Rating(g => g.Assigned("R1", days: "..2016-05-31").Assigned("R2", days: "2016-06-01..", succeeds: "R1").Rated("R1", "2016", first, 60).Rated("R2", "2016", second, 90))
            .Should().Be((Fraction)rating);

    /// <summary>O1 has two communes, O2 one, O3 one.</summary>
    [Theory]
    [InlineData("", 0, 0, 0, 3)]
    [InlineData("R1", 1, 0, 1, 2)]
    [InlineData("R1;R2", 2, 1, 0, 2)]
    [InlineData("R1;R3", 2, 1, 1, 1)]
    [InlineData("R1;R2;R3;R4", 4, 3, 0, 0)]
    public void Coverage_ByAssignee_IsCompletePartialOrNone(string rated, int received, int complete, int partial, int none)
    {
        FeedbackCoverage forms = Year(g => rated.Split(';', StringSplitOptions.RemoveEmptyEntries).Aggregate(
            g.Commune("X").Commune("Y").Assigned("R1").Assigned("R2", place: "Y").Assigned("R3", "O2").Assigned("R4", "O3"),
            (scene, link) => scene.Rated(link, "2016", "2017-01-10", 80)));

        (forms.Expected, forms.Assignees, forms.Received, forms.Complete, forms.Partial, forms.None).Should().Be((4, 3, received, complete, partial, none));
        forms.Rate.Should().Be(new Fraction(received, 4));
    }

    [Fact]
    public void AverageRating_IsTheMeanOfTheFormsReceived() =>
        Rating(g => g.Commune("X").Commune("Y").Commune("Z").Assigned("R1").Assigned("R2", place: "Y").Assigned("R3", place: "Z").Assigned("R4", "O2", "Z")
            .Rated("R1", "2016", "2017-01-10", 0).Rated("R2", "2016", "2017-01-10", 99.5m).Rated("R4", "2016", "2017-01-10", 20)).Should().Be(new Fraction(199, 4));

    [Theory]
    [InlineData("inCharge", FeedbackFigure.AverageRating, null)]
    [InlineData("inCharge", FeedbackFigure.Coverage, 0)]
    [InlineData("monitor", FeedbackFigure.AverageRating, null)]
    [InlineData("monitor", FeedbackFigure.Coverage, null)]
    public void Measure_NothingReceivedOrExpected_HasNoBasis(string role, FeedbackFigure figure, int? value) =>
        new Given(Policy).Assigned("R1", role: role).Value(new FeedbackMeasure { Figure = figure }, "O1", "2016", "2017-02-10")
            .Should().Be(value is { } number ? (Fraction)number : null);

    [Fact]
    public void Feedback_WithoutARule_IsNone() => new Given(Decree.Empty).Assigned("R1").Assess("2016", "2016-12-31").Feedback.Should().BeNull();

    private static FeedbackCoverage Year(Func<Given, Given> facts, string asOf = "2017-02-10") => facts(new(Policy)).Assess("2016", asOf).Feedback!;

    private static Fraction? Rating(Func<Given, Given> facts) =>
        facts(new(Policy)).Value(new FeedbackMeasure { Figure = FeedbackFigure.AverageRating }, "O1", "2016", "2017-02-10");
}
