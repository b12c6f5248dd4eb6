using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Petitions;

/// <summary>The life of a petition: every verb in every state, and what each leaves behind.</summary>
[Rule("Q1")]
public sealed class PetitionLifeTests
{
    private static readonly Id<Party> Land = new("so-tnmt");
    private static readonly Id<Party> Works = new("so-gtvt");
    private static readonly LocalDate Late = On(20);

    [Fact]
    public void Verbs_InEveryState_AreAllowedOrRefusedWithTheirCode() =>
        Machine()
            .Verb("Refer", p => p.Refer(Works, Late), "petitionReferred", "petitionReferred", "DCS1801", "DCS1801", "DCS1801")
            .Verb("Refer where it is", p => p.Refer(Land, Late), "petitionReferred", "DCS1802", "DCS1801", "DCS1801", "DCS1801")
            .Verb("Extend", p => p.Extend(Late), "DCS1803", "petitionExtended", "DCS1803", "DCS1803", "DCS1803")
            .Verb("Answer", p => p.Answer(Late), "DCS1804", "petitionAnswered", "DCS1804", "DCS1804", "DCS1804")
            .Verb("Resolve", p => p.Resolve(Late), "DCS1805", "DCS1805", "petitionResolved", "DCS1805", "DCS1805")
            .Verb("FindUnfounded", p => p.FindUnfounded(Late), "petitionFoundUnfounded", "petitionFoundUnfounded", "petitionFoundUnfounded", "DCS1806", "DCS1806")
            .Verb("Reopen", p => p.Reopen(Late), "DCS1807", "DCS1807", "petitionReopened", "petitionReopened", "petitionReopened")
            .CheckTotal(p => p.State);

    [Fact]
    public void Verbs_BeforeTheLastOne_AreRefused()
    {
        // The day before the last verb of each state.
        const string backwards = "DCS1808";
        Machine()
            .Verb("Refer", p => p.Refer(Works, Before(p)), backwards, backwards, "DCS1801", "DCS1801", "DCS1801")
            .Verb("Extend", p => p.Extend(Before(p)), "DCS1803", backwards, "DCS1803", "DCS1803", "DCS1803")
            .Verb("Answer", p => p.Answer(Before(p)), "DCS1804", backwards, "DCS1804", "DCS1804", "DCS1804")
            .Verb("Resolve", p => p.Resolve(Before(p)), "DCS1805", "DCS1805", backwards, "DCS1805", "DCS1805")
            .Verb("FindUnfounded", p => p.FindUnfounded(Before(p)), backwards, backwards, backwards, "DCS1806", "DCS1806")
            .Verb("Reopen", p => p.Reopen(Before(p)), "DCS1807", "DCS1807", backwards, backwards, backwards)
            .CheckTotal(p => p.State);

        static LocalDate Before(Petition petition) => petition.ChangedOn!.Value.PlusDays(-1);
    }

    [Fact]
    public void Verbs_BeforeARecordedDate_AreRefused()
    {
        // Read from a row, which does not say when its last verb was.
        Petition petition = new() { Id = new("q1"), Category = new("land"), Raised = On(1), Referred = On(5), Answered = On(9) };

        Problem problem = petition.Invoking(p => p.Resolve(On(8))).Should().Throw<DomainException>().Which.Problem;

        problem.Kind.Should().BeSameAs(PetitionProblems.DateBackwards);
        problem.Arguments.Should().Equal(("id", "q1"), ("date", "2016-03-08"), ("latest", "2016-03-09"));
        petition.State.Should().Be(PetitionState.Answered);
        petition.Resolve(On(9));
        petition.Resolved.Should().Be(On(9), "the same day is in time");
    }

    [Fact]
    public void Refusals_NameIdStateAndDate()
    {
        Petition petition = Raised();

        Problem problem = petition.Invoking(p => p.Answer(On(4))).Should().Throw<DomainException>().Which.Problem;

        problem.Arguments.Should().Equal(("id", "q1"), ("state", "raised"), ("date", "2016-03-04"));
    }

    [Fact]
    public void Refer_ToAnotherBody_KeepsTheTerm()
    {
        Petition petition = Referred();

        petition.Refer(Works, On(8));

        petition.ReferredTo.Should().Be(Works);
        petition.Referred.Should().Be(On(3), "people have waited since then");
        petition.PendingEvents[^1].Should().Be(new PetitionReferred(new("q1"), Works, On(8)));
    }

    [Fact]
    public void Refer_ReadFromARowWithoutABody_NamesIt()
    {
        Petition petition = new() { Id = new("q1"), Category = new("land"), Raised = On(1), Referred = On(5) };

        petition.Refer(Land, On(6));

        (petition.ReferredTo, petition.Referred).Should().Be((Land, On(5)));
    }

    [Fact]
    public void Extend_AgainAndAgain_IsCountedAndLeftToTheAssessment()
    {
        Petition petition = Referred();

        petition.Extend(On(4));
        petition.Extend(On(5));

        petition.Extended.Should().Be(2);
        petition.PendingEvents[^1].Should().Be(new PetitionExtended(new("q1"), 2, On(5)));
    }

    [Fact]
    [Rule("V7")]
    public void Extend_BeyondThePolicysLimit_IsWarnedOfByTheAssessment()
    {
        Petition petition = Referred();
        petition.Extend(On(4));
        Assess(petition).Problems.Should().BeEmpty();

        petition.Extend(On(5));

        Assessment assessment = Assess(petition);
        assessment.Problems.Should().ContainSingle().Which.Kind.Should().BeSameAs(AssessmentProblems.ExtendedTooOften);
        assessment.Petitions[0].Due.Should().Be(On(3).PlusDays(10 + 5), "the second extension does not count");
    }

