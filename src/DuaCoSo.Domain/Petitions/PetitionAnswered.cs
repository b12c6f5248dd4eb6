using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>A petition was answered (trả lời kiến nghị) (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="On">The business date.</param>
public sealed record PetitionAnswered(Id<Petition> Petition, LocalDate On)
    : DomainEvent(Petition.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "petitionAnswered";
}
