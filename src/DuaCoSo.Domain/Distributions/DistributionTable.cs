using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Distributions;

/// <summary>A checked request by number: targets, assignees and groups in the order of their ids, so that the order of the request means nothing.</summary>
internal sealed class DistributionTable
{
    public required Id<Locality>[] Targets { get; init; }

    public required Id<Party>[] Assignees { get; init; }

    /// <summary>Codes of the targets' groups; the empty one first, of those without.</summary>
    public required string[] TargetGroups { get; init; }

    /// <summary>Codes of the assignees' groups; the empty one first, of those without.</summary>
    public required string[] AssigneeGroups { get; init; }

    public required int[] Needed { get; init; }

    public required int[] Min { get; init; }

    /// <summary><see cref="int.MaxValue"/> without a limit.</summary>
    public required int[] Max { get; init; }

    /// <summary>The group of each target.</summary>
    public required int[] RegionOf { get; init; }

    /// <summary>The group of each assignee.</summary>
    public required int[] UnitOf { get; init; }

    /// <summary>The least from a group of assignees, at group × targets + target.</summary>
    public required int[] FromUnit { get; init; }

    /// <summary>The least from a group of targets, at group × assignees + assignee.</summary>
    public required int[] FromRegion { get; init; }

    /// <summary>Each once, by target, then assignee.</summary>
    public required (int Target, int Assignee)[] Excluded { get; init; }

    /// <summary>Each once, by target, then assignee.</summary>
    public required (int Target, int Assignee)[] Fixed { get; init; }
}