    [Fact]
    [Rule("Q2")]
    public void Assess_ReopenedPetition_IsOpenUntilItsNewTermEnds()
    {
        Petition petition = Answered();
        Assess(petition).Petitions[0].Status.Should().Be(PetitionStatus.OnTime);

        petition.Reopen(On(25));

        PetitionResult reopened = Assess(petition).Petitions[0];
        (reopened.Status, reopened.Due).Should().Be((PetitionStatus.Open, On(25).PlusDays(10)));
    }

    [Fact]
    public void FindUnfounded_IsResolved()
    {
        Petition petition = Raised();

        petition.FindUnfounded(On(2));

        (petition.State, petition.Resolved, petition.Answered, petition.IsUnfounded).Should().Be((PetitionState.Unfounded, On(2), null, true));
    }

    [Fact]
    public void Reopen_OfWhatWasReferred_BeginsANewTerm()
    {
        Petition petition = Referred();
        petition.Extend(On(5));
        petition.Answer(On(9));
        petition.Resolve(On(9));

        petition.Reopen(On(15));

        (petition.State, petition.Referred, petition.Extended, petition.Answered, petition.Resolved).Should().Be((PetitionState.Referred, On(15), 0, null, null));
        petition.ReferredTo.Should().Be(Land, "it is with the body that answered it");
    }

    [Fact]
    public void Reopen_OfWhatWasNeverReferred_IsToBeReferred()
    {
        Petition petition = Raised();
        petition.FindUnfounded(On(2));

        petition.Reopen(On(4));

        (petition.State, petition.Referred, petition.Resolved, petition.IsUnfounded).Should().Be((PetitionState.Raised, null, null, false));
    }

    [Fact]
    public void State_OfARow_IsByItsLastDate()
    {
        Row(null, null, null).State.Should().Be(PetitionState.Raised);
        Row(On(2), null, null).State.Should().Be(PetitionState.Referred);
        Row(On(2), On(3), null).State.Should().Be(PetitionState.Answered);
        Row(On(2), On(3), On(4)).State.Should().Be(PetitionState.Resolved);
        Row(On(2), null, On(4)).State.Should().Be(PetitionState.Resolved, "an office may have closed it without an answer");

        static Petition Row(LocalDate? referred, LocalDate? answered, LocalDate? resolved) =>
            new() { Id = new("q1"), Category = new("land"), Raised = On(1), Referred = referred, Answered = answered, Resolved = resolved };
    }

    [Fact]
    public void Raise_CopiesWhatIsKnown()
    {
        Petition known = new() { Id = new("q1"), Category = new("land"), Assignment = new("1"), Locality = new("x"), Raised = On(1) };

        var petition = Petition.Raise(known);

        (known.Version, known.PendingEvents.Count).Should().Be((0, 0));
        (petition.Version, petition.ChangedOn).Should().Be((1, On(1)));
        petition.PendingEvents.Should().Equal(new PetitionRaised(new("q1"), new("land"), new("1"), new("x"), On(1)));
    }

    [Fact]
    public void Raise_WhatHasALifeAlready_Throws()
    {
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), Referred = On(2) });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), ReferredTo = Land });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), Extended = 1 });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), IsUnfounded = true });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), Version = 3 });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), ChangedOn = On(1) });
        Refused(Raised());
        Refused(new() { Id = default, Category = new("land"), Raised = On(1) });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), Assignment = default(Id<Domain.Assignments.ResponsibilityAssignment>) });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), Locality = default(Id<Domain.Territories.Locality>) });
        Refused(new() { Id = new("q1"), Category = default, Raised = On(1) });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = new(1899, 12, 31) });

        static void Refused(Petition petition) => FluentActions.Invoking(() => Petition.Raise(petition)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Verbs_WithArgumentsThatCannotBe_Throw()
    {
        Raised().Invoking(p => p.Refer(default, On(2))).Should().Throw<ArgumentException>();
        Raised().Invoking(p => p.Refer(Land, new(2101, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Petition.Raise(null!)).Should().Throw<ArgumentNullException>();
    }

    private static Assessment Assess(Petition petition)
    {
        Policy policy = Policy.Create(new()
        {
            Id = "petitions",
            Title = new("Kiến nghị", "Petitions"),
            Province = "37",
            LegalBasis = [new() { Number = "141-QĐ/TU" }],
            Effective = DateRange.Since(new(2016, 1, 1)),
            Petitions = [new() { Category = null, AnswerWithin = AnswerTerm.Days(10), Extension = new() { Days = 5 } }],
        }).Require();
        return policy.Assess(ResponsibilityRegister.Create(new() { Petitions = [petition] }).Require(), ReportingPeriod.Year(2016), On(31));
    }

    private static StateMachine<Petition> Machine() => new StateMachine<Petition>()
        .State(nameof(PetitionState.Raised), Raised)
        .State(nameof(PetitionState.Referred), Referred)
        .State(nameof(PetitionState.Answered), Answered)
        .State(nameof(PetitionState.Resolved), () => Then(Answered(), p => p.Resolve(On(9))))
        .State(nameof(PetitionState.Unfounded), () => Then(Referred(), p => p.FindUnfounded(On(9))));

    private static Petition Raised() => Petition.Raise(new() { Id = new("q1"), Category = new("land"), Raised = On(1) });

    private static Petition Referred() => Then(Raised(), p => p.Refer(Land, On(3)));

    private static Petition Answered() => Then(Referred(), p => p.Answer(On(7)));

    private static Petition Then(Petition petition, Action<Petition> verb)
    {
        verb(petition);
        return petition;
    }

    private static LocalDate On(int day) => new(2016, 3, day);
}
