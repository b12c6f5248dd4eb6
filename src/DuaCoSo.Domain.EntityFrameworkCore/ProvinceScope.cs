using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>What belongs to a province: its places, and the parties that have to do with those who answer for them.</summary>
internal static class ProvinceScope
{
    /// <summary>The province, what any version says is below it, what any of these succeeded, and what stands above one of them.</summary>
    public static HashSet<Id<Locality>> Localities(IReadOnlyCollection<LocalityVersion> versions, Id<Locality> province)
    {
        ILookup<Id<Locality>, LocalityVersion> children = versions.Where(v => v.Parent is not null).ToLookup(v => v.Parent!.Value);
        ILookup<Id<Locality>, LocalityVersion> own = versions.ToLookup(v => v.Locality);
        HashSet<Id<Locality>> below = Reach([province], id => children[id].Select(v => v.Locality));
        HashSet<Id<Locality>> before = Reach(below, id => own[id].SelectMany(v => v.Succeeds));
        return Reach(before, id => own[id].Select(v => v.Parent).OfType<Id<Locality>>());
    }

    /// <summary>The assignments for a place, and those for none of a party that has to do with these.</summary>
    public static List<ResponsibilityAssignment> Assignments(List<ResponsibilityAssignment> assignments, People people)
    {
        HashSet<Id<Party>> concerned = Parties(assignments.Where(a => a.Locality is not null), people);
        return assignments.FindAll(a => a.Locality is not null || concerned.Contains(a.Party));
    }

    /// <summary>The parties of assignments, and those joined with them by organisation, post or team.</summary>
    public static HashSet<Id<Party>> Parties(IEnumerable<ResponsibilityAssignment> assignments, People people)
    {
        ILookup<Id<Party>, Id<Party>> joined = people.Parties.Where(p => p.Organization is not null).Select(p => (One: p.Id, Other: p.Organization!.Value))
            .Concat(people.Members.Select(m => (One: m.Party, Other: m.Group)))
            .SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) })
            .ToLookup(pair => pair.One, pair => pair.Other);
        return Reach(assignments.Select(a => a.Party), id => joined[id]);
    }

    private static HashSet<T> Reach<T>(IEnumerable<T> from, Func<T, IEnumerable<T>> next)
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
