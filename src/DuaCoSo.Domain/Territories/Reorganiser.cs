using NodaTime;

namespace DuaCoSo.Domain.Territories;

/// <summary>Applies reorganisations to versions of localities, date by date (G1).</summary>
internal sealed partial class Reorganiser
{
    private readonly Reorganisation[] _changes;
    private readonly Dictionary<Id<Locality>, List<LocalityVersion>> _versions = [];
    private readonly List<Id<Locality>> _order = [];
    private readonly List<(int Change, Problem Problem)> _problems = [];
    private readonly Dictionary<Id<Locality>, int> _changedBy = [];

    private Reorganiser(Territory territory, Reorganisation[] changes)
    {
        _changes = changes;
        foreach (LocalityVersion version in territory.Versions)
        {
            Own(version.Locality).Add(version);
        }

        foreach (List<LocalityVersion> own in _versions.Values)
        {
            own.Sort(static (a, b) => DayRange.Of(a.Interval).First.CompareTo(DayRange.Of(b.Interval).First));
        }
    }

    /// <summary>The territory with the changes, or every problem.</summary>
    public static Checked<Territory> Apply(Territory territory, Reorganisation[] changes)
    {
        var reorganiser = new Reorganiser(territory, changes);
        foreach (IGrouping<LocalDate, int> date in Enumerable.Range(0, changes.Length).GroupBy(i => changes[i].On).OrderBy(g => g.Key))
        {
            if (NumberRange.Year.Contains(date.Key.Year))
            {
                reorganiser.ApplyOn(date.Key, [.. date]);
                continue;
            }

            foreach (int change in date)
            {
                reorganiser.Add(change, "on", TerritoryProblems.DateOutOfRange, ("field", "on"), ("date", TerritoryCheck.Iso(date.Key)));
            }
        }

        // What only the whole tells is looked at once each change is right by itself.
        var versions = reorganiser._order.SelectMany(l => reorganiser._versions[l]).ToValueList();
        ValueList<Problem> problems = reorganiser._problems.Count > 0
            ? reorganiser._problems.OrderBy(p => p.Change).Select(p => p.Problem).ToValueList()
            : TerritoryCheck.Check(versions, (version, field) => reorganiser.Place(versions[version].Locality, field));
        return problems.Count > 0 ? Checked<Territory>.Refused(problems) : Checked<Territory>.Accepted(new(versions), []);
    }

    private void ApplyOn(LocalDate date, int[] changes)
    {
        var map = new MapOfDate(date);
        foreach (int change in changes)
        {
            Note(map, change);
        }

        // A level ends last: what becomes of another level on the date is of it no more.
        foreach (int change in changes)
        {
            if (_changes[change] is LevelAbolition abolition)
            {
                Abolish(map, change, abolition.Level);
            }
        }

        foreach ((Id<Locality> id, (SuccessorLocality into, _, int change)) in map.Made)
        {
            Make(map, id, into, change);
        }

        foreach (Id<Locality> id in map.Altered.Keys)
        {
            if (map.Ended.ContainsKey(id))
            {
                Add(map.Altered[id].Change, "locality", TerritoryProblems.Contradiction, ("id", id.Key), ("date", TerritoryCheck.Iso(date)));
                continue;
            }

            Renew(id, date, map.Altered[id].Apply);
        }

        Reattach(map);
        foreach ((Id<Locality> id, int change) in map.Ended)
        {
            End(map, id, change);
        }
    }

    private void Abolish(MapOfDate map, int change, LocalityLevel level)
    {
        bool isAny = false;
        foreach (Id<Locality> id in _order)
        {
            if (On(id, map.Date.PlusDays(-1)) is { } version && version.Level == level)
            {
                isAny = true;
                bool goesOn = map.Altered.TryGetValue(id, out (int Change, Func<LocalityVersion, LocalityVersion> Apply) altered) && altered.Apply(version).Level != level;
                if (!goesOn && !map.Made.ContainsKey(id))
                {
                    map.Ended.TryAdd(id, change);
                }
            }
        }

        if (!isAny)
        {
            Add(change, "level", TerritoryProblems.NothingOfLevel, ("level", level.Code), ("date", TerritoryCheck.Iso(map.Date)));
        }
    }

    /// <summary>Begins a successor, or lets one that goes on take its predecessors in.</summary>
    private void Make(MapOfDate map, Id<Locality> id, SuccessorLocality into, int change)
    {
        ValueList<Id<Locality>> from = map.Made[id].From;
        _changedBy[id] = change;
        if (On(id, map.Date) is not null)
        {
            if (map.Ended.ContainsKey(id))
            {
                Add(change, "into", TerritoryProblems.Contradiction, ("id", id.Key), ("date", TerritoryCheck.Iso(map.Date)));
                return;
            }

            Renew(id, map.Date, v => v with
            {
                Code = into.Code ?? v.Code,
                Name = into.Name ?? v.Name,
                Level = into.Level ?? v.Level,
                Kind = into.Kind ?? v.Kind,
                Parent = into.Parent ?? v.Parent,
                Traits = into.Traits ?? v.Traits,
                Succeeds = v.Succeeds.Union(from).ToValueList(),
            });
            return;
        }

        LocalityVersion[] predecessors = [.. from.Select(p => On(p, map.Date.PlusDays(-1))).OfType<LocalityVersion>()];
        if (predecessors.Length < from.Count)
        {
            return;
        }

        LocalityLevel[] levels = [.. predecessors.Select(p => p.Level).Distinct()];
        if (into.Level is null && levels.Length > 1)
        {
            Add(change, "level", TerritoryProblems.LevelsDiffer, ("id", id.Key), ("levels", string.Join(", ", levels)));
        }

        Id<Locality>? parent = into.Parent;
        if (parent is null)
        {
            Id<Locality>?[] parents = [.. predecessors.Select(p => ParentAfter(map, p.Parent, id, change)).Distinct()];
            parent = parents[0];
            if (parents.Length > 1)
            {
                Add(change, "parent", TerritoryProblems.ParentsDiffer, ("id", id.Key), ("parents", string.Join(", ", parents.Select(p => p?.Key ?? "–").Order(TextKey.Comparer))));
            }
        }

        Own(id).Add(new()
        {
            Locality = id,
            Code = into.Code,
            Name = into.Name,
            Level = into.Level ?? levels[0],
            Kind = into.Kind ?? (predecessors.DistinctBy(p => p.Kind).Count() == 1 ? predecessors[0].Kind : null),
            Parent = parent,
            Traits = into.Traits ?? predecessors[0].Traits.Where(t => Array.TrueForAll(predecessors, p => p.Traits.Contains(t))).ToValueList(),
            Interval = DateRange.Since(map.Date),
            Succeeds = from,
        });
    }

