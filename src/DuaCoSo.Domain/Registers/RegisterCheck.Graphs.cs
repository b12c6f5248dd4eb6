using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Registers;

/// <summary>What only several records together say: organisations, succession, units, scores for nobody.</summary>
internal sealed partial class RegisterCheck
{
    private const int NamedInCycle = 5;

    private void CheckOrganizations()
    {
        var edges = new List<(int From, int To)>();
        for (int i = 0; i < _facts.Parties.Count; i++)
        {
            Party party = _facts.Parties[i];
            if (party.Organization is { } organization && _parties.Find(party.Id.Key) == i && _parties.Find(organization.Key) is >= 0 and int above)
            {
                edges.Add((i, above));
            }
        }

        foreach (int[] part in Cycles.Find(_facts.Parties.Count, edges))
        {
            Add(
                new(RegisterTable.Parties, part[0], _facts.Parties[part[0]]), "organization", RegisterProblems.OrganizationCycle,
                ("ids", Names(part.Select(p => _facts.Parties[p].Id.Key))));
        }
    }

    private void CheckSuccession()
    {
        var edges = new List<(int From, int To)>();
        for (int i = 0; i < _facts.Assignments.Count; i++)
        {
            ResponsibilityAssignment assignment = _facts.Assignments[i];
            if (_assignments.Find(assignment.Id.Key) == i)
            {
                foreach (Id<ResponsibilityAssignment> before in assignment.Succeeds.AsSpan())
                {
                    Edge(edges, i, _assignments.Find(before.Key));
                }
            }
        }

        Report(RegisterTable.Assignments, Cycles.Find(_facts.Assignments.Count, edges), i => _facts.Assignments[i].Id.Key, i => i, i => _facts.Assignments[i]);

        edges.Clear();
        for (int i = 0; i < _facts.Localities.Count; i++)
        {
            LocalityVersion version = _facts.Localities[i];
            int own = _localities.Find(version.Locality.Key);
            if (own >= 0 && !_tree!.IsOverlapping(i))
            {
                foreach (Id<Locality> before in version.Succeeds.AsSpan())
                {
                    Edge(edges, own, _localities.Find(before.Key));
                }
            }
        }

        Report(RegisterTable.Localities, Cycles.Find(_facts.Localities.Count, edges), i => _facts.Localities[i].Locality.Key, Succeeding, i => _facts.Localities[i]);

        static void Edge(List<(int From, int To)> edges, int from, int to)
        {
            if (to >= 0)
            {
                edges.Add((from, to));
            }
        }

        // A cycle lies between localities; the row to look at is the one that says so.
        int Succeeding(int first)
        {
            Id<Locality> id = _facts.Localities[first].Locality;
            for (int i = first; i < _facts.Localities.Count; i++)
            {
                if (_facts.Localities[i].Locality == id && _facts.Localities[i].Succeeds.Count > 0)
                {
                    return i;
                }
            }

            return first;
        }

        void Report(RegisterTable table, List<int[]> parts, Func<int, string> id, Func<int, int> row, Func<int, object> fact)
        {
            foreach (int[] part in parts)
            {
                int at = row(part[0]);
                Add(new(table, at, fact(at)), "succeeds", RegisterProblems.SucceedsCycle, ("ids", Names(part.Select(id))), ("table", table.Name));
            }
        }
    }

    /// <summary>The intervals of all links of each assignment's chain: what is recorded on one counts for them all (O7).</summary>
    private Dictionary<Id<ResponsibilityAssignment>, List<DateRange>> IntervalsByChain()
    {
        var keys = new KeyTable(_facts.Assignments.Select(a => a.Id.Key));
        int[] chains = Chains.Number(keys.Count, Pairs()).Chain;
        var intervals = _facts.Assignments.GroupBy(a => chains[keys.Find(a.Id.Key)]).ToDictionary(c => c.Key, c => c.Select(a => Judged(a.Interval)).ToList());
        return _facts.Assignments.DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => intervals[chains[keys.Find(a.Id.Key)]]);

