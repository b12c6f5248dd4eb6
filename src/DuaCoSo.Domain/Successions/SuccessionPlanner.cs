using System.Globalization;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;
using NodaTime;

namespace DuaCoSo.Domain.Successions;

/// <summary>Makes succession plans (G2).</summary>
internal sealed class SuccessionPlanner
{
    private readonly ResponsibilityRegister _register;
    private readonly Territory _territory;
    private readonly LocalDate _date;
    private readonly ChangeList _changes;
    private readonly Lazy<Dictionary<Id<Locality>, Id<IssuedDocument>>> _documents;
    private readonly Dictionary<Id<Locality>, List<Id<Locality>>> _successors = [];
    private readonly Dictionary<Id<Party>, List<Id<Party>>> _carriers = [];
    private readonly SortedDictionary<Duty, Sources> _duties = new(Comparer<Duty>.Create(Duty.Compare));
    private readonly Dictionary<Id<ResponsibilityAssignment>, ResponsibilityAssignment> _assignments;
    private readonly ILookup<Id<ResponsibilityAssignment>, Id<ResponsibilityAssignment>> _followers;
    private readonly List<SuccessionItem> _items = [];
    private readonly List<SuccessionConflict> _conflicts = [];

    private SuccessionPlanner(ResponsibilityRegister recorded, LocalDate date, ChangeList changes)
    {
        _register = recorded;
        _territory = recorded.Territory;
        _date = date;
        _changes = changes;
        _documents = new(FindDocuments);
        _assignments = recorded.Facts.Assignments.ToDictionary(a => a.Id);
        _followers = recorded.Facts.Assignments.SelectMany(a => a.Succeeds.Select(s => (Before: s, a.Id))).ToLookup(p => p.Before, p => p.Id);
        foreach (LocalityVersion version in _territory.Versions.Where(v => v.Interval.From == date))
        {
            foreach (Id<Locality> predecessor in version.Succeeds)
            {
                Add(_successors, predecessor, version.Locality);
            }
        }

        foreach (PartyReplacement replacement in changes.Parties)
        {
            foreach (Id<Party> replaced in replacement.Replaced)
            {
                Add(_carriers, replaced, replacement.By);
            }
        }
    }

    /// <summary>The plan for changes of a date, or what is wrong with them.</summary>
    public static Checked<SuccessionPlan> Plan(ResponsibilityRegister register, LocalDate date, ChangeList changes, PolicyTimeline policy)
    {
        Checked<Territory> territory = register.Territory.Apply(changes.Localities);
        ValueList<Problem> problems = [.. territory.Problems, .. PartyCheck.Check(register.Facts.Parties, changes)];
        if (problems.Count > 0)
        {
            return Checked<SuccessionPlan>.Refused(problems);
        }

        HashSet<Id<Party>> replaced = [.. changes.Parties.SelectMany(p => p.Replaced)];
        Checked<ResponsibilityRegister> recorded = ResponsibilityRegister.Create(register.Facts with
        {
            Localities = territory.Require().Versions,
            Parties = [.. register.Facts.Parties.Select(p => replaced.Contains(p.Id) ? p with { Interval = new(p.Interval.From, date.PlusDays(-1)) } : p)],
        });
        if (!recorded.TryGet(out ResponsibilityRegister? before))
        {
            return Checked<SuccessionPlan>.Refused(recorded.Problems);
        }

        var planner = new SuccessionPlanner(before, date, changes);
        planner.Propose();
        var proposals = new SuccessionPlan(date, before, planner._items.ToValueList(), []);
        Checked<ResponsibilityRegister> accepted = proposals.AcceptAll();
        if (!accepted.TryGet(out ResponsibilityRegister? after))
        {
            return Checked<SuccessionPlan>.Refused(accepted.Problems);
        }

        planner.FindConflicts(after, policy.VersionOn(date).Definition.Assignments);
        return Checked<SuccessionPlan>.Accepted(
            new(date, before, proposals.Items, planner._conflicts.OrderBy(c => c.Kind).ThenBy(c => c.ToString(), TextKey.Comparer).ToValueList()), []);
    }

