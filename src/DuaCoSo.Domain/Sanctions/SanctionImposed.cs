using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.Sanctions;

/// <summary>A party was sanctioned (thi hành kỷ luật) (S1).</summary>
/// <param name="Party">The party.</param>
/// <param name="Kind">How.</param>
/// <param name="Date">The day that the sanction counts on.</param>
/// <param name="Document">The document that imposed it, if there is one.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record SanctionImposed(Id<Party> Party, SanctionKind Kind, LocalDate Date, Id<IssuedDocument>? Document, LocalDate On)
    : DomainEvent(Party.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "sanctionImposed";
}
