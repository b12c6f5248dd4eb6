using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Assignments;

/// <summary>What the policy asks of the coverage of a territory: how many assignments of a role each target has, and each assignee (quy định phân công) (C1).</summary>
public sealed record AssignmentRule : PolicyRule
{
    /// <summary>The role that the rule is about.</summary>
    public required AssignmentRole Role { get; init; }

    /// <summary>The kinds of party that may have the role.</summary>
    /// <value>Any by default.</value>
    public ValueList<PartyKind> AssigneeKinds { get; init; } = [];

    /// <summary>The level of the localities that are targets.</summary>
    /// <value><see langword="null"/> by default: the targets are sectors or matters.</value>
    public LocalityLevel? LocalityLevel { get; init; }

    /// <summary>Traits that a target has, all of them.</summary>
    /// <value>None by default.</value>
    public ValueList<LocalityTrait> LocalityTraits { get; init; } = [];

    /// <summary>The sectors that are targets.</summary>
    /// <value>None by default.</value>
    public ValueList<Sector> Sectors { get; init; } = [];

    /// <summary>The documents to be carried out that are targets.</summary>
    /// <value>None by default.</value>
    public ValueList<Id<IssuedDocument>> Matters { get; init; } = [];

    /// <summary>The least number of assignments per target; with fewer it is uncovered.</summary>
    /// <value>0 by default, 0 to 1,000,000.</value>
    public int MinPerTarget { get; init; }

    /// <summary>The greatest number per target; with more it is crowded.</summary>
    /// <value>No limit by default, 0 to 1,000,000.</value>
    public int? MaxPerTarget { get; init; }

    /// <summary>The least number of targets per assignee who has any; with fewer the assignee is underloaded.</summary>
    /// <value>No limit by default, 0 to 1,000,000.</value>
    public int? MinPerAssignee { get; init; }

    /// <summary>The greatest number of targets per assignee; with more the assignee is overloaded.</summary>
    /// <value>No limit by default, 0 to 1,000,000.</value>
    public int? MaxPerAssignee { get; init; }
}
