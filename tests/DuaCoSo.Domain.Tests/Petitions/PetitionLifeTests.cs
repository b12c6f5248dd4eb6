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
public sealed class PetitionLifeTests : LifeTests<Petition>
{
    private static readonly Id<Party> Land = new("so-tnmt");
    private static readonly Id<Party> Works = new("so-gtvt");
    private static readonly LocalDate Late = On(20);

    /// <inheritdoc/>
    protected override StateMachine<Petition> Table =>
        StateMachines.Of((Petition p) => p.State, on: Late, PetitionProblems.DateBackwards)
            .State(PetitionState.Raised, Raised)
            .State(PetitionState.Referred, Referred)
            .State(PetitionState.Answered, Answered)
            .State(PetitionState.Resolved, () => Then(Answered(), p => p.Resolve(On(9))))
            .State(PetitionState.Unfounded, () => Then(Referred(), p => p.FindUnfounded(On(9))))
            .State(PetitionState.Reopened, () => Then(Answered(), p => p.Reopen(new("q2"), null, On(9))))
            .Verb("Refer", (p, on) => p.Refer(Works, on), "petitionReferred", "petitionReferred", "DCS1801", "DCS1801", "DCS1801", "DCS1801")
            .Verb("Refer where it is", (p, on) => p.Refer(Land, on), "petitionReferred", "DCS1802", "DCS1801", "DCS1801", "DCS1801", "DCS1801")
            .Verb("Extend", (p, on) => p.Extend(on), "DCS1803", "petitionExtended", "DCS1803", "DCS1803", "DCS1803", "DCS1803")
            .Verb("Answer", (p, on) => p.Answer(on), "DCS1804", "petitionAnswered", "DCS1804", "DCS1804", "DCS1804", "DCS1804")
            .Verb("Resolve", (p, on) => p.Resolve(on), "DCS1805", "DCS1805", "petitionResolved", "DCS1805", "DCS1805", "DCS1805")
            .Verb("FindUnfounded", (p, on) => p.FindUnfounded(on), "petitionFoundUnfounded", "petitionFoundUnfounded", "petitionFoundUnfounded", "DCS1806", "DCS1806", "DCS1806")
            .Verb("Reopen", (p, on) => p.Reopen(new("q2"), null, on), "DCS1807", "DCS1807", "petitionReopened", "petitionReopened", "petitionReopened", "DCS1807");

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
    [Rule("Q2"), Rule("T3")]
    public void Assess_ReopenedPetition_KeepsWhatWasAnsweredLate()
    {
        Petition petition = Then(Referred(), p => p.Answer(On(14)));
        PetitionFigures before = Assess(petition).PetitionFigures;

        Petition next = petition.Reopen(new("q2"), petition.Assignment, On(22));

        before.Should().Be(new PetitionFigures(OnTime: 0, Late: 1, Open: 0, Overdue: 0));
        Assessment after = Assess(petition, next);
        after.PetitionFigures.Should().Be(before with { Open = 1 }, "the new round is in its term");
        after.PetitionFigures.OnTimeRate.Should().Be(before.OnTimeRate);
        after.Petitions.Single(p => p.Petition == next.Id).Due.Should().Be(On(22).PlusDays(10));

        next.Answer(On(24));
        Assess(petition, next).PetitionFigures.Should().Be(new PetitionFigures(OnTime: 1, Late: 1, Open: 0, Overdue: 0), "the late answer is late whatever follows");
    }

    [Fact]
    public void FindUnfounded_IsResolved()
    {
        Petition petition = Raised();

        petition.FindUnfounded(On(2));

        (petition.State, petition.Resolved, petition.Answered, petition.IsUnfounded).Should().Be((PetitionState.Unfounded, On(2), null, true));
    }

    [Fact]
    public void Reopen_OfWhatWasReferred_IsWithTheSameBodyForANewTerm()
    {
        Petition petition = Petition.Raise(new() { Id = new("q1"), Category = new("land"), Assignment = new("1"), Locality = new("x"), Raised = On(1) });
        petition.Refer(Land, On(3));
        petition.Extend(On(5));
        petition.Answer(On(9));
        petition.Resolve(On(9));

        Petition next = petition.Reopen(new("q2"), new("2"), On(15));

        (petition.State, petition.Referred, petition.Extended, petition.Answered, petition.Resolved).Should().Be((PetitionState.Reopened, On(3), 1, On(9), On(9)));
        (petition.ReopenedAs, next.Reopens).Should().Be((next.Id, petition.Id));
        petition.PendingEvents[^1].Should().Be(new PetitionReopened(new("q1"), new("q2"), On(15)));
        (next.State, next.Referred, next.ReferredTo, next.Extended).Should().Be((PetitionState.Referred, On(15), Land, 0));
        next.PendingEvents.Should().Equal(new PetitionRaised(new("q2"), new("land"), new("2"), new("x"), On(15)), new PetitionReferred(new("q2"), Land, On(15)));
    }

    [Fact]
    public void Reopen_OfWhatWasNeverReferred_IsToBeReferred()
    {
        Petition petition = Raised();
        petition.FindUnfounded(On(2));

        Petition next = petition.Reopen(new("q2"), null, On(4));

        (petition.State, petition.Resolved, petition.IsUnfounded).Should().Be((PetitionState.Reopened, On(2), true));
        (next.State, next.Raised, next.Referred, next.Resolved).Should().Be((PetitionState.Raised, On(4), null, null));
    }

    [Fact]
    public void Reopen_OfARowWithoutABody_RunsItsTermAllTheSame()
    {
        Petition petition = new() { Id = new("q1"), Category = new("land"), Raised = On(1), Referred = On(5), Answered = On(6) };

        Petition next = petition.Reopen(new("q2"), null, On(8));

        (next.State, next.Referred, next.ReferredTo).Should().Be((PetitionState.Referred, On(8), null));
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
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), ReopenedAs = new("q2") });
        Refused(new() { Id = new("q1"), Category = new("land"), Raised = On(1), Reopens = default(Id<Petition>) });
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
        Answered().Invoking(p => p.Reopen(default, null, On(9))).Should().Throw<ArgumentException>();
        Answered().Invoking(p => p.Reopen(p.Id, null, On(9))).Should().Throw<ArgumentException>();
        Answered().Invoking(p => p.Reopen(new("q2"), default(Id<Domain.Assignments.ResponsibilityAssignment>), On(9))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Petition.Raise(null!)).Should().Throw<ArgumentNullException>();
    }

    private static Assessment Assess(params Petition[] petitions)
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
        return policy.Assess(ResponsibilityRegister.Create(new() { Petitions = petitions }).Require(), ReportingPeriod.Year(2016), On(31));
    }

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
