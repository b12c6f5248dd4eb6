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
    private readonly SortedDictionary<Duty, SuccessionDraft> _drafts = new(Comparer<Duty>.Create(Duty.Compare));
    private readonly List<SuccessionItem> _items = [];
    private readonly List<SuccessionConflict> _conflicts = [];

    private SuccessionPlanner(ResponsibilityRegister recorded, LocalDate date, ChangeList changes)
    {
        _register = recorded;
        _territory = recorded.Territory;
        _date = date;
        _changes = changes;
        _documents = new(FindDocuments);
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
        Checked<ResponsibilityRegister> accepted = proposals.AcceptAll(before.Facts.Assignments.Aggregate(date, (latest, a) => a.ChangedOn > latest ? a.ChangedOn.Value : latest));
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
                    if (!_drafts.TryGetValue(duty, out SuccessionDraft? draft))
                    {
                        _drafts.Add(duty, draft = new(duty));
                    }

                    draft.Assignments.Add(assignment);
                    draft.IsPart |= places.Length > 1;
                    draft.IsHandover |= party != assignment.Party;
                }
            }
        }

        foreach (ResponsibilityAssignment assignment in untouched.Where(a => a.Interval.Contains(_date)))
        {
            if (_drafts.TryGetValue(Duty.Of(assignment, assignment.Party, assignment.Locality), out SuccessionDraft? draft))
            {
                Join(assignment, draft);
            }
        }

        MakeItems(ends);
    }

    /// <summary>Lets an assignment that is there anyway be one with those that come to it.</summary>
    private void Join(ResponsibilityAssignment there, SuccessionDraft draft)
    {
        if (there.Interval.From != _date)
        {
            draft.Assignments.Add(there);
            return;
        }

        // Begun on the date, it stands in the proposal's place.
        draft.Begun = there;
        if (!draft.Assignments.TrueForAll(a => there.Succeeds.Contains(a.Id)))
        {
            _conflicts.Add(new() { Kind = SuccessionConflictKind.AlreadyBegun, Assignment = there.Id });
        }
    }

    private void MakeItems(List<Id<ResponsibilityAssignment>> ends)
    {
        SuccessionDraft[] drafts = [.. _drafts.Values.OrderBy(d => d.First).ThenBy(d => d.Stays ? 0 : 1).ThenBy(d => d.Duty, _drafts.Comparer)];
        new ChainKeeper(_register.Facts.Assignments, _date).Keep([.. drafts.Where(d => d.Begun is null)]);
        foreach (SuccessionDraft draft in drafts)
        {
            SuccessionKind kind = draft.Begun is not null ? SuccessionKind.Ending
                : draft.Ended.Count > 1 ? SuccessionKind.Collapse
                : draft.IsHandover ? SuccessionKind.Handover
                : draft.IsPart ? SuccessionKind.Part
                : SuccessionKind.Succession;
            _items.Add(new(kind, draft.Ended, draft.Begun ?? draft.Make(_date, DocumentOf(draft.Duty)), draft.Begun is not null));
        }

        _items.AddRange(ends.Order().Select(e => new SuccessionItem(SuccessionKind.Ending, [e], null, isBegun: false)));
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
}
