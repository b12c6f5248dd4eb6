using System.Diagnostics;
using NodaTime;

namespace DuaCoSo.Domain.Territories;

/// <content>What each change of a date says, before any is carried out.</content>
internal sealed partial class Reorganiser
{
    private void Note(MapOfDate map, int change)
    {
        switch (_changes[change])
        {
            case LocalityMerger { From.Count: 0 }:
                Add(change, "from", TerritoryProblems.ValueMissing, ("field", "from"));
                break;
            case LocalitySplit { Into.Count: 0 }:
                Add(change, "into", TerritoryProblems.ValueMissing, ("field", "into"));
                break;
            case LocalityMerger merger when merger.From.Contains(merger.Into.Id) && !IsThere(merger.Into.Id, map.Date, change, "into"):
            case LocalitySplit split when split.Into.Any(p => p.Id == split.Locality) && !IsThere(split.Locality, map.Date, change, "locality"):
                break;
            case LocalityMerger merger:
                ValueList<Id<Locality>> others = merger.From.Where(f => f != merger.Into.Id).Distinct().ToValueList();
                foreach (Id<Locality> from in others)
                {
                    NoteEnd(map, from, change, "from");
                }

                NoteMade(map, null, merger.Into, others, change);
                break;
            case LocalitySplit split:
                if (!split.Into.Any(p => p.Id == split.Locality))
                {
                    NoteEnd(map, split.Locality, change, "locality");
                }

                foreach (SuccessorLocality part in split.Into)
                {
                    NoteMade(map, split.Locality, part, part.Id == split.Locality ? [] : [split.Locality], change);
                }

                break;
            case LocalityRenaming renaming:
                NoteAltered(map, renaming.Locality, change, "name", v => v with { Name = renaming.Name ?? v.Name, Code = renaming.Code ?? v.Code });
                break;
            case LocalityKindChange kind:
                NoteAltered(map, kind.Locality, change, kind.Name is null ? "kind" : "name", v => v with { Kind = kind.Kind, Name = kind.Name ?? v.Name, Code = kind.Code ?? v.Code, Level = kind.Level ?? v.Level });
                break;
            case LocalityMove move:
                NoteAltered(map, move.Locality, change, "parent", v => v with { Parent = move.Parent });
                map.Moved.Add(move.Locality);
                break;
            case LevelAbolition:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void NoteEnd(MapOfDate map, Id<Locality> id, int change, string field)
    {
        if (IsThere(id, map.Date.PlusDays(-1), change, field))
        {
            map.Ended.TryAdd(id, change);
        }
    }

    /// <summary>Notes what a merger makes, or a part of a split: a locality may take parts of several, and what one merger gives it as well.</summary>
    private void NoteMade(MapOfDate map, Id<Locality>? divided, SuccessorLocality into, ValueList<Id<Locality>> from, int change)
    {
        if (into.Id.IsEmpty)
        {
            Add(change, "into", TerritoryProblems.ValueMissing, ("field", "into"));
        }
        else if (_versions.ContainsKey(into.Id) && On(into.Id, map.Date) is null)
        {
            Add(change, "into", TerritoryProblems.IdTaken, ("id", into.Id.Key));
        }
        else if (!map.MadeBy.Add((into.Id, divided)))
        {
            Add(change, "into", TerritoryProblems.MadeTwice, ("id", into.Id.Key), ("date", TerritoryCheck.Iso(map.Date)));
        }
        else if (map.Made.TryGetValue(into.Id, out (SuccessorLocality Into, ValueList<Id<Locality>> From, int Change) earlier) && !earlier.Into.Agrees(into))
        {
            Add(change, "into", TerritoryProblems.Contradiction, ("id", into.Id.Key), ("date", TerritoryCheck.Iso(map.Date)));
        }
        else
        {
            map.Made[into.Id] = earlier.Into is null ? (into, from, change) : (earlier.Into.With(into), earlier.From.Union(from).ToValueList(), earlier.Change);
            foreach (Id<Locality> predecessor in from)
            {
                if (!map.SuccessorsOf(predecessor).Contains(into.Id))
                {
                    map.SuccessorsOf(predecessor).Add(into.Id);
                }
            }
        }
    }

    private void NoteAltered(MapOfDate map, Id<Locality> id, int change, string what, Func<LocalityVersion, LocalityVersion> alter)
    {
        if (!IsThere(id, map.Date, change, "locality"))
        {
            return;
        }

        Func<LocalityVersion, LocalityVersion> before = map.Altered.TryGetValue(id, out (int Change, Func<LocalityVersion, LocalityVersion> Apply) earlier) ? earlier.Apply : static v => v;
        if (map.Said.Add((id, what)))
        {
            map.Altered[id] = (change, v => alter(before(v)));
        }
        else
        {
            // Not nested as well: a long list about one locality would be called to that depth.
            Add(change, "locality", TerritoryProblems.Contradiction, ("id", id.Key), ("date", TerritoryCheck.Iso(map.Date)));
            map.Altered[id] = (change, before);
        }

        _changedBy[id] = change;
    }
}
