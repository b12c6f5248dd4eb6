using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Assignments;

/// <summary>A party's responsibility for a locality, sector or matter over an interval (phân công phụ trách) (O1, O2).</summary>
public sealed class ResponsibilityAssignment : Aggregate
{
    /// <summary>Its id.</summary>
    public required Id<ResponsibilityAssignment> Id { get; init; }

    /// <summary>Who is responsible.</summary>
    public required Id<Party> Party { get; init; }

    /// <summary>In which role.</summary>
    public required AssignmentRole Role { get; init; }

    /// <summary>For which locality.</summary>
    /// <value>None by default.</value>
    public Id<Locality>? Locality { get; init; }

    /// <summary>For which sector.</summary>
    /// <value>None by default.</value>
    public Sector? Sector { get; init; }

    /// <summary>For which document to be carried out.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Matter { get; init; }

    /// <summary>The days on which it is in force, both ends included (T2).</summary>
    /// <value>Always by default.</value>
    public DateRange Interval { get; init; }

    /// <summary>The document that made it.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document { get; init; }

    /// <summary>The assignments that it succeeds; those of the same party and role make a chain (O7).</summary>
    /// <value>None by default.</value>
    public ValueList<Id<ResponsibilityAssignment>> Succeeds { get; init; } = [];

    /// <summary>Its id.</summary>
    public override string ToString() => Id.Key;
}
