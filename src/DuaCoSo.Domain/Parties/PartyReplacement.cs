using DuaCoSo.Domain.Documents;
using NodaTime;

namespace DuaCoSo.Domain.Parties;

/// <summary>Parties that end and are carried on by another, as when departments merge (sáp nhập, thay thế chủ thể) (G2).</summary>
/// <remarks>Their assignments pass to the other party; that is no chain (O7): the newcomer owes from the first day on. A party in several replacements of a date is divided.</remarks>
public sealed record PartyReplacement
{
    /// <summary>The day from which the other party stands in their place; they end the day before.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The parties that end; at least one.</summary>
    public required ValueList<Id<Party>> Replaced { get; init; }

    /// <summary>The party that carries on.</summary>
    public required Id<Party> By { get; init; }

    /// <summary>The document that decided it.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document { get; init; }

    /// <summary>Its date and the ids concerned, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{On:uuuu'-'MM'-'dd} replace {Replaced} by {By}");
}
