using DuaCoSo.Domain.Activities;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using DuaCoSo.TestKit.Scenes;
using FluentAssertions;
using Xunit;

namespace DuaCoSo.Domain.Tests.Evaluations;

/// <summary>Whom a scheme of the year 2016 speaks of, and for whom they answer.</summary>
[Rule("E1")]
public sealed class SubjectTests
{
    private static readonly EvaluationScheme InCharge = Decree.Officials with { Subjects = new() { Kinds = [PartyKind.Official], Roles = [AssignmentRole.InCharge] } };

    [Theory]
    [InlineData("..2015-12-31", "")]
    [InlineData("..2016-01-01", "O1")]
    [InlineData("2016-12-31..", "O1")]
    [InlineData("2017-01-01..", "")]
    public void Subject_HasAnAssignmentActiveADayInThePeriod(string assigned, string subjects) =>
        Subjects(InCharge, g => g.Assigned("R1", days: assigned)).Should().Be(subjects);

    [Theory]
    [InlineData("2017-01-01..")]
    [InlineData("2000-01-01..2015-12-31")]
    public void Subject_WhereThePolicyWasNotInForce_IsOne(string effective) =>
        new Given(Decree.Of(InCharge).In(effective)).Assigned("R1").Assess("2016", "2016-12-31").Evaluations.Should().ContainSingle();

    [Theory]
    [InlineData("inCharge", "O1")]
    [InlineData("monitor", "")]
    public void Subject_HasOneOfTheRoles(string role, string subjects) => Subjects(InCharge, g => g.Assigned("R1", role: role)).Should().Be(subjects);

    /// <summary>A post, its holder who is head, another head, a member, a department.</summary>
    [Theory]
    [InlineData(null, null, "A1 O1 O2 O3")]
    [InlineData(PartyKind.Official, null, "O1 O2 O3")]
    [InlineData(PartyKind.Official, "head", "O1 O2")]
    [InlineData(PartyKind.Post, null, "B1")]
    [InlineData(PartyKind.Post, "head", "")]
    [InlineData(PartyKind.Agency, null, "A1")]
    public void Subject_IsOfTheKindAndPosition_PostsOnlyByName(PartyKind? kind, string? position, string subjects) =>
        Subjects(
            Decree.Officials with { Subjects = new() { Kinds = kind is { } k ? [k] : [], Positions = position is null ? [] : [new(position)] } },
            g => g.Party("O1", position: "head").Party("O2", position: "head").Party("O3", position: "member")
                .Assigned("R1", "B1").Holds("B1", "O1").Assigned("R2", "O2").Assigned("R3", "O3").Assigned("R4", "A1")).Should().Be(subjects);

    [Theory]
    [InlineData("..", "..2016-01-01", "O1")]
    [InlineData("..", "..2015-12-31", "")]
    [InlineData("..", "2016-12-31..", "O1")]
    [InlineData("..2016-06-30", "2016-06-30..", "O1")]
    [InlineData("..2016-06-30", "2016-07-01..", "")]
    public void Holder_IsASubject_ByADayOnWhichHeHeldThePost(string assigned, string held, string subjects) =>
        Subjects(InCharge, g => g.Assigned("R1", "B1", days: assigned).Holds("B1", "O1", held)).Should().Be(subjects);

    /// <summary>From 5 July to 31 December are 180 days, from 1 January to 30 March 90, from 1 April to 29 June 90.</summary>
    [Theory]
    [InlineData("2016-07-05..", null, true)]
    [InlineData("2016-07-06..", null, false)]
    [InlineData("2016-07-04..", null, true)]
    [InlineData("2016-01-01..2016-03-30", "2016-04-01..2016-06-29", true)]
    [InlineData("2016-01-01..2016-03-30", "2016-04-01..2016-06-28", false)]
    [InlineData("2016-01-01..2016-03-30", "2016-01-01..2016-03-30", false)]
    [InlineData("2016-01-01..2016-03-30", "2016-03-30..2016-06-28", true)]
    [InlineData("2016-01-01..2016-03-30", "2016-03-30..2016-06-27", false)]
    public void MinimumDaysInForce_Of180_CountsEachDayOnce(string first, string? second, bool isAssessed)
    {
        EvaluationScheme scheme = InCharge with { Subjects = InCharge.Subjects with { MinimumDaysInForce = 180 } };
        Given scene = new Given(Decree.Of(scheme)).Assigned("R1", days: first).Assigned("R8", "O1", role: "monitor").Scored("O1", "2016", 80);
        Evaluation evaluation = (second is null ? scene : scene.Assigned("R2", days: second)).Assess("2016", "2016-12-31").Evaluations.Single();

        (evaluation.IsAssessed, evaluation.Grade, evaluation.Criteria.Single().Points).Should()
            .Be((isAssessed, isAssessed ? "good" : Evaluation.NotAssessed, (Fraction)80), "what is not assessed shows its criteria all the same");
    }

