using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Assessments;

/// <summary>One link of the chain of responsibility of a locality (tuyến trách nhiệm) (C3).</summary>
/// <param name="Locality">The locality on the way to the root.</param>
/// <param name="Assignment">An assignment active on it.</param>
/// <param name="Role">In which role.</param>
/// <param name="Party">Whose.</param>
public sealed record ResponsibleParty(Id<Locality> Locality, Id<ResponsibilityAssignment> Assignment, AssignmentRole Role, Id<Party> Party)
{
    /// <summary>The locality, the role and the party.</summary>
    public override string ToString() => $"{Locality} {Role} {Party}";
}
