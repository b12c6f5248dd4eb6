using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>A petition was referred to a body, or passed on to another one (chuyển kiến nghị) (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="To">The body.</param>
/// <param name="On">The business date.</param>
public sealed record PetitionReferred(Id<Petition> Petition, Id<Party> To, LocalDate On)
    : DomainEvent(Petition.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "petitionReferred";
}