    private void Propose()
    {
        var ends = new List<Id<ResponsibilityAssignment>>();
        var untouched = new List<ResponsibilityAssignment>();
        foreach (ResponsibilityAssignment assignment in _register.Facts.Assignments)
        {
            Id<Locality>? locality = assignment.Locality;
            bool isEnding = locality is { } ending && _territory.Find(ending, _date.PlusDays(-1)) is not null && _territory.Find(ending, _date) is null;
            bool isGiving = locality is { } giving && _successors.ContainsKey(giving);
            if (!(isEnding || isGiving || _carriers.ContainsKey(assignment.Party)) || !assignment.Interval.Contains(_date.PlusDays(-1)) || !assignment.Interval.Contains(_date))
            {
                if ((isEnding || _carriers.ContainsKey(assignment.Party)) && assignment.Interval.From >= _date)
                {
                    _conflicts.Add(new() { Kind = SuccessionConflictKind.NotBegun, Assignment = assignment.Id });
                }

                untouched.Add(assignment);
                continue;
            }

            Id<Locality>?[] places = PlacesAfter(locality, isEnding);
            if (places.Length == 0)
            {
                ends.Add(assignment.Id);
                _conflicts.Add(new() { Kind = SuccessionConflictKind.NoSuccessor, Assignment = assignment.Id });
            }

            foreach (Id<Locality>? place in places)
            {
                foreach (Id<Party> party in _carriers.GetValueOrDefault(assignment.Party, [assignment.Party]))
                {
                    Duty duty = Duty.Of(assignment, party, place);
                    if (!_duties.TryGetValue(duty, out Sources? sources))
                    {
                        _duties.Add(duty, sources = new());
                    }

                    sources.Assignments.Add(assignment);
                    sources.IsPart |= places.Length > 1;
                    sources.IsHandover |= party != assignment.Party;
                }
            }
        }

        foreach (ResponsibilityAssignment assignment in untouched.Where(a => a.Interval.Contains(_date)))
        {
            if (_duties.TryGetValue(Duty.Of(assignment, assignment.Party, assignment.Locality), out Sources? sources))
            {
                Join(assignment, sources);
            }
        }

        MakeItems(ends);
    }

    /// <summary>Lets an assignment that is there anyway be one with those that come to it.</summary>
    private void Join(ResponsibilityAssignment there, Sources sources)
    {
        if (there.Interval.From != _date)
        {
            sources.Assignments.Add(there);
            return;
        }

        // Begun on the date, it stands in the proposal's place.
        sources.IsBegun = true;
        if (!sources.Assignments.TrueForAll(a => there.Succeeds.Contains(a.Id)))
        {
            _conflicts.Add(new() { Kind = SuccessionConflictKind.AlreadyBegun, Assignment = there.Id });
        }
    }

    private void MakeItems(List<Id<ResponsibilityAssignment>> ends)
    {
        HashSet<string> ids = [.. _assignments.Keys.Select(a => a.Key)];
        foreach ((Duty duty, Sources sources) in _duties.OrderBy(d => d.Value.First).ThenBy(d => d.Value.Stays(d.Key) ? 0 : 1).ThenBy(d => d.Key, _duties.Comparer))
        {
            var ended = sources.Assignments.Select(a => a.Id).Distinct().Order().ToValueList();
            SuccessionKind kind = sources.IsBegun ? SuccessionKind.Ending
                : ended.Count > 1 ? SuccessionKind.Collapse
                : sources.IsHandover ? SuccessionKind.Handover
                : sources.IsPart ? SuccessionKind.Part
                : SuccessionKind.Succession;
            ValueList<Id<ResponsibilityAssignment>> succeeded = Heads(ended);
            _items.Add(new(kind, ended, sources.IsBegun ? null : new()
            {
                Id = new(NewKey(LastOf(succeeded), ids)),
                Party = duty.Party,
                Role = duty.Role,
                Locality = duty.Locality,
                Sector = duty.Sector,
                Matter = duty.Matter,
                Interval = new(_date, sources.LastDay),
                Document = DocumentOf(duty),
                Succeeds = succeeded,
            }));
        }

        _items.AddRange(ends.Order().Select(e => new SuccessionItem(SuccessionKind.Ending, [e], null)));
    }

