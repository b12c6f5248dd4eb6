using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain;

/// <summary>What an application keeps day by day (đối tượng quản lý): it changes through its verbs alone, each of which takes the day on which it is said, and raises an event.</summary>
/// <remarks>
/// An initialiser states what a store or a file recorded; a register checks it with all other facts (R1). A verb that the state does not allow is
/// refused with a <see cref="DomainException"/> and changes nothing; so is one said before another. A day that a verb concerns (a first day, a last day) is an
/// argument of its own, and may lie before or after the day on which it is said. A register keeps copies of its own, so that a verb called later changes no
/// register and no result. Equality is that of the object. Not safe for several threads at once.
/// </remarks>
public abstract class Aggregate
{
    private List<DomainEvent>? _pending;
    private long _version;
    private LocalDate? _changedOn;

    private protected Aggregate()
    {
    }

    /// <summary>How often it was changed: a store compares the number that it read with the one that it holds, and refuses the slower of two writers.</summary>
    /// <value>0 by default; one more with each verb.</value>
    public long Version
    {
        get => _version;
        init => _version = value;
    }

    /// <summary>The day on which its latest verb was said: what a store keeps beside the version, so that dates do not run backwards after it was read again.</summary>
    /// <value>None by default.</value>
    public LocalDate? ChangedOn
    {
        get => _changedOn;
        init => _changedOn = value;
    }

    /// <summary>What happened since the application last took note, in order.</summary>
    public ValueList<DomainEvent> PendingEvents => _pending is null ? [] : [.. _pending];

    /// <summary>Forgets the pending events: called by the application once it has dispatched them.</summary>
    public void ClearPendingEvents() => _pending = null;

    /// <summary>A copy of the present state that no verb of the original reaches, without events: what a register keeps.</summary>
    internal Aggregate Snapshot()
    {
        // The state of every aggregate is made of immutable values, so that a shallow copy is a whole one.
        var copy = (Aggregate)MemberwiseClone();
        copy._pending = null;
        return copy;
    }

    /// <summary>Refuses an opening verb of what is no new record: one that a store gave a version, or that verbs changed already.</summary>
    /// <param name="isFresh">Whether nothing is recorded that later verbs would record.</param>
    /// <param name="parameter">The argument's name.</param>
    private protected void CheckFresh(bool isFresh, string parameter)
    {
        if (!isFresh || _version != 0 || _changedOn is not null)
        {
            throw new ArgumentException("It has a life behind it already: state only what is known when it begins.", parameter);
        }
    }

    /// <summary>Refuses a verb that the state does not allow, and one dated before what is recorded already.</summary>
    /// <param name="key">What identifies the aggregate.</param>
    /// <param name="state">Its state.</param>
    /// <param name="isAllowed">Whether the state allows the verb.</param>
    /// <param name="on">The verb's date.</param>
    /// <param name="latest">The latest date that is recorded.</param>
    /// <param name="notAllowed">The problem of the verb in this state.</param>
    /// <param name="backwards">The problem of the verb before the latest date.</param>
    private protected static void Allow<TState>(
        string key, TState state, bool isAllowed, LocalDate on, LocalDate? latest, ProblemKind notAllowed, ProblemKind backwards)
        where TState : struct, Enum
    {
        Arguments.Date(on, nameof(on));
        if (!isAllowed)
        {
            throw new DomainException(notAllowed.At(null, ("id", key), ("state", CamelCase.Of(state)), ("date", IsoOf(on))));
        }

        CheckOrder(key, on, latest, backwards);
    }

    /// <summary>Refuses a verb dated before what is recorded already.</summary>
    /// <param name="key">What identifies the aggregate.</param>
    /// <param name="on">The verb's date.</param>
    /// <param name="latest">The latest date that is recorded.</param>
    /// <param name="backwards">The problem of the verb before that date.</param>
    private protected static void CheckOrder(string key, LocalDate on, LocalDate? latest, ProblemKind backwards)
    {
        if (latest is { } before && on < before)
        {
            throw new DomainException(backwards.At(null, ("id", key), ("date", IsoOf(on)), ("latest", IsoOf(before))));
        }
    }

    /// <summary>A date as an argument of a problem.</summary>
    private protected static string IsoOf(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The latest of some dates; <see langword="null"/> when none is given.</summary>
    private protected static LocalDate? Latest(params ReadOnlySpan<LocalDate?> dates)
    {
        LocalDate? latest = null;
        foreach (LocalDate? date in dates)
        {
            latest = latest is null || date > latest ? date ?? latest : latest;
        }

        return latest;
    }

    /// <summary>Notes what just happened: the last step of every verb.</summary>
    /// <param name="happened">The event.</param>
    private protected void Raise(DomainEvent happened)
    {
        (_pending ??= []).Add(happened);
        _version++;
        _changedOn = happened.On;
    }
}
