using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.Sanctions;

/// <summary>A sanction was annulled (hủy quyết định kỷ luật) (S1).</summary>
/// <param name="Party">The party.</param>
/// <param name="Kind">How, if that is recorded.</param>
/// <param name="Date">The day that the sanction counts on.</param>
/// <param name="Document">The document that annulled it, if there is one.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record SanctionAnnulled(Id<Party> Party, SanctionKind? Kind, LocalDate Date, Id<IssuedDocument>? Document, LocalDate On)
    : DomainEvent(Party.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "sanctionAnnulled";
}
