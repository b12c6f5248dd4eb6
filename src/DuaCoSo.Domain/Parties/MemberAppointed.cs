using NodaTime;

namespace DuaCoSo.Domain.Parties;

/// <summary>An official was appointed to a post or team (bổ nhiệm, cử vào tổ) (O0).</summary>
/// <param name="Group">The post or team.</param>
/// <param name="Party">The official.</param>
/// <param name="Role">As what.</param>
/// <param name="Interval">The days, both ends included.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record MemberAppointed(Id<Party> Group, Id<Party> Party, MembershipRole Role, DateRange Interval, LocalDate On)
    : DomainEvent(Group.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "memberAppointed";
}
