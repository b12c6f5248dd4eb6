using NodaTime;

namespace DuaCoSo.Domain.Territories;

/// <summary>The localities of a province or a country and their tree on every date (địa giới) (G1).</summary>
/// <remarks>
/// Immutable and safe to share between threads. It is a tree on every day: one parent, no circle, a parent in force wherever a child is. Looking up a version takes
/// time logarithmic to the locality's versions; ancestors and descendants take time in proportion to the answer, without recursion.
/// </remarks>
public sealed partial class Territory
{
    private readonly Lazy<Dictionary<string, List<LocalityVersion>>> _byCode;
    private readonly Lazy<(Dictionary<string, List<LocalityVersion>> Exact, Dictionary<string, List<LocalityVersion>> Bare)> _byName;
    private readonly Lazy<Dictionary<Id<Locality>, List<Id<Locality>>>> _successors;

    /// <summary>The territory of versions that were checked.</summary>
    internal Territory(ValueList<LocalityVersion> versions)
    {
        Versions = versions;
        Table = new(versions);
        _byCode = new(() => Index(versions, static v => v.Code is { Length: > 0 } code ? [code] : []));
        _byName = new(() => (Index(versions, static v => NameOf(v).Exact), Index(versions, static v => NameOf(v).Bare)));
        _successors = new(IndexSuccessors);
    }

    /// <summary>Every version of every locality, in the order given.</summary>
    public ValueList<LocalityVersion> Versions { get; }

    /// <summary>The same by number.</summary>
    internal LocalityTable Table { get; }

    /// <summary>A territory of some versions, if they make a tree on every day.</summary>
    /// <param name="versions">The versions, in any order.</param>
    /// <returns>The territory, or every problem, each naming the version's position in <c>localities</c> and its field.</returns>
    /// <exception cref="ArgumentNullException">The versions are <see langword="null"/>, or one of them is.</exception>
    public static Checked<Territory> Create(IEnumerable<LocalityVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var list = versions.ToValueList();
        ValueList<Problem> problems = TerritoryCheck.Check(list);
        return problems.Count > 0 ? Checked<Territory>.Refused(problems) : Checked<Territory>.Accepted(new(list), []);
    }

    /// <summary>The territory after some reorganisations, whose past is the same to the day before each.</summary>
    /// <param name="reorganisations">The reorganisations, in any order; those of one date take effect together, those of an earlier one first.</param>
    /// <returns>The new territory, or every problem, each naming the reorganisation's position in <c>changes</c> where one is at fault.</returns>
    /// <exception cref="ArgumentNullException">The reorganisations are <see langword="null"/>, or one of them is.</exception>
    public Checked<Territory> Apply(IEnumerable<Reorganisation> reorganisations)
    {
        ArgumentNullException.ThrowIfNull(reorganisations);
        Reorganisation[] changes = [.. reorganisations];
        foreach (Reorganisation change in changes)
        {
            ArgumentNullException.ThrowIfNull(change, nameof(reorganisations));
        }

        return Reorganiser.Apply(this, changes);
    }

    /// <summary>How many localities it has.</summary>
    public override string ToString() => FormattableString.Invariant($"{Table.Keys.Count} localities");

    private Dictionary<Id<Locality>, List<Id<Locality>>> IndexSuccessors()
    {
        var successors = new Dictionary<Id<Locality>, List<Id<Locality>>>();
        foreach (LocalityVersion version in Versions)
        {
            foreach (Id<Locality> predecessor in version.Succeeds)
            {
                if (!successors.TryGetValue(predecessor, out List<Id<Locality>>? own))
                {
                    successors.Add(predecessor, own = []);
                }

                own.Add(version.Locality);
            }
        }

        return successors;
    }

    private static Dictionary<string, List<LocalityVersion>> Index(ValueList<LocalityVersion> versions, Func<LocalityVersion, string[]> keys)
    {
        var index = new Dictionary<string, List<LocalityVersion>>(StringComparer.Ordinal);
        foreach (LocalityVersion version in versions)
        {
            foreach (string key in keys(version))
            {
                if (!index.TryGetValue(key, out List<LocalityVersion>? found))
                {
                    index.Add(key, found = []);
                }

                found.Add(version);
            }
        }

        return index;
    }

    private static LocalityName NameOf(LocalityVersion version) => version.Name is { } name ? LocalityName.Of(name) : new("", [], []);
}
