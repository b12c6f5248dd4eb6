using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Rolls;

/// <summary>A party that could take over, within the limits of the assignment rules (người có thể thay thế) (C1).</summary>
public sealed record Candidate
{
    /// <summary>The party.</summary>
    public required Id<Party> Party { get; init; }

    /// <summary>Whether it belongs to the team in question already; always <see langword="false"/> for assignments and posts.</summary>
    public required bool IsInTeam { get; init; }

    /// <summary>Whether it belongs to the organisation of whoever leaves.</summary>
    public required bool IsOfSameOrganization { get; init; }

    /// <summary>Whether it has the position of whoever leaves.</summary>
    public required bool HasSamePosition { get; init; }

    /// <summary>How many assignments of the role it has on the day; for a post or team, how many posts and teams it holds or leads.</summary>
    public required int Load { get; init; }

    /// <summary>The party and its load.</summary>
    public override string ToString() => FormattableString.Invariant($"{Party} ({Load})");
}