    /// <summary>Gives what was part of something that ends its successor as parent, or what that was part of when there is none.</summary>
    private void Reattach(MapOfDate map)
    {
        foreach (Id<Locality> id in _order.Where(l => !map.Ended.ContainsKey(l)))
        {
            List<LocalityVersion> own = _versions[id];
            for (int i = own.Count - 1; i >= 0 && !(own[i].Interval.To < map.Date); i--)
            {
                if (own[i].Parent is { } parent && map.Ended.TryGetValue(parent, out int change) && !(map.Moved.Contains(id) && own[i].Interval.Contains(map.Date)))
                {
                    Id<Locality>? above = ParentAfter(map, parent, id, change);
                    _changedBy.TryAdd(id, change);
                    if (own[i].Interval.Contains(map.Date))
                    {
                        Renew(id, map.Date, v => v with { Parent = above });
                    }
                    else
                    {
                        own[i] = own[i] with { Parent = above };
                    }
                }
            }
        }
    }

    private Id<Locality>? ParentAfter(MapOfDate map, Id<Locality>? parent, Id<Locality> child, int change)
    {
        // A circle that an earlier date made is reported once all is applied; until then nobody walks round it for ever.
        for (int steps = 0; steps <= map.Ended.Count && parent is { } id && map.Ended.ContainsKey(id); steps++)
        {
            List<Id<Locality>> successors = map.SuccessorsOf(id);
            switch (successors.Count)
            {
                case 0:
                    parent = On(id, map.Date.PlusDays(-1))?.Parent;
                    break;
                case 1:
                    return successors[0];
                default:
                    Add(
                        change, "parent", TerritoryProblems.WhichParent,
                        ("id", child.Key), ("parent", id.Key), ("successors", string.Join(", ", successors.Order())), ("date", TerritoryCheck.Iso(map.Date)));
                    return successors[0];
            }
        }

        return parent;
    }

    /// <summary>Ends the version in force on a date the day before, and begins the changed one; one that begins on the date is itself changed.</summary>
    private void Renew(Id<Locality> id, LocalDate date, Func<LocalityVersion, LocalityVersion> change)
    {
        List<LocalityVersion> own = _versions[id];
        int at = own.FindIndex(v => v.Interval.Contains(date));
        LocalityVersion before = own[at];
        if (before.Interval.From == date)
        {
            own[at] = change(before);
            return;
        }

        own[at] = before with { Interval = new(before.Interval.From, date.PlusDays(-1)) };
        own.Insert(at + 1, change(before with { Interval = new(date, before.Interval.To), Succeeds = [] }));
    }

    private void End(MapOfDate map, Id<Locality> id, int change)
    {
        List<LocalityVersion> own = _versions[id];
        _changedBy[id] = change;
        if (own[^1].Interval.From is { } from && from >= map.Date)
        {
            Add(change, "locality", TerritoryProblems.LaterVersions, ("id", id.Key), ("date", TerritoryCheck.Iso(map.Date)), ("from", TerritoryCheck.Iso(from)));
            return;
        }

        own[^1] = own[^1] with { Interval = new(own[^1].Interval.From, map.Date.PlusDays(-1)) };
    }

    private bool IsThere(Id<Locality> id, LocalDate date, int change, string field)
    {
        if (On(id, date) is not null)
        {
            return true;
        }

        if (id.IsEmpty)
        {
            Add(change, field, TerritoryProblems.ValueMissing, ("field", field));
        }
        else if (_versions.ContainsKey(id))
        {
            Add(change, field, TerritoryProblems.NotInForce, ("id", id.Key), ("date", TerritoryCheck.Iso(date)));
        }
        else
        {
            Add(change, field, TerritoryProblems.UnknownLocality, ("id", id.Key));
        }

        return false;
    }

    private LocalityVersion? On(Id<Locality> id, LocalDate date) => _versions.TryGetValue(id, out List<LocalityVersion>? own) ? own.Find(v => v.Interval.Contains(date)) : null;

    private List<LocalityVersion> Own(Id<Locality> id)
    {
        if (!_versions.TryGetValue(id, out List<LocalityVersion>? own))
        {
            _versions.Add(id, own = []);
            _order.Add(id);
        }

        return own;
    }

    private ProblemPlace Place(Id<Locality> id, string field) =>
        _changedBy.TryGetValue(id, out int change) ? ProblemPlace.InRegister("changes", change, field, id.Key) : new() { Table = "localities", Field = field, Id = id.Key };

    private void Add(int change, string field, ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        _problems.Add((change, kind.At(ProblemPlace.InRegister("changes", change, field, null), arguments)));
}