        IEnumerable<(int Predecessor, int Successor)> Pairs()
        {
            foreach (ResponsibilityAssignment assignment in _facts.Assignments)
            {
                foreach (Id<ResponsibilityAssignment> before in assignment.Succeeds)
                {
                    if (_assignments.Find(before.Key) is >= 0 and int at && _facts.Assignments[at].Party == assignment.Party && _facts.Assignments[at].Role == assignment.Role)
                    {
                        yield return (keys.Find(before.Key), keys.Find(assignment.Id.Key));
                    }
                }
            }
        }
    }

    /// <summary>One kind of contribution has one unit (B1): the one that most of them have. One without a unit is in that.</summary>
    private void CheckUnits()
    {
        var kinds = new SortedDictionary<string, Dictionary<string, (int First, int Count)>>(StringComparer.Ordinal);
        for (int i = 0; i < _facts.Contributions.Count; i++)
        {
            (string kind, string? unit) = (_facts.Contributions[i].Kind.Code, _facts.Contributions[i].Unit);
            if (kind.Length == 0 || string.IsNullOrEmpty(unit))
            {
                continue;
            }

            if (!kinds.TryGetValue(kind, out Dictionary<string, (int First, int Count)>? units))
            {
                kinds.Add(kind, units = new(StringComparer.Ordinal));
            }

            units[unit] = units.TryGetValue(unit, out (int First, int Count) seen) ? (seen.First, seen.Count + 1) : (i, 1);
        }

        foreach ((string kind, Dictionary<string, (int First, int Count)> units) in kinds.Where(k => k.Value.Count > 1))
        {
            string usual = units.OrderByDescending(u => u.Value.Count).ThenBy(u => u.Value.First).First().Key;
            foreach ((string unit, (int first, _)) in units.Where(u => u.Key != usual))
            {
                Add(
                    new(RegisterTable.Contributions, first, _facts.Contributions[first]), "unit", RegisterProblems.TwoUnits,
                    ("kind", kind), ("unit", unit), ("other", usual));
            }
        }
    }

    /// <summary>A score of a party that no scheme can find: without an assignment, a group, an organisation or parties of its own.</summary>
    private void CheckScoresForNobody()
    {
        if (_facts.Scores.Count == 0)
        {
            return;
        }

        var linked = new HashSet<string>(StringComparer.Ordinal);
        long broken = _defects.BrokenKeys(RegisterTable.Assignments.Name) + (long)_defects.BrokenKeys(RegisterTable.Members.Name);
        for (int i = 0; i < _facts.Assignments.Count; i++)
        {
            broken += Link(RegisterTable.Assignments, i, "party", _facts.Assignments[i].Party, linked);
        }

        for (int i = 0; i < _facts.Members.Count; i++)
        {
            broken += Link(RegisterTable.Members, i, "party", _facts.Members[i].Party, linked)
                + Link(RegisterTable.Members, i, "group", _facts.Members[i].Group, linked);
        }

        for (int i = 0; i < _facts.Parties.Count; i++)
        {
            Party party = _facts.Parties[i];
            broken += Link(RegisterTable.Parties, i, "organization", party.Organization ?? default, linked);
            if (party.Organization is not null)
            {
                linked.Add(party.Id.Key);
            }
        }

        var nobodies = new HashSet<string>(StringComparer.Ordinal);
        var rows = new List<int>();
        for (int i = 0; i < _facts.Scores.Count; i++)
        {
            string subject = _facts.Scores[i].Subject.Key;
            if (_parties.Find(subject) >= 0 && !_parties.IsAmbiguous(subject) && !linked.Contains(subject))
            {
                nobodies.Add(subject);
                rows.Add(i);
            }
        }

        // A link that could not be read, or that names nobody, may be the one that is missing.
        if (nobodies.Count > broken)
        {
            foreach (int i in rows)
            {
                string subject = _facts.Scores[i].Subject.Key;
                Add(new(RegisterTable.Scores, i, _facts.Scores[i]), "subject", RegisterProblems.ScoreForNobody, ("subject", subject));
            }
        }
    }

    /// <summary>Notes a party that a record names; 1 when none that is known can be read there.</summary>
    private int Link(RegisterTable table, int index, string field, Id<Party> party, HashSet<string> linked)
    {
        linked.Add(party.Key);
        return party.IsEmpty ? (_defects.Has(table.Name, index, field) ? 1 : 0) : (_parties.Find(party.Key) < 0 ? 1 : 0);
    }

    private static string Names(IEnumerable<string> ids)
    {
        string[] first = [.. ids.Take(NamedInCycle + 1)];
        return string.Join(", ", first.Take(NamedInCycle)) + (first.Length > NamedInCycle ? " …" : "");
    }
}
