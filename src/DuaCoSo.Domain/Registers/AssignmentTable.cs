using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Registers;

/// <summary>The assignments by number, in columns, and the chains that they form (O7).</summary>
internal sealed class AssignmentTable
{
    private readonly Groups<int> _links;
    private readonly Groups<int> _byLocality;
    private readonly Groups<int> _byParty;

    /// <summary>The table of some assignments.</summary>
    public AssignmentTable(IReadOnlyList<ResponsibilityAssignment> facts, PartyTable parties, LocalityTable localities)
    {
        Keys = new KeyTable(facts.Select(f => f.Id.Key));
        int count = Keys.Count;
        Party = new int[count];
        Role = new int[count];
        Locality = new int[count];
        Sector = new int[count];
        Matter = new int[count];
        Intervals = new DayRange[count];
        var pairs = new List<(int Predecessor, int Successor)>();
        foreach (ResponsibilityAssignment fact in facts)
        {
            int number = Keys.Find(fact.Id.Key);
            Party[number] = parties.Keys.Find(fact.Party.Key);
            Role[number] = Roles.Add(fact.Role.Code);
            Locality[number] = localities.Keys.Find(fact.Locality?.Key);
            Sector[number] = Sectors.Add(fact.Sector?.Code);
            Matter[number] = Matters.Add(fact.Matter?.Key);
            Intervals[number] = DayRange.Of(fact.Interval);
            foreach (Id<ResponsibilityAssignment> predecessor in fact.Succeeds.AsSpan())
            {
                pairs.Add((Keys.Find(predecessor.Key), number));
            }
        }

        (Chain, ChainCount) = Chains.Number(count, pairs.Where(p => Party[p.Predecessor] == Party[p.Successor] && Role[p.Predecessor] == Role[p.Successor]));
        long[] byFirstDay = new long[count];
        for (int i = 0; i < count; i++)
        {
            byFirstDay[i] = ((long)Intervals[i].First << 32) | (uint)i;
        }

        Array.Sort(byFirstDay);
        _links = Groups<int>.By(ChainCount, byFirstDay, a => Chain[(int)a], a => (int)a);
        Joined = new int[ChainCount];
        var joined = new List<int>();
        for (int chain = 0; chain < ChainCount; chain++)
        {
            Joined[chain] = KeyTable.None;
            if (_links[chain].Length > 1)
            {
                Joined[chain] = joined.Count;
                joined.Add(chain);
            }
        }

        JoinedChains = [.. joined];
        All = [.. Enumerable.Range(0, count)];
        _byParty = Groups<int>.By(parties.Keys.Count, All, a => Party[a]);
        _byLocality = Groups<int>.By(localities.Keys.Count, All, a => Locality[a]);
    }

    /// <summary>The ids.</summary>
    public KeyTable Keys { get; }

    /// <summary>The number of each, in order.</summary>
    public int[] All { get; }

    /// <summary>The roles that occur.</summary>
    public CodeTable Roles { get; } = new();

    /// <summary>The sectors that occur.</summary>
    public CodeTable Sectors { get; } = new();

    /// <summary>The matters that occur.</summary>
    public CodeTable Matters { get; } = new();

    /// <summary>The party of each.</summary>
    public int[] Party { get; }

    /// <summary>The role of each.</summary>
    public int[] Role { get; }

    /// <summary>The locality of each, or <see cref="KeyTable.None"/>.</summary>
    public int[] Locality { get; }

    /// <summary>The sector of each, or <see cref="CodeTable.None"/>.</summary>
    public int[] Sector { get; }

    /// <summary>The matter of each, or <see cref="CodeTable.None"/>.</summary>
    public int[] Matter { get; }

    /// <summary>The days on which each is active.</summary>
    public DayRange[] Intervals { get; }

    /// <summary>The chain of each.</summary>
    public int[] Chain { get; }

    /// <summary>How many chains there are.</summary>
    public int ChainCount { get; }

    /// <summary>The chains of several links.</summary>
    public int[] JoinedChains { get; }

    /// <summary>Of each chain of several links its number among these; <see cref="KeyTable.None"/> for one link alone.</summary>
    public int[] Joined { get; }

    /// <summary>The links of a chain by first day, then id: the latest stands last.</summary>
    public ReadOnlySpan<int> Links(int chain) => _links[chain];

    /// <summary>The assignments on a locality by id.</summary>
    public ReadOnlySpan<int> On(int locality) => _byLocality[locality];

    /// <summary>The assignments of a party by id.</summary>
    public ReadOnlySpan<int> OfParty(int party) => _byParty[party];

    /// <summary>Whether another table has the same assignments by the same numbers.</summary>
    public bool IsSame(AssignmentTable other) =>
        Keys.IsSame(other.Keys) && Roles.IsSame(other.Roles) && Sectors.IsSame(other.Sectors) && Matters.IsSame(other.Matters)
        && Party.AsSpan().SequenceEqual(other.Party) && Role.AsSpan().SequenceEqual(other.Role) && Locality.AsSpan().SequenceEqual(other.Locality)
        && Sector.AsSpan().SequenceEqual(other.Sector) && Matter.AsSpan().SequenceEqual(other.Matter)
        && Intervals.AsSpan().SequenceEqual(other.Intervals) && Chain.AsSpan().SequenceEqual(other.Chain);
}
