using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Finds the subjects of a scheme and scores each by itself (E1–E5).</summary>
internal sealed class Scorer
{
    private static readonly Fraction Bound = Fraction.FromDecimal(1_000_000_000_000_000_000_000m);

    private readonly Findings _findings;
    private readonly Lazy<MeasureTable> _measures;
    private readonly Condition?[] _conditions;
    private readonly Criterion[] _criteria;
    private readonly CriterionPoints[] _points;
    private readonly Grade[] _grades;
    private readonly bool _asksForGrades;
    private readonly Fraction _allWeights;
    private readonly CodeSet _positions;
    private readonly CodeSet _roles;

    /// <summary>A scorer for one scheme.</summary>
    public Scorer(Findings findings, EvaluationScheme scheme)
    {
        _findings = findings;
        Scheme = scheme;
        _measures = new(() => new(scheme, findings.Obligations));
        _conditions = [.. scheme.Adjustments.Select(Measures.WhenOf)];
        _criteria = [.. scheme.Criteria];
        _points = Array.ConvertAll(_criteria, c => new CriterionPoints(c));
        _grades = [.. scheme.Grades];
        _asksForGrades = Array.Exists(_grades, g => g.Requires is not null);
        _allWeights = _points.Aggregate(Fraction.Zero, (sum, p) => sum + p.Weight);
        _positions = new(scheme.Subjects.Positions.Select(p => p.Code), findings.Register.Parties.Positions);
        _roles = new(scheme.Subjects.Roles.Select(r => r.Code), findings.Register.Assignments.Roles);
    }

    /// <summary>The scheme.</summary>
    public EvaluationScheme Scheme { get; }

    /// <summary>The scores of the subjects among some parties, by id; none where the scheme speaks for another kind of period.</summary>
    public ScoredSubject[] Score(ReadOnlySpan<int> parties)
    {
        var scores = new List<ScoredSubject>();
        SubjectMeasures? measures = null;
        ValueList<Truth> verdicts = [];
        foreach (int party in Scheme.Period == _findings.Period.Kind ? parties : [])
        {
            if (!IsOfSort(party) || AnswersFor(party) is var answersFor && DaysInCharge(answersFor) is not (> 0 and int days))
            {
                continue;
            }

            measures = Turned(measures, party, answersFor);
            verdicts = Judge(measures, verdicts);
            scores.Add(Score(party, measures, days, verdicts));
        }

        return [.. scores];
    }

    /// <summary>The scores under the scheme of subjects whose scores under another are known, by id; both have the same subjects.</summary>
    /// <param name="before">The other scores; where nothing came out differently, one is taken over.</param>
    /// <param name="kept">What of them can be.</param>
    public ScoredSubject[] Score(ReadOnlySpan<ScoredSubject> before, KeptScore kept)
    {
        var scores = new ScoredSubject[before.Length];
        bool isMeasured = !kept.HasSameValues || !kept.HasSameVerdicts || _asksForGrades;
        SubjectMeasures? measures = null;
        KeyTable parties = _findings.Register.Parties.Keys;
        for (int i = 0, party = 0; i < scores.Length; i++)
        {
            ScoredSubject old = before[i];
            if (isMeasured)
            {
                // Subjects come in the order of their numbers.
                while (parties[party] != old.Subject.Key)
                {
                    party++;
                }

                measures = Turned(measures, party, AnswersFor(party));
            }

            scores[i] = Score(old, kept, measures);
        }

        return scores;
    }

    /// <summary>A custom measure may keep what it was given; without any, one set of measures serves all subjects in turn.</summary>
    private SubjectMeasures Turned(SubjectMeasures? measures, int party, int[] answersFor)
    {
        if (measures is null || _findings.CustomMeasures.Count > 0)
        {
            return new(_findings, _measures.Value, party, answersFor);
        }

        measures.TurnTo(party, answersFor);
        return measures;
    }

    /// <summary>What the measures of a subject are made of.</summary>
    public SubjectMeasures MeasuresOf(int party) => new(_findings, _measures.Value, party, AnswersFor(party));

    private bool IsOfSort(int party)
    {
        PartyKind kind = _findings.Register.Parties.Kinds[party];
        ValueList<PartyKind> kinds = Scheme.Subjects.Kinds;
        return (kinds.Count == 0 ? kind != PartyKind.Post : kinds.Contains(kind)) && _positions.Holds(_findings.Register.Parties.Position[party]);
    }

    /// <summary>The party itself, its members or its organisation where the scheme says so, each once.</summary>
    private int[] AnswersFor(int party)
    {
        if (!Scheme.IncludeMembers && !Scheme.IncludeOrganization)
        {
            return [party];
        }

        var parties = new List<int> { party };
        if (Scheme.IncludeMembers)
        {
            parties.AddRange(_findings.Register.Parties.Members(party));
        }

        if (Scheme.IncludeOrganization && _findings.Register.Parties.Organization[party] is >= 0 and int organization)
        {
            parties.Add(organization);
        }

        return [.. parties.Distinct()];
    }

