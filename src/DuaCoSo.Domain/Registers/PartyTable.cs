using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Registers;

/// <summary>The parties by number, and who holds or leads the posts and teams among them when (O0).</summary>
internal sealed class PartyTable
{
    private readonly Tenure[] _byHolder;
    private readonly Groups<Tenure> _tenures;
    private readonly Groups<Tenure> _tenuresOf;
    private readonly Groups<int> _members;

    /// <summary>The table of some parties and memberships.</summary>
    public PartyTable(IReadOnlyList<Party> parties, IReadOnlyList<Membership> memberships)
    {
        Keys = new KeyTable(parties.Select(p => p.Id.Key));
        Kinds = new PartyKind[Keys.Count];
        Position = new int[Keys.Count];
        Organization = new int[Keys.Count];
        Intervals = new DayRange[Keys.Count];
        foreach (Party party in parties)
        {
            int number = Keys.Find(party.Id.Key);
            Kinds[number] = party.Kind;
            Position[number] = Positions.Add(party.Position?.Code);
            Organization[number] = Keys.Find(party.Organization?.Key);
            Intervals[number] = DayRange.Of(party.Interval);
        }

        // Who answers for a group: the leader of a team, the holder of a post, himself in force.
        Tenure[] tenures =
        [
            .. memberships
                .Where(m => m.Role is MembershipRole.Leader or MembershipRole.Holder)
                .Select(m => new Tenure(Keys.Find(m.Group.Key), Keys.Find(m.Party.Key), DayRange.Of(m.Interval)))
                .Select(t => t with { Interval = t.Interval.And(Intervals[t.Holder]) })
                .Where(t => !t.Interval.IsEmpty)
                .OrderBy(t => t.Holder).ThenBy(t => t.Interval.First),
        ];
        _byHolder = tenures;
        All = [.. Enumerable.Range(0, Keys.Count)];
        _tenures = Groups<Tenure>.By(Keys.Count, tenures, t => t.Group);
        _tenuresOf = Groups<Tenure>.By(Keys.Count, tenures, t => t.Holder);
        _members = Groups<int>.By(Keys.Count, All, p => Organization[p]);
    }

    /// <summary>The ids.</summary>
    public KeyTable Keys { get; }

    /// <summary>The number of each, in order.</summary>
    public int[] All { get; }

    /// <summary>The positions that occur.</summary>
    public CodeTable Positions { get; } = new();

    /// <summary>The kind of each.</summary>
    public PartyKind[] Kinds { get; }

    /// <summary>The position of each, or <see cref="CodeTable.None"/>.</summary>
    public int[] Position { get; }

    /// <summary>The organisation of each, or <see cref="KeyTable.None"/>.</summary>
    public int[] Organization { get; }

    /// <summary>The days on which each is in force.</summary>
    public DayRange[] Intervals { get; }

    /// <summary>Who leads the team or holds the post, each on the days on which he is himself in force, by holder; nobody for other kinds.</summary>
    public ReadOnlySpan<Tenure> Tenures(int group) => _tenures[group];

    /// <summary>Which posts and teams a party holds or leads, on the days on which it is itself in force.</summary>
    public ReadOnlySpan<Tenure> TenuresOf(int holder) => _tenuresOf[holder];

    /// <summary>The parties whose organisation a party is, by id.</summary>
    public ReadOnlySpan<int> Members(int organization) => _members[organization];

    /// <summary>Whether another table has the same parties and memberships by the same numbers.</summary>
    public bool IsSame(PartyTable other) =>
        Keys.IsSame(other.Keys) && Positions.IsSame(other.Positions) && Kinds.AsSpan().SequenceEqual(other.Kinds) && Position.AsSpan().SequenceEqual(other.Position)
        && Organization.AsSpan().SequenceEqual(other.Organization) && Intervals.AsSpan().SequenceEqual(other.Intervals) && _byHolder.AsSpan().SequenceEqual(other._byHolder);

    /// <summary>Whether the party is a post or a team, which acts through whoever holds or leads it.</summary>
    public bool ActsThroughHolders(int party) => Kinds[party] is PartyKind.Post or PartyKind.Team;

    /// <summary>Whether a party holds the post or leads the team on a day.</summary>
    public bool IsHeldBy(int group, int holder, int day)
    {
        foreach (Tenure tenure in _tenures[group])
        {
            if (tenure.Holder == holder && tenure.Interval.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anybody leads the team or holds the post on a day.</summary>
    public bool HasHolder(int group, int day)
    {
        foreach (Tenure tenure in _tenures[group])
        {
            if (tenure.Interval.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One official's time as holder of a post or leader of a team.</summary>
    internal sealed record Tenure(int Group, int Holder, DayRange Interval);
}
