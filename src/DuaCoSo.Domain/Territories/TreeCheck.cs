using System.Runtime.InteropServices;
using NodaTime;

namespace DuaCoSo.Domain.Territories;

/// <summary>Whether versions of localities make a tree on every day (G1): which share a day, which go round in a circle, which stand without their parent.</summary>
/// <remarks>Versions that share a day with another of their locality are found at once and left out of the tree.</remarks>
internal sealed class TreeCheck
{
    /// <summary>Beyond so many steps an entangled territory is refused without looking for the day: no real one comes near.</summary>
    private const long MostSteps = 50_000_000;

    private readonly IReadOnlyList<LocalityVersion> _facts;
    private readonly DayRange[] _days;
    private readonly HashSet<int> _overlapping = [];
    private readonly HashSet<string> _entangled = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<int>> _versions;

    /// <summary>A check of some versions.</summary>
    /// <param name="facts">The versions.</param>
    /// <param name="days">The days of each.</param>
    /// <param name="isInDoubt">Whether nothing can be said of a version, because it has no id or its days are not known.</param>
    public TreeCheck(IReadOnlyList<LocalityVersion> facts, DayRange[] days, Predicate<int> isInDoubt)
    {
        _facts = facts;
        _days = days;
        _versions = ByLocality(isInDoubt);
        Overlaps = FindOverlaps();
        foreach (int version in _overlapping)
        {
            List<int> own = _versions[facts[version].Locality.Key];
            own.Remove(version);
            if (own.Count == 0)
            {
                _versions.Remove(facts[version].Locality.Key);
            }
        }

        Circles = FindCircles();
    }

    /// <summary>The versions that share a day with another of their locality, and the first such day.</summary>
    public IReadOnlyList<(int Version, LocalDate Date)> Overlaps { get; }

    /// <summary>The circles of parents: the first day of each, and the versions that say so.</summary>
    public IReadOnlyList<(LocalDate Date, List<int> Versions)> Circles { get; }

    private List<(LocalDate Date, List<int> Versions)> FindCircles()
    {
        string[] ids = [.. _versions.Keys];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            numbers.Add(id, numbers.Count);
        }

        var edges = new List<(int From, int To)>();
        foreach ((string id, List<int> own) in _versions)
        {
            foreach (int version in own)
            {
                if (_facts[version].Parent is { } parent && numbers.TryGetValue(parent.Key, out int above))
                {
                    edges.Add((numbers[id], above));
                }
            }
        }

        var circles = new List<(LocalDate Date, List<int> Versions)>();
        foreach (int[] part in Cycles.Find(ids.Length, edges))
        {
            string[] entangled = [.. part.Select(n => ids[n])];
            if (CircleIn(entangled) is { } circle)
            {
                circles.Add(circle);
                _entangled.UnionWith(entangled);
            }
        }

