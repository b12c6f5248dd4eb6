using NodaTime;

namespace DuaCoSo.Domain.Parties;

/// <summary>An official left a post or team, and nobody took the place (thôi giữ chức, rút khỏi tổ) (O0).</summary>
/// <param name="Group">The post or team.</param>
/// <param name="Party">The official.</param>
/// <param name="Role">As what.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record MemberLeft(Id<Party> Group, Id<Party> Party, MembershipRole Role, LocalDate LastDay, LocalDate On)
    : DomainEvent(Group.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "memberLeft";
}
