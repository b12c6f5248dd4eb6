using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>A petition was found unfounded (kiến nghị không có cơ sở), which closes it as resolved (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="On">The business date.</param>
public sealed record PetitionFoundUnfounded(Id<Petition> Petition, LocalDate On)
    : DomainEvent(Petition.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "petitionFoundUnfounded";
}
