using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Rolls;

/// <summary>A place in a post or team that falls vacant, and who could take it (chức danh, vị trí trong tổ bị bỏ trống) (O0, C2).</summary>
public sealed record VacatedMembership
{
    /// <summary>The post or team.</summary>
    public required Id<Party> Group { get; init; }

    /// <summary>As what.</summary>
    public required MembershipRole Role { get; init; }

    /// <summary>Whether it lasted before the day; one that begins on the day or later cannot be vacated by a verb.</summary>
    public required bool HasBegun { get; init; }

    /// <summary>The assignments of the post or team that are orphaned on the day by that, by id; none while another holder or leader is there.</summary>
    public required ValueList<Id<ResponsibilityAssignment>> Orphaned { get; init; }

    /// <summary>Who could take the place, the best first: of the team, the same organisation, the same position, with the fewest posts and teams, then by id; none where nobody needs to.</summary>
    public required ValueList<Candidate> Candidates { get; init; }

    /// <summary>Who is to take the place.</summary>
    /// <value>The best candidate; <see langword="null"/> when there is none: then the place is vacated.</value>
    public Id<Party>? Proposed { get; init; }

    /// <summary>The group and who is to take the place.</summary>
    public override string ToString() => $"{Group} → {Proposed?.Key ?? "–"}";
}
