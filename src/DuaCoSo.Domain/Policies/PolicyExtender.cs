using System.Globalization;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Feedback;
using DuaCoSo.Domain.Petitions;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Policies;

/// <summary>Puts an extension upon its base (V2) and keeps account of which place of the effective policy is written where.</summary>
internal sealed class PolicyExtender
{
    private const string FeedbackName = "feedback";

    private readonly PolicyExtension _extension;
    private readonly PolicyDefinition _base;
    private readonly PolicyDefects _defects;
    private readonly List<Problem> _problems = [];
    private readonly List<string> _missing = [];
    private readonly HashSet<string> _unplaced = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _effective = new(StringComparer.Ordinal);

    /// <summary>Extends a base.</summary>
    /// <param name="extension">The extension.</param>
    /// <param name="from">Its base.</param>
    /// <param name="defects">The places of the extension that only have a stand-in.</param>
    public PolicyExtender(PolicyExtension extension, Policy from, PolicyDefects defects)
    {
        _extension = extension;
        _base = from.Definition;
        _defects = defects;
        Origins = from.OriginTable.Copy();
        Definition = Extend();
    }

    /// <summary>The effective policy, complete.</summary>
    public PolicyDefinition Definition { get; }

    /// <summary>Which policy each part is from.</summary>
    public PolicyOrigins Origins { get; }

    /// <summary>What is wrong with the extension against its base, each at the place where it is written.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The lists of the effective policy that have what cannot be told of which rule of the base it is.</summary>
    public IReadOnlyCollection<string> Unplaced => _unplaced;

    /// <summary>The defects as places of the effective policy.</summary>
    public PolicyDefects EffectiveDefects()
    {
        PolicyDefects moved = _defects.MovedBy(Effective);
        foreach (string place in _missing.Concat(_unplaced))
        {
            moved.Add(place);
        }

        return moved;
    }

    /// <summary>The place in the effective policy of what is written at a place of the extension; <see langword="null"/> for what is not in it.</summary>
    public string? Effective(string path) => Nearest(_effective, path) is not var (length, effective) ? path : effective is null ? null : effective + path[length..];

    /// <summary>A problem of the effective policy at the place where its cause is written, or for an inherited part at its path by codes, with the policy that it is from.</summary>
    public Problem Written(Problem problem)
    {
        string path = problem.Place.Path!;
        return Nearest(_places, path) is var (length, place)
            ? problem.MovedTo(place.IsInherited
                ? problem.Place with { Path = place.Path + path[length..], Id = Origins[place.Path + path[length..]] }
                : problem.Place with { Path = place.Path + path[length..] })
            : problem;
    }

    private static (int Length, T Value)? Nearest<T>(Dictionary<string, T> places, string path)
    {
        for (int end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (places.TryGetValue(path[..end], out T? value))
            {
                return (end, value);
            }
        }

        return null;
    }

    private static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private PolicyDefinition Extend()
    {
        var root = new Section("$", "$", "$", "");
        Origins.Set("$.id", _extension.Id);
        Origins.Set("$.schemaVersion", _extension.Id);
        return _base with
        {
            SchemaVersion = _extension.SchemaVersion,
            Id = _extension.Id,
            Title = Of(root, "title", _extension.Title) ?? _base.Title,
            Province = Of(root, "province", _extension.Province) ?? _base.Province,
            LegalBasis = Of(root, "legalBasis", _extension.LegalBasis) ?? _base.LegalBasis,
            Effective = Of(root, "effective", _extension.Effective) ?? _base.Effective,
            Provenance = Of(root, "provenance", _extension.Provenance) ?? _base.Provenance,
            LastReviewed = Of(root, "lastReviewed", _extension.LastReviewed) ?? _base.LastReviewed,
            Calendar = Of(root, "calendar", _extension.Calendar) ?? _base.Calendar,
            Periods = Of(root, "periods", _extension.Periods) ?? _base.Periods,
            Assignments = Rules(root.In("assignments"), _base.Assignments, _extension.Assignments),
            Obligations = Rules(root.In("obligations"), _base.Obligations, _extension.Obligations),
            Petitions = Merge(root.In("petitions", "category"), _base.Petitions, r => r.ToString(), _extension.Petitions, r => r.ToString(), (rule, _, _) => rule),
            Tasks = Of(root, "tasks", _extension.Tasks) ?? _base.Tasks,
            Feedback = FeedbackOf(root),
            Evaluation = Merge(root.In("evaluation"), _base.Evaluation, s => s.Code, _extension.Evaluation, s => s.Code, Scheme, inherit: Inherit),
        };
    }

    /// <summary>What the extension gives, noted as its own; what it does not give is noted as inherited.</summary>
    private T Of<T>(Section section, string name, T given)
    {
        Section part = section.In(name);
        Note(part, isGiven: given is not null);
        return given;
    }

