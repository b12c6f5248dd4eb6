using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>A petition was raised (tiếp nhận kiến nghị) (Q1).</summary>
/// <param name="Petition">The petition.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Assignment">The assignment through which it came, if any.</param>
/// <param name="Locality">Where it was raised, if that is known.</param>
/// <param name="On">The business date.</param>
public sealed record PetitionRaised(
    Id<Petition> Petition, PetitionCategory Category, Id<ResponsibilityAssignment>? Assignment, Id<Locality>? Locality, LocalDate On)
    : DomainEvent(Petition.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "petitionRaised";
}
