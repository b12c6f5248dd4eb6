using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Registers;

/// <summary>What the versions of the localities together say: one version a day, and a tree on every day (G1).</summary>
internal sealed partial class RegisterCheck
{
    /// <summary>Beyond so many steps an entangled territory is refused without looking for the day: no real one comes near.</summary>
    private const long MostTreeSteps = 50_000_000;

    private readonly HashSet<int> _overlapping = [];

    /// <summary>The versions of one locality share no day (G1). A version that does may have a wrong id, and is left out of the tree.</summary>
    private void CheckOverlaps()
    {
        foreach (List<int> versions in Versions().Values)
        {
            int last = versions[0];
            for (int i = 1; i < versions.Count; i++)
            {
                int later = versions[i];
                if (FirstDay(later) <= LastDay(last))
                {
                    LocalityVersion version = _facts.Localities[later];
                    int row = version.Interval.From is null ? Math.Max(later, last) : later;
                    LocalDate shared = Judged(version.Interval).From ?? new LocalDate(FirstYear, 1, 1);
                    Add(
                        new(RegisterTable.Localities, row, version), version.Interval.From is null ? "id" : "from",
                        RegisterProblems.OverlappingVersions, ("id", version.Locality.Key), ("date", Iso(shared)));
                    _localities.MarkAmbiguous(version.Locality.Key);
                    _overlapping.Add(row);
                }

                last = LastDay(later) > LastDay(last) ? later : last;
            }
        }
    }

    /// <summary>On every day the territory is a tree: no cycle, and a parent wherever there is a child (G1).</summary>
    private void CheckTree()
    {
        SortedDictionary<string, List<int>> versions = Versions();
        string[] ids = [.. versions.Keys];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            numbers.Add(id, numbers.Count);
        }

        var edges = new List<(int From, int To)>();
        foreach ((string id, List<int> own) in versions)
        {
            foreach (int version in own)
            {
                if (_facts.Localities[version].Parent is { } parent && numbers.TryGetValue(parent.Key, out int above))
                {
                    edges.Add((numbers[id], above));
                }
            }
        }

        var entangled = new HashSet<string>(StringComparer.Ordinal);
        foreach (int[] part in Cycles.Find(ids.Length, edges))
        {
            if (CycleIn(part, ids, versions) is { } cycle)
            {
                entangled.UnionWith(part.Select(n => ids[n]));
                int row = cycle.Versions.Min();
                Add(
                    new(RegisterTable.Localities, row, _facts.Localities[row]), "parent", RegisterProblems.ParentCycle,
                    ("ids", Names(cycle.Versions.Order().Select(v => _facts.Localities[v].Locality.Key))), ("date", Iso(cycle.Date)));
            }
        }

