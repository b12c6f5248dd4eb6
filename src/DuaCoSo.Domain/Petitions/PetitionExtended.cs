using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The term of a petition was extended (gia hạn trả lời) (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="Extended">How often it is extended now.</param>
/// <param name="On">The business date.</param>
public sealed record PetitionExtended(Id<Petition> Petition, int Extended, LocalDate On)
    : DomainEvent(Petition.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "petitionExtended";
}
