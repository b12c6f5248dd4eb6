using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Rolls;

/// <summary>An assignment that falls vacant, and who could take it over (phân công bị bỏ trống) (C2).</summary>
public sealed record VacatedAssignment
{
    /// <summary>The assignment.</summary>
    public required Id<ResponsibilityAssignment> Assignment { get; init; }

    /// <summary>What it says.</summary>
    public required AssignmentTerms Terms { get; init; }

    /// <summary>Whether it was in force before the day; one that begins on the day or later never comes into force for whoever leaves.</summary>
    public required bool HasBegun { get; init; }

    /// <summary>The rules by which its target would have fewer assignments than the minimum, if all that falls vacant were ended; by code (C1).</summary>
    /// <remarks>As long as they stand, orphaned assignments count, so that coverage alone does not show what nobody looks after.</remarks>
    public required ValueList<string> Uncovers { get; init; }

    /// <summary>Who could take it over if it were the only one, the best first: of the same kind, organisation, position, then with the smallest load, then by id.</summary>
    public required ValueList<Candidate> Candidates { get; init; }

    /// <summary>Who is to take it over.</summary>
    /// <value>The best candidate for whom there is still room after those above it in the plan; <see langword="null"/> when there is none: then it is ended.</value>
    public Id<Party>? Proposed { get; init; }

    /// <summary>The assignment and who is to take it over.</summary>
    public override string ToString() => $"{Assignment} → {Proposed?.Key ?? "–"}";
}
