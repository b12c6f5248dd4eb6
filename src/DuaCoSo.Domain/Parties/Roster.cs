using NodaTime;

namespace DuaCoSo.Domain.Parties;

/// <summary>Who holds a post, or leads and belongs to a team, over time (danh sách người giữ chức danh, thành viên tổ) (O0).</summary>
/// <remarks>
/// A register takes its <see cref="Group"/> among the parties and its <see cref="Members"/>. One official at a time holds a post or leads a team; who acts
/// for a holder who is away, or stays on to hand over, is appointed beside, and what is due is then due of both. Acting is no role of its own.
/// </remarks>
public sealed class Roster : Aggregate
{
    private ValueList<Membership> _members = [];

    /// <summary>The post or team.</summary>
    public required Party Group { get; init; }

    /// <summary>Who was, is and will be there, in the order of their appointments.</summary>
    /// <value>Nobody by default.</value>
    public ValueList<Membership> Members
    {
        get => _members;
        init => _members = value;
    }

    /// <summary>Who holds the post or leads the team on a day, in the order of their appointments; whether they are themselves in force is not known here.</summary>
    /// <param name="on">The day.</param>
    public ValueList<Id<Party>> HoldersOn(LocalDate on) =>
        _members.Where(m => m.Role is not MembershipRole.Member && m.Interval.Contains(on)).Select(m => m.Party).ToValueList();

    /// <summary>Appoints an official to a place that nobody has on those days; a team may have any number of members.</summary>
    /// <param name="party">The official.</param>
    /// <param name="role">As what: a post's holder, a team's leader or member.</param>
    /// <param name="interval">The days, from a first one on, both ends included.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentException">The party is empty, or the interval has no first day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The group has no such role or is not in force on the first day; the official is there already, another has the place on some of the days, or another verb was said later.</exception>
    public void Appoint(Id<Party> party, MembershipRole role, DateRange interval, LocalDate on) => Appoint(party, role, interval, isAlone: true, on);

    /// <summary>Appoints an official beside whoever has the place: acting for a holder who is away, or until everything is handed over.</summary>
    /// <param name="party">The official.</param>
    /// <param name="role">As what: a post's holder, a team's leader or member.</param>
    /// <param name="interval">The days, from a first one on, both ends included.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentException">The party is empty, or the interval has no first day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The group has no such role or is not in force on the first day, the official is there already, or another verb was said later.</exception>
    public void AppointBeside(Id<Party> party, MembershipRole role, DateRange interval, LocalDate on) => Appoint(party, role, interval, isAlone: false, on);

    /// <summary>Lets an official take another's place, for as long as the other would have had it.</summary>
    /// <param name="outgoing">Who is there on the day before.</param>
    /// <param name="incoming">Who comes.</param>
    /// <param name="role">As what.</param>
    /// <param name="from">The first day of the newcomer.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentException">A party is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The group has no such role or is not in force on the day; the one is not there the day before or leaves then anyway; the other is there already; another verb was said later.</exception>
    public void Replace(Id<Party> outgoing, Id<Party> incoming, MembershipRole role, LocalDate from, LocalDate on)
    {
        Arguments.Given(!outgoing.IsEmpty, nameof(outgoing));
        Arguments.Given(!incoming.IsEmpty, nameof(incoming));
        Arguments.Date(from, nameof(from));
        Arguments.Date(on, nameof(on));
        CheckPlace(role, from);
        LocalDate lastDay = from.PlusDays(-1);
        Membership left = Find(outgoing, role, lastDay);
        var interval = new DateRange(from, left.Interval.To);
        CheckAbsent(incoming, role, interval);
        CheckOrder(on);
        _members = [.. Shortened(left, lastDay), new() { Group = Group.Id, Party = incoming, Role = role, Interval = interval }];
        Raise(new MemberReplaced(Group.Id, outgoing, incoming, role, from, on));
    }