    private void Note(Section part, bool isGiven)
    {
        if (isGiven)
        {
            _places[part.Effective] = new(part.Written, IsInherited: false);
            _effective[part.Written] = part.Effective;
            Origins.Set(part.Codes, _extension.Id);
        }
        else
        {
            _places[part.Effective] = new(part.Codes, IsInherited: true);
        }
    }

    private FeedbackRule? FeedbackOf(Section root)
    {
        RuleOverride<FeedbackRule>? given = Of(root, FeedbackName, _extension.Feedback);
        if (given?.Removal is { } removal && (_base.Feedback is null || !string.Equals(removal.Code, FeedbackName, StringComparison.Ordinal)))
        {
            ReportNothing(removal.Code, _base.Feedback is null ? [] : [FeedbackName], "$." + FeedbackName);
        }

        return given is null || (given.Removal is not null && _defects.Touches("$." + FeedbackName)) ? _base.Feedback : given.Rule;
    }

    private ValueList<T> Rules<T>(Section section, ValueList<T> theirs, ValueList<RuleOverride<T>> ours, Func<IReadOnlyList<Slot<T, T>>, T, int>? placeOf = null)
        where T : PolicyRule =>
        Merge(section, theirs, r => r.Code, ours, r => r.Code, (rule, _, _) => rule, placeOf);

    private ValueList<T> Merge<T, TOurs>(
        Section section,
        ValueList<T> theirs,
        Func<T, string> codeOfTheirs,
        ValueList<RuleOverride<TOurs>> ours,
        Func<TOurs, string> codeOfOurs,
        Func<TOurs, T?, Section, T> make,
        Func<IReadOnlyList<Slot<T, TOurs>>, TOurs, int>? placeOf = null,
        Func<T, Section, T>? inherit = null)
        where T : class
        where TOurs : class
    {
        var slots = theirs.Select(t => new Slot<T, TOurs>(codeOfTheirs(t), t, null, -1, IsPlaced: true)).ToList();
        var added = new List<Slot<T, TOurs>>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < ours.Count; i++)
        {
            string code = ours[i].Removal?.Code ?? codeOfOurs(ours[i].Rule!);
            string written = Item(section.Written, i);
            string place = $"{written}.{section.Key}";
            bool isCode = !_defects.Has(place) && TextKey.IsValid(code);
            bool isPlaced = isCode && section.IsPlaced;
            int at = isCode ? slots.FindIndex(s => s.Ours is null && string.Equals(s.Code, code, StringComparison.Ordinal)) : -1;
            _effective[written] = null;
            if (isCode && !seen.TryAdd(code, place))
            {
                Report(section.IsOfPetitions ? PolicyProblems.DuplicateCategory : PolicyProblems.DuplicateCode, place, (section.Key, code), ("first", seen[code]));
            }
            else if (ours[i].Rule is { } rule && at >= 0)
            {
                slots[at] = slots[at] with { Ours = rule, Index = i };
            }
            else if (ours[i].Rule is { } another)
            {
                added.Add(new(code, null, another, i, isPlaced));
            }
            else if (at >= 0)
            {
                // What could not be read might not mean it.
                isPlaced = !_defects.Touches(written);
                slots.RemoveRange(at, isPlaced ? 1 : 0);
            }
            else
            {
                ReportRemoval(section, isCode, code, theirs.Select(codeOfTheirs), place);
                isPlaced = false;
            }

            if (!isPlaced)
            {
                _unplaced.Add(PolicyDefects.Unplaced(section.Effective));
            }
        }

        foreach (Slot<T, TOurs> slot in added)
        {
            slots.Insert(placeOf?.Invoke(slots, slot.Ours!) ?? slots.Count, slot);
        }

