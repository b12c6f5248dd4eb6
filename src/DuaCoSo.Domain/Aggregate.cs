namespace DuaCoSo.Domain;

/// <summary>What an application keeps day by day (đối tượng quản lý): it changes through its verbs alone, each of which takes its date and raises an event.</summary>
/// <remarks>
/// An initialiser states what a store or a file recorded; a register checks it with all other facts (R1). A verb that the state does not allow is
/// refused with a <see cref="DomainException"/> and changes nothing. A register keeps copies of its own, so that a verb called later changes no
/// register and no result. Equality is that of the object. Not safe for several threads at once.
/// </remarks>
public abstract class Aggregate
{
    private List<DomainEvent>? _pending;
    private long _version;

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

    /// <summary>Notes what just happened: the last step of every verb.</summary>
    /// <param name="happened">The event.</param>
    private protected void Raise(DomainEvent happened)
    {
        (_pending ??= []).Add(happened);
        _version++;
    }
}
