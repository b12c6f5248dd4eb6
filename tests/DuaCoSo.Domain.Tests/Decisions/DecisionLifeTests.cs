using DuaCoSo.Domain.Decisions;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Decisions;

/// <summary>The life of a decision on a grade: every verb in every state, and what each leaves behind.</summary>
[Rule("E10")]
public sealed class DecisionLifeTests : LifeTests<EvaluationDecision>
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2016);

    /// <inheritdoc/>
    protected override StateMachine<EvaluationDecision> Table =>
        StateMachines.Of((EvaluationDecision d) => d.State, on: On(20), DecisionProblems.DateBackwards)
            .State(DecisionState.Decided, Decided)
            .State(DecisionState.Final, Final)
            .Verb("Amend", (d, on) => d.Amend("fair", null, "khiếu nại đúng", on), "decisionAmended", "DCS2101")
            .Verb("MakeFinal", (d, on) => d.MakeFinal(on), "decisionMadeFinal", "DCS2102");

    [Fact]
    public void Amend_TakesThePlaceOfTheFormerDecision()
    {
        EvaluationDecision decision = Decided();

        decision.Amend("fair", new("9-QĐ/TU"), "khiếu nại đúng", On(9));

        (decision.Grade, decision.Document, decision.Reason, decision.Date).Should().Be(("fair", new("9-QĐ/TU"), "khiếu nại đúng", On(9)));
        decision.PendingEvents[^1].Should().Be(new DecisionAmended("yearly", new("an"), Year, "fair", new("9-QĐ/TU"), On(9)), "a reason may name people");
        decision.PendingEvents[^1].Key.Should().Be("yearly an 2016");
    }

    [Fact]
    public void Decide_CopiesWhatIsDecided()
    {
        EvaluationDecision taken = Taken();

        var decision = EvaluationDecision.Decide(taken);

        taken.Version.Should().Be(0);
        (decision.Reason, decision.Version).Should().Be(("như đề xuất", 1));
        decision.PendingEvents.Should().Equal(new EvaluationDecided("yearly", new("an"), Year, "good", new("5-QĐ/TU"), On(2)));
    }

    [Fact]
    public void Decide_WhatHasALifeAlreadyOrCannotBe_Throws()
    {
        Refused(Decided());
        Refused(new() { Scheme = "yearly", Subject = new("an"), Period = Year, Grade = "good", Date = On(2), Final = On(3) });
        Refused(new() { Scheme = "", Subject = new("an"), Period = Year, Grade = "good", Date = On(2) });
        Refused(new() { Scheme = "yearly", Subject = new("an"), Period = Year, Grade = "good", Date = On(2), Document = default(Id<Domain.Documents.IssuedDocument>) });
        Refused(new() { Scheme = "yearly", Subject = default, Period = Year, Grade = "good", Date = On(2) });
        Refused(new() { Scheme = "yearly", Subject = new("an"), Period = default, Grade = "good", Date = On(2) });
        Refused(new() { Scheme = "yearly", Subject = new("an"), Period = Year, Grade = " ", Date = On(2) });
        Refused(new() { Scheme = "yearly", Subject = new("an"), Period = Year, Grade = "good", Date = new(2101, 1, 1) });
        FluentActions.Invoking(() => EvaluationDecision.Decide(null!)).Should().Throw<ArgumentNullException>();

        static void Refused(EvaluationDecision decision) => FluentActions.Invoking(() => EvaluationDecision.Decide(decision)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Amend_WithArgumentsThatCannotBe_Throws()
    {
        Decided().Invoking(d => d.Amend("", null, "vì", On(20))).Should().Throw<ArgumentException>();
        Decided().Invoking(d => d.Amend("fair", default(Id<Domain.Documents.IssuedDocument>), "vì", On(20))).Should().Throw<ArgumentException>();
        Decided().Invoking(d => d.Amend("fair", null, " ", On(20))).Should().Throw<ArgumentException>();
        Decided().Invoking(d => d.MakeFinal(new(1899, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static EvaluationDecision Taken() =>
        new() { Scheme = "yearly", Subject = new("an"), Period = Year, Grade = "good", Date = On(2), Document = new("5-QĐ/TU"), Reason = "như đề xuất" };

    private static EvaluationDecision Decided() => EvaluationDecision.Decide(Taken());

    private static EvaluationDecision Final()
    {
        EvaluationDecision decision = Decided();
        decision.MakeFinal(On(5));
        return decision;
    }

    private static LocalDate On(int day) => new(2017, 1, day);
}
