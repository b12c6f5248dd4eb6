namespace DuaCoSo.Domain.Territories;

/// <summary>The localities and their versions, by number (G1): what the register's rules and <see cref="Territory"/> look things up in.</summary>
internal sealed class LocalityTable
{
    private readonly Groups<Version> _versions;
    private readonly Lazy<Groups<Version>> _below;

    /// <summary>The table of some versions.</summary>
    public LocalityTable(IReadOnlyList<LocalityVersion> facts)
    {
        Keys = new KeyTable(facts.Select(f => f.Locality.Key));
        var versions = new List<Version>(facts.Count);
        foreach (LocalityVersion fact in facts)
        {
            versions.Add(new Version(
                Keys.Find(fact.Locality.Key),
                DayRange.Of(fact.Interval),
                Levels.Add(fact.Level.Code),
                Keys.Find(fact.Parent?.Key),
                [.. fact.Traits.Select(t => Traits.Add(t.Code))],
                fact));
        }

        versions.Sort(static (a, b) => a.Interval.First != b.Interval.First ? a.Interval.First.CompareTo(b.Interval.First) : a.Locality.CompareTo(b.Locality));
        _versions = Groups<Version>.By(Keys.Count, versions, v => v.Locality);
        _below = new(() => Groups<Version>.By(Keys.Count, versions, v => v.Parent));
    }

    /// <summary>The ids.</summary>
    public KeyTable Keys { get; }

    /// <summary>The levels that occur.</summary>
    public CodeTable Levels { get; } = new();

    /// <summary>The traits that occur.</summary>
    public CodeTable Traits { get; } = new();

    /// <summary>The versions of a locality by their first day.</summary>
    public ReadOnlySpan<Version> Versions(int locality) => _versions[locality];

    /// <summary>The version in force on a day, or <see langword="null"/>.</summary>
    public Version? On(int locality, int day) => Began(_versions[locality], day) is { } version && version.Interval.Contains(day) ? version : null;

    /// <summary>The version in force on a day; without one the last that began by then, or else the first (O1).</summary>
    public Version NearestTo(int locality, int day) => Began(_versions[locality], day) ?? _versions[locality][0];

    /// <summary>The locality of a level that a locality is, or is part of, on a day; <see cref="KeyTable.None"/> when there is none (O6).</summary>
    public int AncestorOf(int locality, int level, int day)
    {
        // A parent cycle on some day is refused at the door; the count bounds the walk all the same.
        for (int steps = 0; locality != KeyTable.None && steps <= Keys.Count; steps++)
        {
            if (On(locality, day) is not { } version)
            {
                return KeyTable.None;
            }

            if (version.Level == level)
            {
                return locality;
            }

            locality = version.Parent;
        }

        return KeyTable.None;
    }

    /// <summary>The localities that are part of a locality on a day, at once and not through another, by first day and id.</summary>
    public IEnumerable<int> Below(int locality, int day)
    {
        foreach (Version version in _below.Value[locality].ToArray())
        {
            if (version.Interval.Contains(day))
            {
                yield return version.Locality;
            }
        }
    }

    /// <summary>A locality and everything below it on a day; nothing for <see cref="KeyTable.None"/>.</summary>
    public HashSet<int> SubtreeOf(int root, int day)
    {
        var subtree = new HashSet<int>();
        var waiting = new Stack<int>(root == KeyTable.None ? [] : [root]);
        while (waiting.TryPop(out int locality))
        {
            if (subtree.Add(locality))
            {
                foreach (int child in Below(locality, day))
                {
                    waiting.Push(child);
                }
            }
        }

        return subtree;
    }

    /// <summary>The last version that began by a day; <see langword="null"/> when none did.</summary>
    private static Version? Began(ReadOnlySpan<Version> versions, int day) =>
        DaySearch.LastBegun(versions, day, static v => v.Interval.First) is >= 0 and int last ? versions[last] : null;

    /// <summary>What a locality is during an interval.</summary>
    internal sealed record Version(int Locality, DayRange Interval, int Level, int Parent, int[] Traits, LocalityVersion Fact)
    {
        /// <summary>Whether it has all of some traits.</summary>
        public bool HasAll(ReadOnlySpan<int> traits)
        {
            foreach (int trait in traits)
            {
                if (Array.IndexOf(Traits, trait) < 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