    /// <summary>
    /// On how many days of the period any of some parties had an assignment of the scheme's roles, or held or led a post or team that had one (E1); no more are counted
    /// than one assignment alone shows to be enough.
    /// </summary>
    private int DaysInCharge(int[] parties)
    {
        List<DayRange>? several = null;
        DayRange longest = new(0, -1);
        foreach (int party in parties)
        {
            Add(party, _findings.Days);
            foreach (PartyTable.Tenure tenure in _findings.Register.Parties.TenuresOf(party))
            {
                Add(tenure.Group, tenure.Interval.And(_findings.Days));
            }
        }

        if (several is null || longest.Days >= Scheme.Subjects.MinimumDaysInForce)
        {
            return longest.Days;
        }

        var union = new List<DayRange>();
        DaySets.Union([.. several], union);
        return union.Sum(d => d.Days);

        void Add(int party, DayRange within)
        {
            AssignmentTable assignments = _findings.Register.Assignments;
            foreach (int assignment in assignments.OfParty(party))
            {
                DayRange active = assignments.Intervals[assignment].And(within);
                if (_roles.Holds(assignments.Role[assignment]) && !active.IsEmpty && active != longest)
                {
                    if (several is not null || !longest.IsEmpty)
                    {
                        (several ??= [longest]).Add(active);
                    }

                    longest = active.Days > longest.Days ? active : longest;
                }
            }
        }
    }

    /// <summary>A subject's score from another; its measures are given where any is needed.</summary>
    private ScoredSubject Score(ScoredSubject before, KeptScore kept, SubjectMeasures? measures)
    {
        Fraction?[] values = kept.HasSameValues ? before.Values : Measure(before, kept, measures!);
        ValueList<Truth> verdicts = kept.HasSameVerdicts ? before.Verdicts : Judge(measures!, before.Verdicts, kept.IsSameVerdict);
        if (kept.HasSamePoints && ReferenceEquals(values, before.Values) && verdicts.Equals(before.Verdicts))
        {
            return before;
        }

        decimal? score = Total(values, before.HasEnoughDays);
        return before.With(_points, values, score, GradeOf(score, measures), verdicts);
    }

    /// <summary>What the criteria's measures give, some of which give what they gave; the same as before where all do.</summary>
    private Fraction?[] Measure(ScoredSubject before, KeptScore kept, SubjectMeasures measures)
    {
        var values = new Fraction?[_criteria.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = kept.Values[i] >= 0 ? before.Values[kept.Values[i]] : measures.InCriterion(_criteria[i], i);
        }

        return values.AsSpan().SequenceEqual(before.Values) ? before.Values : values;
    }

    /// <summary>What the condition of each adjustment comes to.</summary>
    /// <param name="measures">What it looks at.</param>
    /// <param name="like">What came of another subject, or before: mostly it is the same, and is taken.</param>
    /// <param name="isKnown">Of each adjustment whether it comes to what it came to; none by default.</param>
    private ValueList<Truth> Judge(SubjectMeasures measures, ValueList<Truth> like, bool[]? isKnown = null)
    {
        Truth[]? verdicts = like.Count == _conditions.Length ? null : new Truth[_conditions.Length];
        for (int i = 0; i < _conditions.Length; i++)
        {
            Truth verdict = isKnown?[i] == true ? like[i] : _conditions[i] is { } when ? ConditionLogic.Judge(when, measures.Taken) : Truth.Unknown;
            if (verdicts is null && verdict != like[i])
            {
                verdicts = [.. like];
            }

            if (verdicts is not null)
            {
                verdicts[i] = verdict;
            }
        }

        return verdicts is null ? like : new(verdicts);
    }

    private ScoredSubject Score(int party, SubjectMeasures measures, int days, ValueList<Truth> verdicts)
    {
        var values = new Fraction?[_criteria.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = measures.InCriterion(_criteria[i], i);
        }

        bool hasEnoughDays = days >= Scheme.Subjects.MinimumDaysInForce;
        decimal? score = Total(values, hasEnoughDays);
        PartyTable parties = _findings.Register.Parties;
        return new ScoredSubject(_points, values)
        {
            Scheme = Scheme.Code,
            Subject = Id<Party>.Known(parties.Keys[party]),
            Organization = parties.Organization[party] is >= 0 and int organization ? Id<Party>.Known(parties.Keys[organization]) : null,
            Position = parties.Position[party] is >= 0 and int position ? new Position(parties.Positions[position]) : null,
            HasEnoughDays = hasEnoughDays,
            Score = score,
            Grade = GradeOf(score, measures),
            Verdicts = verdicts,
        };
    }

    /// <summary>Σ points, scaled to all weights and rounded (E3, E4).</summary>
    private decimal? Total(Fraction?[] values, bool hasEnoughDays)
    {
        ExactSum points = default, leftOut = default;
        bool hasBasis = false, isWhole = true;
        for (int i = 0; i < values.Length; i++)
        {
            hasBasis |= values[i] is not null;
            if (!_points[i].AddTo(ref points, in values[i]))
            {
                isWhole = false;
                leftOut.Add(_points[i].Weight);
            }
        }

        return hasBasis && hasEnoughDays ? Rounded(points, isWhole ? Fraction.One : _allWeights, isWhole ? Fraction.One : _allWeights - leftOut.Total) : null;
    }

    /// <summary>A score as decimal can hold it: taking points off for each of a hugely negative value can give more.</summary>
    private static decimal Rounded(ExactSum points, Fraction all, Fraction counted) =>
        points.TryRoundTimes(all, counted, 2, out decimal score) ? score : Fraction.Clamp(points.Total * (all / counted), -Bound, Bound).Round(2);

    /// <summary>The best grade whose least score is reached and whose condition holds (E5); <see langword="null"/> without a score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="measures">What the conditions look at, where grades have any.</param>
    private int? GradeOf(decimal? score, SubjectMeasures? measures)
    {
        if (score is not { } reached)
        {
            return null;
        }

        for (int place = 0; place < _grades.Length - 1; place++)
        {
            if (_grades[place].AtLeast <= reached && (_grades[place].Requires is not { } requires || ConditionLogic.Judge(requires, measures!.Taken) == Truth.True))
            {
                return place;
            }
        }

        return _grades.Length - 1;
    }
}
