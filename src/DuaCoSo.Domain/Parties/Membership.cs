namespace DuaCoSo.Domain.Parties;

/// <summary>Who leads or belongs to a team or holds a post, and when (thành viên, người giữ chức danh) (O0).</summary>
public sealed record Membership
{
    /// <summary>The team or post.</summary>
    public required Id<Party> Group { get; init; }

    /// <summary>The official.</summary>
    public required Id<Party> Party { get; init; }

    /// <summary>What the official is in it.</summary>
    public required MembershipRole Role { get; init; }

    /// <summary>The days on which it lasts, both ends included (T2).</summary>
    /// <value>Always by default.</value>
    public DateRange Interval { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Group}/{Party} {Role} {Interval}");
}
