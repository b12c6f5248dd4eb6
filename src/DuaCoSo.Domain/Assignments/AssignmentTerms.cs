using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Assignments;

/// <summary>What an assignment says (nội dung phân công): who, in which role, for what, when, by which document (O1, O2).</summary>
/// <remarks>A value: two are equal when all of their parts are. Changed by <c>with</c>, to be given to <see cref="ResponsibilityAssignment.Correct"/>.</remarks>
public sealed record AssignmentTerms
{
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

    /// <summary>The document that makes it.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document { get; init; }

    /// <summary>The party, the role, what it is for and when, the same in every culture.</summary>
    public override string ToString() => string.Join(' ', new[] { Party.Key, Role.Code, Locality?.Key, Sector?.Code, Matter?.Key, Interval.ToString() }.OfType<string>());
}