    /// <summary>Lets an official leave, without a successor.</summary>
    /// <param name="party">The official.</param>
    /// <param name="role">As what.</param>
    /// <param name="lastDay">The last day.</param>
    /// <param name="on">The day on which it is said, before or after the days that it concerns.</param>
    /// <exception cref="ArgumentException">The party is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2100.</exception>
    /// <exception cref="DomainException">The official is not there on that day or leaves then anyway, or another verb was said later.</exception>
    public void Vacate(Id<Party> party, MembershipRole role, LocalDate lastDay, LocalDate on)
    {
        Arguments.Given(!party.IsEmpty, nameof(party));
        Arguments.Date(lastDay, nameof(lastDay));
        Arguments.Date(on, nameof(on));
        Membership left = Find(party, role, lastDay);
        CheckOrder(on);
        _members = [.. Shortened(left, lastDay)];
        Raise(new MemberLeft(Group.Id, party, role, lastDay, on));
    }

    /// <summary>The group's id.</summary>
    public override string ToString() => Group.Id.Key;

    private void Appoint(Id<Party> party, MembershipRole role, DateRange interval, bool isAlone, LocalDate on)
    {
        Arguments.Given(!party.IsEmpty, nameof(party));
        LocalDate from = interval.From ?? throw new ArgumentException("An appointment is made from a date on.", nameof(interval));
        Arguments.Date(from, nameof(interval));
        Arguments.Date(interval.To ?? from, nameof(interval));
        Arguments.Date(on, nameof(on));
        CheckPlace(role, from);
        CheckAbsent(party, role, interval);
        if (isAlone && role != MembershipRole.Member && _members.FirstOrDefault(m => m.Role == role && m.Interval.Overlaps(interval)) is { } holder)
        {
            throw Refused(RosterProblems.Occupied, ("holder", holder.Party.Key), ("role", CamelCase.Of(role)), ("interval", holder.Interval.ToString()));
        }

        CheckOrder(on);
        _members = [.. _members, new() { Group = Group.Id, Party = party, Role = role, Interval = interval }];
        Raise(new MemberAppointed(Group.Id, party, role, interval, on));
    }

    private void CheckOrder(LocalDate on) => CheckOrder(Group.Id.Key, on, ChangedOn, RosterProblems.DateBackwards);

    private void CheckPlace(MembershipRole role, LocalDate from)
    {
        bool fits = role == MembershipRole.Holder ? Group.Kind == PartyKind.Post : Group.Kind == PartyKind.Team;
        if (!fits)
        {
            throw Refused(RosterProblems.RoleNotOfGroup, ("kind", CamelCase.Of(Group.Kind)), ("role", CamelCase.Of(role)));
        }

        if (!Group.Interval.Contains(from))
        {
            throw Refused(RosterProblems.GroupNotInForce, ("date", IsoOf(from)), ("interval", Group.Interval.ToString()));
        }
    }

    private void CheckAbsent(Id<Party> party, MembershipRole role, DateRange interval)
    {
        if (_members.FirstOrDefault(m => m.Party == party && m.Role == role && m.Interval.Overlaps(interval)) is { } present)
        {
            throw Refused(RosterProblems.AppointedAlready, ("party", party.Key), ("role", CamelCase.Of(role)), ("interval", present.Interval.ToString()));
        }
    }

    /// <summary>Who is there on a day and would be there on the next.</summary>
    private Membership Find(Id<Party> party, MembershipRole role, LocalDate lastDay)
    {
        ReadOnlySpan<(string, string)> arguments = [("party", party.Key), ("role", CamelCase.Of(role)), ("date", IsoOf(lastDay))];
        Membership[] present = [.. _members.Where(m => m.Party == party && m.Role == role && m.Interval.Contains(lastDay))];
        return Array.Find(present, m => m.Interval.To != lastDay)
            ?? throw Refused(present.Length == 0 ? RosterProblems.NotAppointed : RosterProblems.LeavesAlready, arguments);
    }

    private IEnumerable<Membership> Shortened(Membership left, LocalDate lastDay) =>
        _members.Select(m => ReferenceEquals(m, left) ? m with { Interval = new(m.Interval.From, lastDay) } : m);

    private DomainException Refused(ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        new(kind.At(null, [("group", Group.Id.Key), .. arguments]));
}
