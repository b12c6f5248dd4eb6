using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>A petition was reopened (mở lại kiến nghị): its answer no longer stands (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="On">The business date.</param>
public sealed record PetitionReopened(Id<Petition> Petition, LocalDate On)
    : DomainEvent(Petition.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "petitionReopened";
}