        CheckParents(versions, entangled);
    }

    private void CheckParents(SortedDictionary<string, List<int>> versions, HashSet<string> entangled)
    {
        var spans = new Dictionary<string, List<(int First, int Last)>>(StringComparer.Ordinal);
        var gaps = new List<(int Version, int Day)>();
        var parents = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string> doubtful = DoubtfulLocalities();
        for (int i = 0; i < _facts.Localities.Count; i++)
        {
            LocalityVersion version = _facts.Localities[i];
            if (version.Parent is not { } parent || !versions.ContainsKey(parent.Key) || _overlapping.Contains(i)
                || doubtful.Contains(version.Locality.Key) || doubtful.Contains(parent.Key) || entangled.Contains(version.Locality.Key))
            {
                continue;
            }

            if (!spans.TryGetValue(parent.Key, out List<(int First, int Last)>? span))
            {
                spans.Add(parent.Key, span = Spans(versions[parent.Key]));
            }

            if (FirstGap(span, FirstDay(i), LastDay(i)) is { } day)
            {
                gaps.Add((i, day));
                parents.Add(parent.Key);
            }
        }

        // A version that could not be read may fill a gap.
        if (parents.Count > _defects.BrokenKeys(RegisterTable.Localities.Name))
        {
            foreach ((int index, int day) in gaps)
            {
                LocalityVersion version = _facts.Localities[index];
                Add(
                    new(RegisterTable.Localities, index, version), "parent", RegisterProblems.ParentNotActive,
                    ("id", version.Locality.Key), ("parent", version.Parent!.Value.Key), ("date", Iso(Day.At(Math.Max(day, Day.Of(new(FirstYear, 1, 1)))))));
            }
        }
    }

    /// <summary>The localities of which a version's interval is not known, or that share days with themselves.</summary>
    private HashSet<string> DoubtfulLocalities()
    {
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _facts.Localities.Count; i++)
        {
            string id = _facts.Localities[i].Locality.Key;
            if (HasDoubtfulDays(i) || _localities.IsAmbiguous(id))
            {
                doubtful.Add(id);
            }
        }

        return doubtful;
    }

    /// <summary>The first day on which some localities are part of one another, and the versions that say so.</summary>
    private (LocalDate Date, List<int> Versions)? CycleIn(int[] part, string[] ids, SortedDictionary<string, List<int>> versions)
    {
        var inPart = new Dictionary<string, int>(StringComparer.Ordinal);
        var days = new SortedSet<int>();
        foreach (int node in part)
        {
            inPart.Add(ids[node], inPart.Count);
            days.UnionWith(versions[ids[node]].Select(FirstDay));
        }

        bool isTooMuch = (long)days.Count * part.Length > MostTreeSteps;
        int[] active = new int[part.Length];
        foreach (int day in days)
        {
            for (int i = 0; i < part.Length; i++)
            {
                active[i] = ActiveOn(versions[ids[part[i]]], day);
            }

            if (Around(active, inPart) is { } cycle)
            {
                return (Day.At(Math.Max(day, Day.Of(new(FirstYear, 1, 1)))), cycle);
            }

            if (isTooMuch)
            {
                return (Day.At(Math.Max(day, Day.Of(new(FirstYear, 1, 1)))), [.. versions[ids[part[0]]]]);
            }
        }

        return null;
    }

    private List<int>? Around(int[] active, Dictionary<string, int> inPart)
    {
        int[] seen = new int[active.Length];
        for (int start = 0; start < active.Length; start++)
        {
            int at = start;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = start + 1;
                at = Above(at);
            }

            if (at >= 0 && seen[at] == start + 1)
            {
                var cycle = new List<int>();
                int node = at;
                do
                {
                    cycle.Add(active[node]);
                    node = Above(node);
                }
                while (node != at);

                return cycle;
            }
        }

        return null;

        int Above(int node) =>
            active[node] >= 0 && _facts.Localities[active[node]].Parent is { } parent ? inPart.GetValueOrDefault(parent.Key, -1) : -1;
    }

    private int ActiveOn(List<int> versions, int day)
    {
        int low = 0;
        int high = versions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (FirstDay(versions[middle]) <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && LastDay(versions[low - 1]) >= day ? versions[low - 1] : -1;
    }

    /// <summary>The days of some versions as runs without a gap, in order.</summary>
    private List<(int First, int Last)> Spans(List<int> versions)
    {
        var spans = new List<(int First, int Last)>();
        foreach (int version in versions)
        {
            if (spans.Count > 0 && spans[^1].Last + 1 >= FirstDay(version))
            {
                spans[^1] = (spans[^1].First, Math.Max(spans[^1].Last, LastDay(version)));
            }
            else
            {
                spans.Add((FirstDay(version), LastDay(version)));
            }
        }

        return spans;
    }

    private static int? FirstGap(List<(int First, int Last)> spans, int first, int last)
    {
        int at = spans.BinarySearch((first, int.MaxValue));
        int before = (at >= 0 ? at : ~at) - 1;
        if (before < 0 || spans[before].Last < first)
        {
            return first;
        }

        return spans[before].Last >= last ? null : spans[before].Last + 1;
    }

    /// <summary>The versions of each locality by their first day, by id; without those whose days are in doubt.</summary>
    private SortedDictionary<string, List<int>> Versions()
    {
        var versions = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _facts.Localities.Count; i++)
        {
            string id = _facts.Localities[i].Locality.Key;
            if (id.Length == 0 || _overlapping.Contains(i) || HasDoubtfulDays(i))
            {
                continue;
            }

            if (!versions.TryGetValue(id, out List<int>? own))
            {
                versions.Add(id, own = []);
            }

            own.Add(i);
        }

        foreach (List<int> own in versions.Values)
        {
            own.Sort((a, b) => FirstDay(a) != FirstDay(b) ? FirstDay(a).CompareTo(FirstDay(b)) : a.CompareTo(b));
        }

        return versions;
    }

    private bool HasDoubtfulDays(int version) =>
        _facts.Localities[version].Interval != Judged(_facts.Localities[version].Interval)
        || _defects.Has(RegisterTable.Localities.Name, version, "from")
        || _defects.Has(RegisterTable.Localities.Name, version, "to");

    private int FirstDay(int version) => Judged(_facts.Localities[version].Interval).From is { } from ? Day.Of(from) : Day.Beginning;

    private int LastDay(int version) => Judged(_facts.Localities[version].Interval).To is { } to ? Day.Of(to) : Day.End;
}
