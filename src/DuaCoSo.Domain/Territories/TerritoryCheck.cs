using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Territories;

/// <summary>Everything that versions of localities say against each other (G1).</summary>
internal static class TerritoryCheck
{
    private const int NamedInCycle = 5;

    /// <summary>Every problem, by version and field.</summary>
    /// <exception cref="ArgumentNullException">A version is <see langword="null"/>.</exception>
    public static ValueList<Problem> Check(ValueList<LocalityVersion> versions) =>
        Check(versions, (version, field) => ProblemPlace.InRegister("localities", version, field, versions[version].Locality.Key is { Length: > 0 } id ? id : null));

    /// <summary>Every problem, by version and field, at places of the caller's.</summary>
    public static ValueList<Problem> Check(ValueList<LocalityVersion> versions, Func<int, string, ProblemPlace> place)
    {
        var problems = new List<(int Version, Problem Problem)>();
        var known = new Dictionary<Id<Locality>, int>();
        for (int i = 0; i < versions.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(versions[i], nameof(versions));
            known.TryAdd(versions[i].Locality, i);
        }

        var tree = new TreeCheck(versions, [.. versions.Select(v => DayRange.Of(v.Interval))], i => versions[i].Locality.IsEmpty);
        for (int i = 0; i < versions.Count; i++)
        {
            CheckVersion(i);
        }

        foreach ((int version, LocalDate date) in tree.Overlaps)
        {
            Add(version, "from", TerritoryProblems.OverlappingVersions, ("id", Id(version)), ("date", Iso(date)));
        }

        foreach ((LocalDate date, List<int> circle) in tree.Circles)
        {
            Add(circle.Min(), "parent", TerritoryProblems.ParentCycle, ("ids", Names(circle.Order().Select(Id))), ("date", Iso(date)));
        }

        foreach ((int version, LocalDate date) in tree.Gaps(_ => false))
        {
            Add(version, "parent", TerritoryProblems.ParentNotActive, ("id", Id(version)), ("parent", versions[version].Parent!.Value.Key), ("date", Iso(date)));
        }

        CheckSuccession();
        return problems.OrderBy(p => p.Version).Select(p => p.Problem).ToValueList();

        void CheckVersion(int i)
        {
            LocalityVersion version = versions[i];
            if (version.Locality.IsEmpty)
            {
                Add(i, "id", TerritoryProblems.ValueMissing, ("field", "id"));
            }

            if (version.Level.Code.Length == 0)
            {
                Add(i, "level", TerritoryProblems.ValueMissing, ("field", "level"));
            }

            foreach ((string field, LocalDate? date) in (ReadOnlySpan<(string, LocalDate?)>)[("from", version.Interval.From), ("to", version.Interval.To)])
            {
                if (date is { } day && !NumberRange.Year.Contains(day.Year))
                {
                    Add(i, field, TerritoryProblems.DateOutOfRange, ("field", field), ("date", Iso(day)));
                }
            }

            if (version.Parent is { } parent && !known.ContainsKey(parent))
            {
                Add(i, "parent", TerritoryProblems.UnknownLocality, ("id", parent.Key));
            }

            foreach (Id<Locality> predecessor in version.Succeeds.Where(s => !known.ContainsKey(s)))
            {
                Add(i, "succeeds", TerritoryProblems.UnknownLocality, ("id", predecessor.Key));
            }
        }

        void CheckSuccession()
        {
            var edges = new List<(int From, int To)>();
            foreach (LocalityVersion version in versions)
            {
                edges.AddRange(version.Succeeds.Where(known.ContainsKey).Select(s => (known[version.Locality], known[s])));
            }

            foreach (int[] part in Cycles.Find(versions.Count, edges))
            {
                Add(part[0], "succeeds", TerritoryProblems.SuccessionCycle, ("ids", Names(part.Select(Id))));
            }
        }

        void Add(int version, string field, ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments) =>
            problems.Add((version, kind.At(place(version, field), arguments)));

        string Id(int version) => versions[version].Locality.Key;
    }

    /// <summary>A date as people write it.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Names(IEnumerable<string> ids)
    {
        string[] first = [.. ids.Take(NamedInCycle + 1)];
        return string.Join(", ", first.Take(NamedInCycle)) + (first.Length > NamedInCycle ? " …" : "");
    }
}
