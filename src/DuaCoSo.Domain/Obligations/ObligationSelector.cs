using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Which assignments a rule applies to (phạm vi áp dụng): every selector given must match (O1).</summary>
public sealed record ObligationSelector
{
    /// <summary>Any of these roles.</summary>
    /// <value>Every role by default.</value>
    public ValueList<AssignmentRole> Roles { get; init; } = [];

    /// <summary>A party of any of these kinds.</summary>
    /// <value>Every kind by default.</value>
    public ValueList<PartyKind> AssigneeKinds { get; init; } = [];

    /// <summary>A party of any of these positions.</summary>
    /// <value>Every position by default.</value>
    public ValueList<Position> Positions { get; init; } = [];

    /// <summary>A locality of any of these levels.</summary>
    /// <value>Every level, and none, by default.</value>
    public ValueList<LocalityLevel> LocalityLevels { get; init; } = [];

    /// <summary>A locality with all of these traits.</summary>
    /// <value>Any locality, and none, by default.</value>
    public ValueList<LocalityTrait> LocalityTraits { get; init; } = [];

    /// <summary>Any of these sectors.</summary>
    /// <value>Every sector, and none, by default.</value>
    public ValueList<Sector> Sectors { get; init; } = [];

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => "selector";
}
