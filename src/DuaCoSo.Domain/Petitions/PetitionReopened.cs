using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>A petition was reopened (mở lại kiến nghị): it goes on as another one (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="Successor">The petition as which it goes on.</param>
/// <param name="On">The business date.</param>
public sealed record PetitionReopened(Id<Petition> Petition, Id<Petition> Successor, LocalDate On)
    : DomainEvent(Petition.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "petitionReopened";
}
