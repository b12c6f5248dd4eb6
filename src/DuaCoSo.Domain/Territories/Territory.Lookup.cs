using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Territories;

/// <content>What can be asked of a territory.</content>
public sealed partial class Territory
{
    private const int NamedInProblem = 10;

    /// <summary>A locality with its versions; <see langword="null"/> when there is none.</summary>
    /// <param name="id">Its id.</param>
    public Locality? Find(Id<Locality> id) =>
        Table.Keys.Find(id.Key) is >= 0 and int number ? new(id, Facts(Table.Versions(number)).ToValueList()) : null;

    /// <summary>What a locality is on a date; <see langword="null"/> when it is not in force.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="on">The date.</param>
    public LocalityVersion? Find(Id<Locality> id, LocalDate on) => On(Table.Keys.Find(id.Key), Day.Of(on));

    /// <summary>What is in force on a date, of one level, by id.</summary>
    /// <param name="level">The level.</param>
    /// <param name="on">The date.</param>
    public ValueList<LocalityVersion> OfLevel(LocalityLevel level, LocalDate on)
    {
        int day = Day.Of(on);
        return Enumerable.Range(0, Table.Keys.Count).Select(l => On(l, day)).OfType<LocalityVersion>().Where(v => v.Level == level).ToValueList();
    }

