using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Feedback;

/// <summary>A locality's form on its official (phiếu nhận xét, đánh giá) (F1).</summary>
/// <remarks>
/// An initialiser states what was recorded; <see cref="Give"/> begins a life, and the other verbs carry it on. No verb may be dated before another.
/// A corrected form takes the place of the former one, with its own date: there is one of an assignment and period (R1).
/// </remarks>
public sealed class FeedbackForm : Aggregate
{
    private LocalDate _date;
    private decimal _rating;
    private LocalDate? _closed;

    /// <summary>The assignment that is rated.</summary>
    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    /// <summary>The period that it is about.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>When it was given as it now stands.</summary>
    public required LocalDate Date
    {
        get => _date;
        init => _date = value;
    }

    /// <summary>The rating, 0 to 100.</summary>
    public required decimal Rating
    {
        get => _rating;
        init => _rating = value;
    }

    /// <summary>When it was closed to corrections; a register has no column for it.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Closed
    {
        get => _closed;
        init => _closed = value;
    }

    /// <summary>Where it stands.</summary>
    public FormState State => _closed is null ? FormState.Given : FormState.Closed;

    /// <summary>Gives a form.</summary>
    /// <param name="form">What it says; it is copied.</param>
    /// <returns>The form, with its first event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The assignment or the period is empty, or it is closed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100, or the rating is not 0 to 100.</exception>
    public static FeedbackForm Give(FeedbackForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        form.CheckFresh(form.State == FormState.Given, nameof(form));
        Arguments.Given(!form.Assignment.IsEmpty && !form.Period.IsEmpty, nameof(form));
        Arguments.Number(form.Rating, NumberRange.Rating, nameof(form));
        Arguments.Date(form.Date, nameof(form));
        var given = (FeedbackForm)form.Snapshot();
        given.Raise(new FeedbackGiven(given.Assignment, given.Period, given.Rating, given.Date));
        return given;
    }

    /// <summary>Gives a form in place of this one, with another rating.</summary>
    /// <param name="rating">The rating, 0 to 100.</param>
    /// <param name="on">When: the form's date from then on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100, or the rating is not 0 to 100.</exception>
    /// <exception cref="DomainException">It is closed, has that rating already, or the date is before another of its dates.</exception>
    public void Correct(decimal rating, LocalDate on)
    {
        Arguments.Number(rating, NumberRange.Rating, nameof(rating));
        Allow(on, State == FormState.Given, FeedbackProblems.CannotCorrect);
        if (rating == _rating)
        {
            throw new DomainException(FeedbackProblems.RatingUnchanged.At(
                null, ("id", ToString()), ("rating", FormattableString.Invariant($"{rating}")), ("date", IsoOf(on))));
        }

        (_rating, _date) = (rating, on);
        Raise(new FeedbackCorrected(Assignment, Period, rating, on));
    }

    /// <summary>Closes it to corrections, as before grades are decided.</summary>
    /// <param name="on">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">It is closed already, or the date is before another of its dates.</exception>
    public void Close(LocalDate on)
    {
        Allow(on, State == FormState.Given, FeedbackProblems.CannotClose);
        _closed = on;
        Raise(new FeedbackClosed(Assignment, Period, on));
    }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Assignment} {Period}");

    private void Allow(LocalDate on, bool isAllowed, ProblemKind notAllowed) =>
        Allow(ToString(), State, isAllowed, on, Latest(ChangedOn, _date, _closed), notAllowed, FeedbackProblems.DateBackwards);
}