        // What is left as the base has it may be what another was meant for.
        bool isComplete = !_unplaced.Contains(PolicyDefects.Unplaced(section.Effective));
        return slots.Select((slot, i) => Settle(slot, section.At(i, slot.Index, slot.Code, slot.IsPlaced && (isComplete || slot.Ours is not null)), make, inherit)).ToValueList();
    }

    private T Settle<T, TOurs>(Slot<T, TOurs> slot, Section item, Func<TOurs, T?, Section, T> make, Func<T, Section, T>? inherit)
        where T : class
        where TOurs : class
    {
        bool isExtended = slot.Ours is SchemeExtension && slot.Theirs is not null;
        if (isExtended)
        {
            _places[item.Effective] = new(item.Written, IsInherited: false);
            _effective[item.Written] = item.Effective;
        }
        else
        {
            Note(item, isGiven: slot.Ours is not null);
        }

        if (slot.Ours is not null)
        {
            return make(slot.Ours, slot.Theirs, item);
        }

        return inherit is null ? slot.Theirs! : inherit(slot.Theirs!, item);
    }

    // Extended by nothing, so that each rule within it has its place.
    private EvaluationScheme Inherit(EvaluationScheme theirs, Section section) => Scheme(new() { Code = theirs.Code }, theirs, section);

    private EvaluationScheme Scheme(SchemeExtension ours, EvaluationScheme? theirs, Section section)
    {
        theirs ??= NewScheme(ours, section);
        if (!section.IsPlaced)
        {
            _unplaced.UnionWith(((string[])["criteria", "grades", "adjustments"]).Select(list => PolicyDefects.Unplaced(section.In(list).Effective)));
        }

        return theirs with
        {
            Title = Of(section, "title", ours.Title) ?? theirs.Title,
            Basis = Of(section, "basis", ours.Basis) ?? theirs.Basis,
            Provenance = Of(section, "provenance", ours.Provenance) ?? theirs.Provenance,
            LastReviewed = Of(section, "lastReviewed", ours.LastReviewed) ?? theirs.LastReviewed,
            Period = Of(section, "period", ours.Period) ?? theirs.Period,
            Subjects = Of(section, "subjects", ours.Subjects) ?? theirs.Subjects,
            IncludeMembers = Of(section, "includeMembers", ours.IncludeMembers) ?? theirs.IncludeMembers,
            IncludeOrganization = Of(section, "includeOrganization", ours.IncludeOrganization) ?? theirs.IncludeOrganization,
            Criteria = Rules(section.In("criteria"), theirs.Criteria, ours.Criteria),
            Grades = Rules(section.In("grades"), theirs.Grades, ours.Grades, PlaceOf),
            Adjustments = Rules(section.In("adjustments"), theirs.Adjustments, ours.Adjustments),
            Quotas = Of(section, "quotas", ours.Quotas) ?? theirs.Quotas,
        };
    }

    // Grades stand from best to worst, so a new one has its place by its least score; those of a new scheme stand as they are written.
    private static int PlaceOf(IReadOnlyList<Slot<Grade, Grade>> slots, Grade grade)
    {
        int place = 0;
        while (place < slots.Count && (slots[place].Theirs is null || !((slots[place].Ours ?? slots[place].Theirs!).AtLeast < grade.AtLeast)))
        {
            place++;
        }

        return place;
    }

    /// <summary>The scheme that an extension begins from where the base has none; what it fails to say is a problem.</summary>
    private EvaluationScheme NewScheme(SchemeExtension ours, Section section)
    {
        var missing = new List<string>();
        Demand(ours.Period is null, "period");
        Demand(ours.Subjects is null, "subjects");
        Demand(ours.Criteria.Count == 0, "criteria");
        Demand(ours.Grades.Count == 0, "grades");
        if (missing.Count > 0 && section.IsPlaced)
        {
            Report(ExtensionProblems.IncompleteScheme, section.Written, ("code", PolicyText.Shorten(ours.Code)), ("missing", string.Join(", ", missing)));
        }

        return new() { Code = ours.Code, Period = PeriodKind.Year, Subjects = new() { Kinds = [] }, Criteria = [], Grades = [] };

        void Demand(bool isMissing, string name)
        {
            if (isMissing && !_defects.Has($"{section.Written}.{name}"))
            {
                missing.Add(name);
                _missing.Add($"{section.Effective}.{name}");
            }
        }
    }

    // Within a scheme of which it cannot be told which one it is, nor can be what there is to remove.
    private void ReportRemoval(Section section, bool isCode, string code, IEnumerable<string> known, string path)
    {
        if (!isCode)
        {
            Report(PolicyProblems.BadCode, path, ("value", PolicyText.Shorten(code)));
        }
        else if (section.IsPlaced)
        {
            ReportNothing(code, known, path);
        }
    }

    private void ReportNothing(string code, IEnumerable<string> known, string path) =>
        Report(ExtensionProblems.NothingToRemove, path, ("code", PolicyText.Shorten(code)), ("known", PolicyCodes.Listed(known)));

    private void Report(ProblemKind kind, string path, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (!_defects.Has(path))
        {
            _problems.Add(kind.At(ProblemPlace.InPolicy(path), arguments));
        }
    }

    /// <summary>One rule of the effective policy: the base's, the extension's, or the extension's in place of the base's; and whether it can be told which of these.</summary>
    private sealed record Slot<T, TOurs>(string Code, T? Theirs, TOurs? Ours, int Index, bool IsPlaced)
        where T : class
        where TOurs : class;

    /// <summary>Where a part of the effective policy is written, or its path by codes when it is inherited.</summary>
    private sealed record Place(string Path, bool IsInherited);

    /// <summary>
    /// A part of a policy: its path in the effective policy, in the extension, and by codes; of a list of rules also the property that tells them apart; and
    /// whether it can be told what it inherits.
    /// </summary>
    private sealed record Section(string Effective, string Written, string Codes, string Key, bool IsPlaced = true)
    {
        public bool IsOfPetitions => string.Equals(Key, "category", StringComparison.Ordinal);

        public Section In(string name, string key = "code") => new($"{Effective}.{name}", $"{Written}.{name}", $"{Codes}.{name}", key, IsPlaced);

        public Section At(int index, int written, string code, bool isPlaced) => new(Item(Effective, index), Item(Written, written), $"{Codes}[{code}]", "", isPlaced);
    }
}
