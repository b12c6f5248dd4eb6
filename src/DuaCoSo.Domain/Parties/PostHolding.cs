using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain;

/// <summary>Finds the posts and teams through which an official answers (chức danh đang giữ, tổ đang phụ trách) (O0).</summary>
public static class PostHolding
{
    /// <summary>The posts that an official holds and the teams that he leads on a date: what an assignment of his may be recorded under.</summary>
    /// <param name="parties">The parties, the official among them.</param>
    /// <param name="members">Who holds and leads what.</param>
    /// <param name="official">The official.</param>
    /// <param name="on">The date.</param>
    /// <returns>Each once, by id; none when the official is not among the parties or not in force that day.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<Id<Party>> PostsHeldBy(this IEnumerable<Party> parties, IEnumerable<Membership> members, Id<Party> official, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(members);
        return parties.Any(p => p.Id == official && p.Interval.Contains(on))
            ? members.Where(m => m.Party == official && m.Role is not MembershipRole.Member && m.Interval.Contains(on))
                .Select(m => m.Group).Distinct().Order().ToValueList()
            : [];
    }
}
