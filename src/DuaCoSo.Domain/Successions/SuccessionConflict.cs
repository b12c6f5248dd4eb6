using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Successions;

/// <summary>What a succession plan would break, or cannot settle, for a person to decide (vướng mắc cần quyết định) (G2).</summary>
public sealed record SuccessionConflict
{
    /// <summary>What it is.</summary>
    public required SuccessionConflictKind Kind { get; init; }

    /// <summary>The assignment rule that would be broken.</summary>
    /// <value><see langword="null"/> when it is about no rule of its own.</value>
    public string? Rule { get; init; }

    /// <summary>The target that would be uncovered or crowded: the id of a locality or document, or a sector's code.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Target { get; init; }

    /// <summary>The assignee whose load would be out of bounds.</summary>
    /// <value><see langword="null"/> by default.</value>
    public Id<Party>? Party { get; init; }

    /// <summary>The assignment that is the matter.</summary>
    /// <value><see langword="null"/> by default.</value>
    public Id<ResponsibilityAssignment>? Assignment { get; init; }

    /// <summary>Its kind, rule and the id concerned.</summary>
    public override string ToString() => $"{Kind} {Rule} {Target ?? Party?.Key ?? Assignment?.Key}".Replace("  ", " ", StringComparison.Ordinal);
}
