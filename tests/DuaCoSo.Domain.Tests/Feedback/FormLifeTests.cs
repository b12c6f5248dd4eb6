using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Time;
using DuaCoSo.TestKit;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace DuaCoSo.Domain.Tests.Feedback;

/// <summary>The life of a feedback form: every verb in every state, and what each leaves behind.</summary>
[Rule("F1")]
public sealed class FormLifeTests : LifeTests<FeedbackForm>
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2016);

    /// <inheritdoc/>
    protected override StateMachine<FeedbackForm> Table =>
        StateMachines.Of((FeedbackForm f) => f.State, on: On(20), FeedbackProblems.DateBackwards)
            .State(FormState.Given, Given)
            .State(FormState.Closed, Closed)
            .Verb("Correct", (f, on) => f.Correct(90, on), "feedbackCorrected", "DCS1921")
            .Verb("Correct to the same", (f, on) => f.Correct(80, on), "DCS1922", "DCS1921")
            .Verb("Close", (f, on) => f.Close(on), "feedbackClosed", "DCS1923");

    [Fact]
    public void Correct_TakesThePlaceOfTheFormerForm()
    {
        FeedbackForm form = Given();

        form.Correct(92.5m, On(9));

        (form.Rating, form.Date, form.Version).Should().Be((92.5m, On(9), 2));
        form.PendingEvents[^1].Should().Be(new FeedbackCorrected(new("1"), Year, 92.5m, On(9)));
        form.PendingEvents[^1].Key.Should().Be("1 2016");
    }

    [Fact]
    public void Correct_Unchanged_SaysSo() =>
        Given().Invoking(f => f.Correct(80.0m, On(9))).Should().Throw<DomainException>()
            .Which.Problem.Arguments.Should().Equal(("id", "1 2016"), ("rating", "80.0"), ("date", "2016-12-09"));

    [Fact]
    public void Give_CopiesWhatItSays()
    {
        FeedbackForm said = Said();

        var form = FeedbackForm.Give(said);

        said.Version.Should().Be(0);
        form.PendingEvents.Should().Equal(new FeedbackGiven(new("1"), Year, 80, On(2)));
    }

    [Fact]
    public void Give_WhatHasALifeAlreadyOrCannotBe_Throws()
    {
        Refused(Given());
        Refused(new() { Assignment = new("1"), Period = Year, Date = On(2), Rating = 80, Closed = On(3) });
        Refused(new() { Assignment = default, Period = Year, Date = On(2), Rating = 80 });
        Refused(new() { Assignment = new("1"), Period = default, Date = On(2), Rating = 80 });
        Refused(new() { Assignment = new("1"), Period = Year, Date = new(1899, 1, 1), Rating = 80 });
        Refused(new() { Assignment = new("1"), Period = Year, Date = On(2), Rating = 100.5m });
        FluentActions.Invoking(() => FeedbackForm.Give(null!)).Should().Throw<ArgumentNullException>();
        Given().Invoking(f => f.Correct(-1, On(20))).Should().Throw<ArgumentOutOfRangeException>();

        static void Refused(FeedbackForm form) => FluentActions.Invoking(() => FeedbackForm.Give(form)).Should().Throw<ArgumentException>();
    }

    private static FeedbackForm Said() => new() { Assignment = new("1"), Period = Year, Date = On(2), Rating = 80 };

    private static FeedbackForm Given() => FeedbackForm.Give(Said());

    private static FeedbackForm Closed()
    {
        FeedbackForm form = Given();
        form.Close(On(5));
        return form;
    }

    private static LocalDate On(int day) => new(2016, 12, day);
}
