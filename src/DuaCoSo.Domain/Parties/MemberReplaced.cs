using NodaTime;

namespace DuaCoSo.Domain.Parties;

/// <summary>An official took the place of another in a post or team (thay thế) (O0).</summary>
/// <param name="Group">The post or team.</param>
/// <param name="Outgoing">Who was there.</param>
/// <param name="Incoming">Who is there now.</param>
/// <param name="Role">As what.</param>
/// <param name="From">The first day of the newcomer.</param>
/// <param name="On">The day on which it was said.</param>
public sealed record MemberReplaced(Id<Party> Group, Id<Party> Outgoing, Id<Party> Incoming, MembershipRole Role, LocalDate From, LocalDate On)
    : DomainEvent(Group.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "memberReplaced";
}
