using DuaCoSo.Domain.Assignments;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>The excusals of one assignment (các đợt vắng có lý do của một phân công) (O2), no two of which share a day.</summary>
/// <remarks>A register takes its <see cref="Excusals"/>. The reason is text for people; no event carries it.</remarks>
public sealed class AssignmentExcusals : Aggregate
{
    private ValueList<Excusal> _excusals = [];

    /// <summary>The assignment.</summary>
    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    /// <summary>The excusals, in the order in which they were granted.</summary>
    /// <value>None by default.</value>
    public ValueList<Excusal> Excusals
    {
        get => _excusals;
        init => _excusals = value;
    }

    /// <summary>Excuses the assignment for some days.</summary>
    /// <param name="interval">The days, from a first one on, both ends included; without a last day until further notice.</param>
    /// <param name="reason">Why, for people to read, or <see langword="null"/>.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentException">The interval has no first day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">Some of the days are excused already, or another verb was said later.</exception>
    public void Grant(DateRange interval, string? reason, LocalDate on)
    {
        LocalDate from = interval.From ?? throw new ArgumentException("An excusal begins on a date.", nameof(interval));
        Arguments.Date(from, nameof(interval));
        Arguments.Date(interval.To ?? from, nameof(interval));
        Arguments.Date(on, nameof(on));
        if (_excusals.FirstOrDefault(e => e.Interval.Overlaps(interval)) is { } other)
        {
            throw new DomainException(ExcusalProblems.ExcusedAlready.At(null, ("assignment", Assignment.Key), ("interval", other.Interval.ToString())));
        }

        CheckOrder(on);
        _excusals = [.. _excusals, new() { Assignment = Assignment, Interval = interval, Reason = reason }];
        Raise(new ExcusalGranted(Assignment, interval, on));
    }

    /// <summary>Ends an excusal earlier, or one that was until further notice.</summary>
    /// <param name="lastDay">Its new last day, one of those excused.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The day is not excused or is the last one anyway, or another verb was said later.</exception>
    public void Shorten(LocalDate lastDay, LocalDate on)
    {
        Arguments.Date(lastDay, nameof(lastDay));
        Arguments.Date(on, nameof(on));
        Excusal excusal = On(lastDay);
        if (excusal.Interval.To == lastDay)
        {
            throw Refused(ExcusalProblems.EndsAnyway, lastDay);
        }

        CheckOrder(on);
        var after = new DateRange(excusal.Interval.From, lastDay);
        _excusals = _excusals.Select(e => ReferenceEquals(e, excusal) ? e with { Interval = after } : e).ToValueList();
        Raise(new ExcusalShortened(Assignment, excusal.Interval, after, on));
    }

    /// <summary>Takes a whole excusal back, as if it had not been granted.</summary>
    /// <param name="excused">Any day of the excusal.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The day is not excused, or another verb was said later.</exception>
    public void Revoke(LocalDate excused, LocalDate on)
    {
        Arguments.Date(excused, nameof(excused));
        Arguments.Date(on, nameof(on));
        Excusal excusal = On(excused);
        CheckOrder(on);
        _excusals = _excusals.Where(e => !ReferenceEquals(e, excusal)).ToValueList();
        Raise(new ExcusalRevoked(Assignment, excusal.Interval, on));
    }

    /// <summary>The assignment's id.</summary>
    public override string ToString() => Assignment.Key;

    private void CheckOrder(LocalDate on) => CheckOrder(Assignment.Key, on, ChangedOn, ExcusalProblems.DateBackwards);

    private Excusal On(LocalDate day) => _excusals.FirstOrDefault(e => e.Interval.Contains(day)) ?? throw Refused(ExcusalProblems.NotExcused, day);

    private DomainException Refused(ProblemKind kind, LocalDate date) =>
        new(kind.At(null, ("assignment", Assignment.Key), ("date", IsoOf(date))));
}
