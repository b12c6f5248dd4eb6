using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Obligations;

/// <summary>What is a post's or a team's is also its holder's or leader's on the day that counts.</summary>
[Rule("O0")]
public sealed class HolderTests
{
    private static readonly PolicyDefinition Policy = Decree.Of(Decree.Visit) with
    {
        Petitions = [new() { Category = null, AnswerWithin = AnswerTerm.Days(5) }],
        Feedback = new() { Roles = [AssignmentRole.InCharge] },
    };

    [Theory]
    [InlineData("B1", "..", "2016-01-15..2016-03-30", 0)]
    [InlineData("B1", "..", "2016-01-15..2016-03-31", 1)]
    [InlineData("B1", "..", "2016-03-31..", 1)]
    [InlineData("B1", "..", "2016-04-01..", 0)]
    [InlineData("B1", "..2016-03-20", "2016-01-15..2016-03-19", 0)]
    [InlineData("B1", "..2016-03-20", "2016-01-15..2016-03-20", 1)]
    [InlineData("B1", "..2016-03-20", "2016-03-21..", 0)]
    [InlineData("T1", "..", "2016-01-15..2016-03-30", 0)]
    [InlineData("T1", "..", "2016-03-31..", 1)]
    public void Obligation_OfMarch_IsTheHoldersOnTheLastDayInForce(string group, string assigned, string held, int due) =>
        Holding(group, held, assigned).Assess("2016-03", "2016-04-01").Obligations.Of(new Id<Party>("O1")).Count.Should().Be(due);

    [Theory]
    [InlineData("..2016-03-30", 0)]
    [InlineData("..2016-03-31", 1)]
    [InlineData("2016-03-31..", 1)]
    [InlineData("2016-04-01..", 0)]
    public void Holder_NotHimselfInForce_IsNone(string party, int due) =>
        Holding("B1", "..").Party("O1", party).Assess("2016-03", "2016-04-01").Obligations.Of(new Id<Party>("O1")).Count.Should().Be(due);

    [Fact]
    public void Obligation_HandedOver_ExemptsNobodyAndStaysThePosts()
    {
        ObligationList due = new Given(Decree.Of(Decree.Visit with { MinimumDaysInForce = 31 })).Assigned("R1", "B1")
            .Holds("B1", "O1", "..2016-03-15").Holds("B1", "O2", "2016-03-16..").Assess("2016-03", "2016-04-01").Obligations;

        due.Single().Status.Should().Be(ObligationStatus.Missed);
        (due.Of(new Id<Party>("B1")).Count, due.Of(new Id<Party>("O1")).Count, due.Of(new Id<Party>("O2")).Count).Should().Be((1, 0, 1));
    }

    [Fact]
    public void Obligation_OfTwoHolders_IsEachOnes()
    {
        ObligationList due = Holding("B1", "..").Holds("B1", "O2").Assess("2016-03", "2016-04-01").Obligations;

        (due.Count, due.Of(new Id<Party>("O1")).Count, due.Of(new Id<Party>("O2")).Count).Should().Be((1, 1, 1));
    }

    [Fact]
    public void Member_OfATeam_IsNotItsLeader() =>
        new Given(Policy).Assigned("R1", "T1").Member("T1", "O1", MembershipRole.Member).Assess("2016-03", "2016-04-01")
            .Obligations.Of(new Id<Party>("O1")).Should().BeEmpty();

    [Theory]
    [InlineData(PartyKind.Post, 1)]
    [InlineData(PartyKind.Official, 0)]
    public void Selector_LooksAtThePartyRecorded(PartyKind kind, int due) =>
        new Given(Decree.Of(Decree.Visit with { AppliesTo = new() { AssigneeKinds = [kind] } })).Assigned("R1", "B1").Holds("B1", "O1")
            .Assess("2016-03", "2016-04-01").Obligations.Count.Should().Be(due);

    [Theory]
    [InlineData("2016-03-01..2016-05-09", 0)]
    [InlineData("2016-03-01..2016-05-10", 1)]
    [InlineData("2016-05-10..", 1)]
    [InlineData("2016-05-11..", 0)]
    public void FactsOfAPost_AreItsHoldersOnTheirDay(string held, int counted)
    {
        Given scene = Holding("B1", held).Asked("2016-05-10", "2016-05-12").Contracted("B1", "2016-05-10", TaskOutcome.NotCompleted, "2016-05-20").Gave("R1", "2016-05-10", 1);
        Measure[] measures =
        [
            new PetitionMeasure { Figure = PetitionFigure.OverdueCount },
            new TaskMeasure { Figure = TaskFigure.FailedCount },
            new ContributionMeasure { Kind = ContributionKind.Money },
        ];

        measures.Select(m => scene.Value(m, "O1", "2016", "2016-12-31") ?? Fraction.Zero).Should().Equal(counted, counted, counted);
    }

    [Theory]
    [InlineData("..", "2016-03-01..2016-12-30", null)]
    [InlineData("..", "2016-12-31..", 80)]
    [InlineData("..2016-06-30", "2016-03-01..2016-06-29", null)]
    [InlineData("..2016-06-30", "2016-03-01..2016-06-30", 80)]
    [Rule("F1")]
    public void FormOnAPost_IsItsHoldersOnTheLastDayActive(string assigned, string held, int? rating) =>
        Holding("B1", held, assigned).Rated("R1", "2016", "2017-01-10", 80).Value(new FeedbackMeasure { Figure = FeedbackFigure.AverageRating }, "O1", "2016", "2017-02-01")
            .Should().Be(rating is { } r ? new Fraction(r, 1) : null);

    [Theory]
    [InlineData("B1", 0)]
    [InlineData("O1", 1)]
    [Rule("S1")]
    public void Sanction_OfAPost_IsThePostsAlone(string punished, int count) =>
        Holding("B1", "..").Punished(punished, "2016-05-10").Value(new SanctionMeasure(), "O1", "2016", "2016-12-31").Should().Be((Fraction)count);

    private static Given Holding(string group, string held, string assigned = "..") => new Given(Policy).Assigned("R1", group, days: assigned).Holds(group, "O1", held);
}
