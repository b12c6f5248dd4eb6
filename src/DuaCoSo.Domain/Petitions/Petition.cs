using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Petitions;

/// <summary>What people raise (kiến nghị, phản ánh), referred to the body that can answer it (Q1).</summary>
public sealed class Petition : Aggregate
{
    /// <summary>Its id.</summary>
    public required Id<Petition> Id { get; init; }

    /// <summary>The assignment through which it came; without one it is nobody's, but still has its term (Q2).</summary>
    /// <value>None by default.</value>
    public Id<ResponsibilityAssignment>? Assignment { get; init; }

    /// <summary>Where it was raised.</summary>
    /// <value>None by default.</value>
    public Id<Locality>? Locality { get; init; }

    /// <summary>What it is about.</summary>
    public required PetitionCategory Category { get; init; }

    /// <summary>When it was raised.</summary>
    public required LocalDate Raised { get; init; }

    /// <summary>When it was referred.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Referred { get; init; }

    /// <summary>How often its term was extended.</summary>
    /// <value>0 by default.</value>
    public int Extended { get; init; }

    /// <summary>When it was answered.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Answered { get; init; }

    /// <summary>When it was resolved.</summary>
    /// <value>Not yet by default.</value>
    public LocalDate? Resolved { get; init; }

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
