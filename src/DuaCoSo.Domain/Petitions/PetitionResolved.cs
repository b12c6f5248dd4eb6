using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>A petition was resolved (giải quyết xong kiến nghị) (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="On">The business date.</param>
public sealed record PetitionResolved(Id<Petition> Petition, LocalDate On)
    : DomainEvent(Petition.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "petitionResolved";
}
