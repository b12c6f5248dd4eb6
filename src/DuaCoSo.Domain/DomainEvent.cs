using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain;

/// <summary>Something that happened to an aggregate (sự kiện nghiệp vụ): ids and values, never an object that can change, never people's names.</summary>
/// <remarks>Raised after the state changed, by the aggregate alone; see <see cref="Aggregate.PendingEvents"/>. Two events are equal when all of their parts are.</remarks>
public abstract record DomainEvent
{
    private protected DomainEvent(string key, LocalDate on)
    {
        Key = key;
        On = on;
    }

    /// <summary>The key of the aggregate that it happened to: its id, or what identifies it.</summary>
    public string Key { get; }

    /// <summary>The day on which it was said, as the verb was given it (T1); a day that it concerns is a property of its own.</summary>
    public LocalDate On { get; }

    /// <summary>The event's stable code, such as <c>petitionReferred</c>: what messages and logs may name it by.</summary>
    public abstract string Code { get; }

    /// <summary>Code, key and date, the same in every culture.</summary>
    public sealed override string ToString() => $"{Code} {Key} {LocalDatePattern.Iso.Format(On)}";
}