    [Theory]
    [InlineData("2016-07-05..", true)]
    [InlineData("2016-07-06..", false)]
    public void MinimumDaysInForce_OfAHolder_CountsTheDaysHeHeld(string held, bool isAssessed) =>
        new Given(Decree.Of(InCharge with { Subjects = InCharge.Subjects with { MinimumDaysInForce = 180 } })).Assigned("R1", "B1").Holds("B1", "O1", held).Scored("O1", "2016", 80)
            .Assess("2016", "2016-12-31").Evaluations.Single().IsAssessed.Should().Be(isAssessed);

    [Theory]
    [InlineData("2016", "O1")]
    [InlineData("2016-Q1", "")]
    [InlineData("2016..2016", "")]
    public void Scheme_OfTheYear_SpeaksForYearsAlone(string period, string subjects) =>
        string.Join(' ', new Given(Decree.Of(InCharge)).Assigned("R1").Assess(period, "2016-12-31").Evaluations.Select(e => e.Subject)).Should().Be(subjects);

    /// <summary>A1 has the member O1 in charge; A2 is A1's and has the member O2 in charge; A3 has nobody.</summary>
    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "A1 A2")]
    public void Organization_WithMembers_IsASubjectThroughThem(bool includeMembers, string subjects) =>
        Subjects(
            InCharge with { Subjects = InCharge.Subjects with { Kinds = [PartyKind.Agency] }, IncludeMembers = includeMembers },
            g => g.Party("O1", organization: "A1").Party("O2", organization: "A2").Party("A2", organization: "A1").Party("A3").Assigned("R1").Assigned("R2", "O2"))
            .Should().Be(subjects);

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "O1")]
    public void Official_WithHisOrganization_IsASubjectThroughIt(bool includeOrganization, string subjects) =>
        Subjects(InCharge with { IncludeOrganization = includeOrganization }, g => g.Party("O1", organization: "A1").Party("O2").Assigned("R1", "A1")).Should().Be(subjects);

    [Fact]
    public void Records_SharedWithAMember_CountOnce()
    {
        EvaluationScheme scheme = Decree.Officials with
        {
            Subjects = new() { Kinds = [PartyKind.Agency] },
            IncludeMembers = true,
            Criteria = [Decree.Council with { Measure = new TaskMeasure { Figure = TaskFigure.CompletionRate } }],
        };

        Value(scheme, g => g.Contracted("A1;O1", "2016-06-30", TaskOutcome.Completed).Contracted("O1", "2016-06-30")).Should().Be(new Fraction(1, 2));
    }

    [Fact]
    public void Records_OfAMembersMember_DoNotCount()
    {
        EvaluationScheme scheme = Decree.Officials with
        {
            Subjects = new() { Kinds = [PartyKind.Agency] },
            IncludeMembers = true,
            Criteria = [Decree.Council with { Measure = new ContributionMeasure { Kind = ContributionKind.Money } }],
        };

        Value(scheme, g => g.Party("A2", organization: "A1").Party("O2", organization: "A2").Assigned("R2", "O2").Assigned("R3", "A2")
            .Gave("R1", "2016-05-05", 1).Gave("R2", "2016-05-05", 10).Gave("R3", "2016-05-05", 100)).Should().Be((Fraction)101);
    }

    [Fact]
    public void ManualScores_AreNotShared() =>
        Value(
            Decree.Officials with { Subjects = new() { Kinds = [PartyKind.Agency] }, IncludeMembers = true },
            g => g.Scored("O1", "2016", 90)).Should().BeNull();

    private static Fraction? Value(EvaluationScheme scheme, Func<Given, Given> facts) =>
        facts(new Given(Decree.Of(scheme)).Party("O1", organization: "A1").Assigned("R1"))
            .Assess("2016", "2016-12-31").Evaluations.Find("officials", new("A1"))!.Criteria.Single().Value;

    private static string Subjects(EvaluationScheme scheme, Func<Given, Given> facts) =>
        string.Join(' ', facts(new(Decree.Of(scheme))).Assess("2016", "2016-12-31").Evaluations.Select(e => e.Subject));
}