    /// <summary>Those of some assignments that none of the others succeeds already: their chains are longer than one (O7).</summary>
    private ValueList<Id<ResponsibilityAssignment>> Heads(ValueList<Id<ResponsibilityAssignment>> ended)
    {
        if (ended.Count == 1)
        {
            return ended;
        }

        var succeeded = new HashSet<Id<ResponsibilityAssignment>>();
        var waiting = new Stack<Id<ResponsibilityAssignment>>(ended);
        while (waiting.TryPop(out Id<ResponsibilityAssignment> at))
        {
            foreach (Id<ResponsibilityAssignment> before in _assignments[at].Succeeds.Where(succeeded.Add))
            {
                waiting.Push(before);
            }
        }

        return ended.Where(e => !succeeded.Contains(e)).ToValueList();
    }

    /// <summary>The key that a new one goes by: behind that of every successor there is, since the first by id has the chain (O7) and the past may not change.</summary>
    private string LastOf(ValueList<Id<ResponsibilityAssignment>> succeeded)
    {
        Id<ResponsibilityAssignment> last = succeeded[0];
        foreach (Id<ResponsibilityAssignment> successor in succeeded.SelectMany(s => _followers[s]))
        {
            last = successor > last ? successor : last;
        }

        return last.Key;
    }

    /// <summary>A key that no assignment has: the old one's and the date, and a number if need be.</summary>
    private string NewKey(string old, HashSet<string> taken)
    {
        string date = FormattableString.Invariant($"-{_date:uuuuMMdd}");
        for (int number = 1; ; number++)
        {
            string suffix = number == 1 ? date : date + "-" + number.ToString(CultureInfo.InvariantCulture);
            int length = Math.Min(old.Length, TextKey.MaxLength - suffix.Length);
            string key = (char.IsHighSurrogate(old[length - 1]) ? old[..(length - 1)] : old[..length]) + suffix;
            if (taken.Add(key))
            {
                return key;
            }
        }
    }

    private Id<Locality>?[] PlacesAfter(Id<Locality>? locality, bool isEnding)
    {
        if (locality is not { } place)
        {
            return [null];
        }

        List<Id<Locality>> successors = _successors.GetValueOrDefault(place, []);
        return isEnding || _territory.Find(place, _date) is null ? [.. successors] : [place, .. successors];
    }

    private Id<IssuedDocument>? DocumentOf(Duty duty) =>
        duty.Locality is { } place && _documents.Value.TryGetValue(place, out Id<IssuedDocument> document)
            ? document
            : _changes.Parties.FirstOrDefault(p => p.By == duty.Party)?.Document;

    /// <summary>The document that made each new place, the first that says so.</summary>
    private Dictionary<Id<Locality>, Id<IssuedDocument>> FindDocuments()
    {
        var documents = new Dictionary<Id<Locality>, Id<IssuedDocument>>();
        foreach (Reorganisation change in _changes.Localities)
        {
            if (change.Document is { } document)
            {
                foreach (Id<Locality> place in change switch
                {
                    LocalityMerger merger => [merger.Into.Id],
                    LocalitySplit split => split.Into.Select(p => p.Id),
                    _ => Enumerable.Empty<Id<Locality>>(),
                })
                {
                    documents.TryAdd(place, document);
                }
            }
        }

        return documents;
    }

