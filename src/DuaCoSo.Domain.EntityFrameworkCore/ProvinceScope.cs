using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>What belongs to a province: its places, and the parties that have to do with those who answer for them.</summary>
internal static class ProvinceScope
{
    /// <summary>The province, what any version says is below it, and what the versions of these name.</summary>
    public static HashSet<Id<Locality>> Localities(IReadOnlyCollection<LocalityVersion> versions, Id<Locality> province)
    {
        ILookup<Id<Locality>, LocalityVersion> children = versions.Where(v => v.Parent is not null).ToLookup(v => v.Parent!.Value);
        return Named(versions, Reach([province], id => children[id].Select(v => v.Locality)));
    }

    /// <summary>Localities, what stands above them, what they succeeded, and so on: a territory is closed over both (G1).</summary>
    public static HashSet<Id<Locality>> Named(IReadOnlyCollection<LocalityVersion> versions, IEnumerable<Id<Locality>> localities)
    {
        ILookup<Id<Locality>, LocalityVersion> own = versions.ToLookup(v => v.Locality);
        return Reach(localities, id => own[id].SelectMany(v => v.Parent is { } parent ? v.Succeeds.Append(parent) : v.Succeeds));
    }

    /// <summary>The assignments for a place, and those for none of a party that has to do with these.</summary>
    public static IEnumerable<ResponsibilityAssignment> Assignments(List<ResponsibilityAssignment> assignments, People people)
    {
        HashSet<Id<Party>> concerned = Parties(assignments.Where(a => a.Locality is not null), assignments, people);
        return assignments.Where(a => a.Locality is not null || concerned.Contains(a.Party));
    }

    /// <summary>The parties of assignments, and those joined with them by organisation, post or team, or by handing over to each other.</summary>
    public static HashSet<Id<Party>> Parties(IEnumerable<ResponsibilityAssignment> assignments, IReadOnlyCollection<ResponsibilityAssignment> read, People people)
    {
        var partyOf = read.ToDictionary(a => a.Id, a => a.Party);
        ILookup<Id<Party>, Id<Party>> joined = people.Parties.Where(p => p.Organization is not null).Select(p => (One: p.Id, Other: p.Organization!.Value))
            .Concat(people.Members.Select(m => (One: m.Party, Other: m.Group)))
            .Concat(read.SelectMany(a => a.Succeeds.Where(partyOf.ContainsKey), (a, old) => (One: a.Party, Other: partyOf[old])))
            .SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) })
            .ToLookup(pair => pair.One, pair => pair.Other);
        return Reach(assignments.Select(a => a.Party), id => joined[id]);
    }

    /// <summary>Where one gets to, step by step.</summary>
    public static HashSet<T> Reach<T>(IEnumerable<T> from, Func<T, IEnumerable<T>> next)
    {
        HashSet<T> reached = [.. from];
        var open = new Queue<T>(reached);
        while (open.TryDequeue(out T? one))
        {
            foreach (T other in next(one).Where(reached.Add))
            {
                open.Enqueue(other);
            }
        }

        return reached;
    }

    /// <summary>Parties and who is in them, kept by themselves or in rosters.</summary>
    internal sealed record People(IReadOnlyCollection<Party> Parties, IReadOnlyCollection<Membership> Members);
}