        return circles;
    }

    /// <summary>The versions in force on days on which their parent is not, and the first such day; what is in a circle is left out.</summary>
    /// <param name="isInDoubt">Whether nothing can be said of a locality, nor of what is part of it.</param>
    public IEnumerable<(int Version, LocalDate Date)> Gaps(Predicate<string> isInDoubt)
    {
        var spans = new Dictionary<string, List<DayRange>>(StringComparer.Ordinal);
        for (int i = 0; i < _facts.Count; i++)
        {
            if (_facts[i].Parent is not { } parent || !_versions.TryGetValue(parent.Key, out List<int>? above)
                || _overlapping.Contains(i) || _entangled.Contains(_facts[i].Locality.Key)
                || isInDoubt(_facts[i].Locality.Key) || isInDoubt(parent.Key))
            {
                continue;
            }

            if (!spans.TryGetValue(parent.Key, out List<DayRange>? span))
            {
                spans.Add(parent.Key, span = Spans(above));
            }

            if (FirstGap(span, _days[i]) is { } day)
            {
                yield return (i, DateOf(day));
            }
        }
    }

    /// <summary>Whether a version shares a day with another of its locality.</summary>
    public bool IsOverlapping(int version) => _overlapping.Contains(version);

    private SortedDictionary<string, List<int>> ByLocality(Predicate<int> isInDoubt)
    {
        var versions = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _facts.Count; i++)
        {
            if (isInDoubt(i))
            {
                continue;
            }

            string id = _facts[i].Locality.Key;
            if (!versions.TryGetValue(id, out List<int>? own))
            {
                versions.Add(id, own = []);
            }

            own.Add(i);
        }

        foreach (List<int> own in versions.Values)
        {
            own.Sort((a, b) => _days[a].First != _days[b].First ? _days[a].First.CompareTo(_days[b].First) : a.CompareTo(b));
        }

        return versions;
    }

    private List<(int Version, LocalDate Date)> FindOverlaps()
    {
        var overlaps = new List<(int Version, LocalDate Date)>();
        foreach (List<int> versions in _versions.Values)
        {
            int last = versions[0];
            for (int i = 1; i < versions.Count; i++)
            {
                int later = versions[i];
                if (_days[later].First <= _days[last].Last)
                {
                    int version = _days[later].First == Day.Beginning ? Math.Max(later, last) : later;
                    overlaps.Add((version, DateOf(_days[later].First)));
                    _overlapping.Add(version);
                }

                last = _days[later].Last > _days[last].Last ? later : last;
            }
        }

        return overlaps;
    }

    /// <summary>The first day on which some localities are part of one another, and the versions that say so.</summary>
    private (LocalDate Date, List<int> Versions)? CircleIn(string[] part)
    {
        var inPart = new Dictionary<string, int>(StringComparer.Ordinal);
        var days = new SortedSet<int>();
        foreach (string id in part)
        {
            inPart.Add(id, inPart.Count);
            days.UnionWith(_versions[id].Select(v => _days[v].First));
        }

        bool isTooMuch = (long)days.Count * part.Length > MostSteps;
        int[] active = new int[part.Length];
        foreach (int day in days)
        {
            for (int i = 0; i < part.Length; i++)
            {
                active[i] = ActiveOn(_versions[part[i]], day);
            }

            if (Around(active, inPart) is { } circle)
            {
                return (DateOf(day), circle);
            }

            if (isTooMuch)
            {
                return (DateOf(day), [.. _versions[part[0]]]);
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
                var circle = new List<int>();
                int node = at;
                do
                {
                    circle.Add(active[node]);
                    node = Above(node);
                }
                while (node != at);

                return circle;
            }
        }

        return null;

        int Above(int node) => active[node] >= 0 && _facts[active[node]].Parent is { } parent ? inPart.GetValueOrDefault(parent.Key, -1) : -1;
    }

    private int ActiveOn(List<int> versions, int day)
    {
        int last = DaySearch.LastBegun(CollectionsMarshal.AsSpan(versions), day, v => _days[v].First);
        return last >= 0 && _days[versions[last]].Last >= day ? versions[last] : -1;
    }

    /// <summary>The days of some versions as runs without a gap, in order.</summary>
    private List<DayRange> Spans(List<int> versions)
    {
        var spans = new List<DayRange>();
        foreach (int version in versions)
        {
            if (spans.Count > 0 && spans[^1].Last + 1 >= _days[version].First)
            {
                spans[^1] = new(spans[^1].First, Math.Max(spans[^1].Last, _days[version].Last));
            }
            else
            {
                spans.Add(_days[version]);
            }
        }

        return spans;
    }

    private static int? FirstGap(List<DayRange> spans, DayRange days)
    {
        int before = DaySearch.LastBegun(CollectionsMarshal.AsSpan(spans), days.First, static s => s.First);
        if (before < 0 || spans[before].Last < days.First)
        {
            return days.First;
        }

        return spans[before].Last >= days.Last ? null : spans[before].Last + 1;
    }

    // What is open at its beginning is said of the first day that is judged.
    private static LocalDate DateOf(int day) => Day.At(Math.Max(day, Day.Of(new((int)NumberRange.Year.Least, 1, 1))));
}