    /// <summary>The locality that has an official code on a date.</summary>
    /// <param name="code">The code, to the letter.</param>
    /// <param name="on">The date.</param>
    /// <returns>Its version, or the problem that none or several have the code.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <see langword="null"/> or empty.</exception>
    public Checked<LocalityVersion> ByCode(string code, LocalDate on)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return One(code, on, ActiveOn(_byCode.Value, [code], on));
    }

    /// <summary>The locality that has a name on a date.</summary>
    /// <param name="name">The name, with or without its kind: upper and lower case, <c>Hòa</c> and <c>Hoà</c>, composed and decomposed letters are the same. A name without any marks finds all that differ by marks, if none is written so.</param>
    /// <param name="on">The date.</param>
    /// <returns>Its version, or the problem that none or several have the name.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty.</exception>
    public Checked<LocalityVersion> ByName(string name, LocalDate on) => One(name, on, Named(name, on, static _ => true));

    /// <summary>The locality within another one that has a name on a date.</summary>
    /// <param name="name">The name, as in <see cref="ByName(string, LocalDate)"/>.</param>
    /// <param name="on">The date.</param>
    /// <param name="within">The locality that it is, or is part of.</param>
    /// <returns>Its version, or the problem that none or several have the name.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or empty.</exception>
    public Checked<LocalityVersion> ByName(string name, LocalDate on, Id<Locality> within) =>
        One(name, on, Named(name, on, v => v.Locality == within || Ancestors(v.Locality, on).Contains(within)));

    /// <summary>What a locality is part of on a date, from its parent to the root; nothing when it is not in force.</summary>
    /// <param name="id">The locality.</param>
    /// <param name="on">The date.</param>
    public ValueList<Id<Locality>> Ancestors(Id<Locality> id, LocalDate on)
    {
        int day = Day.Of(on);
        var ancestors = new List<Id<Locality>>();
        for (int at = Table.Keys.Find(id.Key); at != KeyTable.None && Table.On(at, day) is { Parent: >= 0 and int parent }; at = parent)
        {
            ancestors.Add(new(Table.Keys[parent]));
        }

        return ancestors.ToValueList();
    }

    /// <summary>The locality of a level that a locality is, or is part of, on a date (O6); <see langword="null"/> when there is none.</summary>
    /// <param name="id">The locality.</param>
    /// <param name="level">The level.</param>
    /// <param name="on">The date.</param>
    public Id<Locality>? AncestorOf(Id<Locality> id, LocalityLevel level, LocalDate on) =>
        Table.AncestorOf(Table.Keys.Find(id.Key), Table.Levels.Find(level.Code), Day.Of(on)) is >= 0 and int ancestor ? new Id<Locality>(Table.Keys[ancestor]) : null;

    /// <summary>The localities directly below a locality on a date, by id.</summary>
    /// <param name="id">The locality.</param>
    /// <param name="on">The date.</param>
    public ValueList<Id<Locality>> Children(Id<Locality> id, LocalDate on) =>
        Table.Keys.Find(id.Key) is >= 0 and int number ? Ids(Table.Below(number, Day.Of(on))) : [];

    /// <summary>Everything below a locality on a date, by id.</summary>
    /// <param name="id">The locality.</param>
    /// <param name="on">The date.</param>
    public ValueList<Id<Locality>> Descendants(Id<Locality> id, LocalDate on)
    {
        int number = Table.Keys.Find(id.Key);
        return Ids(Table.SubtreeOf(number, Day.Of(on)).Where(l => l != number));
    }

    /// <summary>A locality and everything below it on a date, by id: found once, and given to a specification such as that of the assignments in these.</summary>
    /// <param name="id">The locality.</param>
    /// <param name="on">The date.</param>
    /// <returns>None when nothing is known of the locality on that date.</returns>
    public ValueList<Id<Locality>> SubtreeOf(Id<Locality> id, LocalDate on) => Find(id, on) is null ? [] : Descendants(id, on).Append(id).Order().ToValueList();

    /// <summary>The localities that succeed a locality at once, by id.</summary>
    /// <param name="id">The locality.</param>
    public ValueList<Id<Locality>> Successors(Id<Locality> id) => _successors.Value.GetValueOrDefault(id, []).Distinct().Order().ToValueList();

    /// <summary>The localities that a locality succeeds at once, by id.</summary>
    /// <param name="id">The locality.</param>
    public ValueList<Id<Locality>> Predecessors(Id<Locality> id) =>
        Table.Keys.Find(id.Key) is >= 0 and int number ? Facts(Table.Versions(number)).SelectMany(v => v.Succeeds).Distinct().Order().ToValueList() : [];

    /// <summary>The localities in force on a date that a locality became, or came from, through whatever succeeds what: itself, if it is in force; by id.</summary>
    /// <param name="id">The locality.</param>
    /// <param name="on">The date.</param>
    public ValueList<Id<Locality>> Trace(Id<Locality> id, LocalDate on)
    {
        int day = Day.Of(on);
        var found = new HashSet<Id<Locality>>();
        var seen = new HashSet<Id<Locality>>();
        var waiting = new Stack<Id<Locality>>([id]);
        while (waiting.TryPop(out Id<Locality> at))
        {
            if (!seen.Add(at) || Table.Keys.Find(at.Key) is not (>= 0 and int number))
            {
                continue;
            }

            if (Table.On(number, day) is not null)
            {
                found.Add(at);
                continue;
            }

            foreach (Id<Locality> next in Table.Versions(number)[0].Interval.First > day ? Predecessors(at) : Successors(at))
            {
                waiting.Push(next);
            }
        }

        return found.Order().ToValueList();
    }

    // Only those asked for have a say in which of them is meant.
    private LocalityVersion[] Named(string name, LocalDate on, Func<LocalityVersion, bool> isAskedFor)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var wanted = LocalityName.Of(name);
        LocalityVersion[] named = [.. ActiveOn(_byName.Value.Exact, wanted.Exact, on).Where(isAskedFor)];
        if (named.Length == 0)
        {
            named = [.. ActiveOn(_byName.Value.Bare, wanted.Exact, on).Where(isAskedFor)];
        }

        // A kind that is given decides between a commune and a ward of one name, but not against a name alone.
        LocalityVersion[] ofKind = wanted.Kind.Length == 0 ? [] : Array.FindAll(named, v => v.Kind is { } kind ? LocalityName.KindOf(kind) == wanted.Kind : NameOf(v).Kind == wanted.Kind);
        return ofKind.Length > 0 ? ofKind : named;
    }

    private static IEnumerable<LocalityVersion> ActiveOn(Dictionary<string, List<LocalityVersion>> index, string[] keys, LocalDate on) =>
        keys.SelectMany(k => index.GetValueOrDefault(k, [])).Where(v => v.Interval.Contains(on)).DistinctBy(v => v.Locality).OrderBy(v => v.Locality);

    private static Checked<LocalityVersion> One(string text, LocalDate on, IEnumerable<LocalityVersion> found)
    {
        LocalityVersion[] all = [.. found];
        if (all.Length == 1)
        {
            return Checked<LocalityVersion>.Accepted(all[0], []);
        }

        string date = LocalDatePattern.Iso.Format(on);
        return Checked<LocalityVersion>.Refused(
        [
            all.Length == 0
                ? TerritoryProblems.NotFound.At(null, ("text", text), ("date", date))
                : TerritoryProblems.Ambiguous.At(
                    null, ("text", text), ("date", date), ("count", all.Length.ToString(CultureInfo.InvariantCulture)),
                    ("ids", string.Join(", ", all.Take(NamedInProblem).Select(v => v.Locality.Key)) + (all.Length > NamedInProblem ? " …" : ""))),
        ]);
    }

    private LocalityVersion? On(int locality, int day) => locality == KeyTable.None ? null : Table.On(locality, day)?.Fact;

    private ValueList<Id<Locality>> Ids(IEnumerable<int> localities) => localities.Order().Select(l => new Id<Locality>(Table.Keys[l])).ToValueList();

    private static LocalityVersion[] Facts(ReadOnlySpan<LocalityTable.Version> versions)
    {
        var facts = new LocalityVersion[versions.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            facts[i] = versions[i].Fact;
        }

        return facts;
    }
}