    /// <summary>What the assignment rules say of the places, parties and assignments concerned once all is accepted (C1).</summary>
    private void FindConflicts(ResponsibilityRegister after, ValueList<AssignmentRule> rules)
    {
        var coverage = new CoverageAssessor(after, rules, Day.Of(_date));
        ResponsibilityAssignment[] begun = [.. _items.Select(i => i.Proposed).OfType<ResponsibilityAssignment>()];
        HashSet<string> targets =
        [
            .. begun.SelectMany(a => new[] { a.Locality?.Key, a.Sector?.Code, a.Matter?.Key }).OfType<string>(),
            .. _territory.Versions.Where(v => v.Interval.From == _date).Select(v => v.Locality.Key),
        ];
        HashSet<Id<Party>> parties = [.. begun.Select(a => a.Party), .. _register.Facts.Assignments.IntersectBy(_items.SelectMany(i => i.Ended), a => a.Id).Select(a => a.Party)];
        foreach (CoverageResult result in coverage.Results(new(1, 0), []))
        {
            foreach ((SuccessionConflictKind kind, ValueList<string> found) in (ReadOnlySpan<(SuccessionConflictKind, ValueList<string>)>)
                [(SuccessionConflictKind.Uncovered, result.Uncovered), (SuccessionConflictKind.Crowded, result.Crowded)])
            {
                _conflicts.AddRange(found.Where(targets.Contains).Select(t => new SuccessionConflict { Kind = kind, Rule = result.Rule, Target = t }));
            }

            foreach ((SuccessionConflictKind kind, ValueList<Id<Party>> found) in (ReadOnlySpan<(SuccessionConflictKind, ValueList<Id<Party>>)>)
                [(SuccessionConflictKind.Overloaded, result.Overloaded), (SuccessionConflictKind.Underloaded, result.Underloaded)])
            {
                _conflicts.AddRange(found.Where(parties.Contains).Select(p => new SuccessionConflict { Kind = kind, Rule = result.Rule, Party = p }));
            }
        }

        HashSet<string> ids = [.. begun.Select(a => a.Id.Key)];
        _conflicts.AddRange(coverage.Misplaced().Select(a => after.Assignments.Keys[a]).Where(ids.Contains)
            .Select(a => new SuccessionConflict { Kind = SuccessionConflictKind.Misplaced, Assignment = new(a) }));
    }

    private static void Add<T>(Dictionary<Id<T>, List<Id<T>>> lists, Id<T> key, Id<T> item)
    {
        if (!lists.TryGetValue(key, out List<Id<T>>? own))
        {
            lists.Add(key, own = []);
        }

        if (!own.Contains(item))
        {
            own.Add(item);
        }
    }

    /// <summary>What duplicates have in common: whatever a person would state once.</summary>
    private readonly record struct Duty(Id<Party> Party, AssignmentRole Role, Sector? Sector, Id<IssuedDocument>? Matter, Id<Locality>? Locality)
    {
        public static Duty Of(ResponsibilityAssignment assignment, Id<Party> party, Id<Locality>? locality) =>
            new(party, assignment.Role, assignment.Sector, assignment.Matter, locality);

        public static int Compare(Duty a, Duty b)
        {
            ReadOnlySpan<(string?, string?)> pairs =
                [(a.Locality?.Key, b.Locality?.Key), (a.Party.Key, b.Party.Key), (a.Role.Code, b.Role.Code), (a.Sector?.Code, b.Sector?.Code), (a.Matter?.Key, b.Matter?.Key)];
            foreach ((string? left, string? right) in pairs)
            {
                if (TextKey.Compare(left, right) is not 0 and int order)
                {
                    return order;
                }
            }

            return 0;
        }
    }

    /// <summary>The assignments that become one.</summary>
    private sealed class Sources
    {
        public List<ResponsibilityAssignment> Assignments { get; } = [];

        public bool IsPart { get; set; }

        public bool IsHandover { get; set; }

        public bool IsBegun { get; set; }

        public Id<ResponsibilityAssignment> First => Assignments.Min(a => a.Id);

        /// <summary>The last of their last days; open when any is.</summary>
        public LocalDate? LastDay => Assignments.Exists(a => a.Interval.To is null) ? null : Assignments.Max(a => a.Interval.To);

        /// <summary>Whether any of them was on the same locality: then the chain goes on there.</summary>
        public bool Stays(Duty duty) => Assignments.Exists(a => a.Locality == duty.Locality);
    }
}
