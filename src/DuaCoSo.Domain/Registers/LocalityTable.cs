using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Registers;

/// <summary>The localities and their versions, by number (G1).</summary>
internal sealed class LocalityTable
{
    private readonly Groups<Version> _versions;

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
                [.. fact.Traits.Select(t => Traits.Add(t.Code))]));
        }

        versions.Sort(static (a, b) => a.Interval.First.CompareTo(b.Interval.First));
        _versions = Groups<Version>.By(Keys.Count, versions, v => v.Locality);
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
    public Version? On(int locality, int day)
    {
        foreach (Version version in _versions[locality])
        {
            if (version.Interval.Contains(day))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>The version in force on a day; without one the last that began by then, or else the first (O1).</summary>
    public Version NearestTo(int locality, int day)
    {
        ReadOnlySpan<Version> versions = _versions[locality];
        Version nearest = versions[0];
        foreach (Version version in versions)
        {
            if (version.Interval.First <= day)
            {
                nearest = version;
            }
        }

        return nearest;
    }

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

    /// <summary>A locality and everything below it on a day; nothing for <see cref="KeyTable.None"/>.</summary>
    public HashSet<int> SubtreeOf(int root, int day)
    {
        var below = new HashSet<int>();
        if (root == KeyTable.None)
        {
            return below;
        }

        Groups<int> children = Groups<int>.By(Keys.Count, [.. Enumerable.Range(0, Keys.Count)], l => On(l, day)?.Parent ?? KeyTable.None);
        var waiting = new Stack<int>([root]);
        while (waiting.TryPop(out int locality))
        {
            if (below.Add(locality))
            {
                foreach (int child in children[locality])
                {
                    waiting.Push(child);
                }
            }
        }

        return below;
    }

    /// <summary>What a locality is during an interval.</summary>
    internal sealed record Version(int Locality, DayRange Interval, int Level, int Parent, int[] Traits)
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
