using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Finds the subjects of a scheme and scores each by itself (E1–E5).</summary>
internal sealed class Scorer
{
    private static readonly Fraction Bound = Fraction.FromDecimal(1_000_000_000_000_000_000_000m);

    private readonly Findings _findings;
    private readonly MeasureTable _measures;
    private readonly Condition?[] _conditions;
    private readonly CriterionScorer[] _criteria;
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
        _measures = new(scheme, findings.Obligations);
        _conditions = [.. scheme.Adjustments.Select(Measures.WhenOf)];
        _criteria = [.. scheme.Criteria.Select(c => new CriterionScorer(c, _measures.NumberOf(c.Measure)))];
        _grades = [.. scheme.Grades];
        _asksForGrades = Array.Exists(_grades, g => g.Requires is not null);
        _allWeights = _criteria.Aggregate(Fraction.Zero, (sum, c) => sum + c.Weight);
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
        foreach (int party in Scheme.Period == _findings.Period.Kind ? parties : [])
        {
            if (!IsOfSort(party) || AnswersFor(party) is var answersFor && DaysInCharge(answersFor) is not (> 0 and int days))
            {
                continue;
            }

            // A custom measure may keep what it was given; without any, one set of measures serves all subjects in turn.
            if (measures is null || _findings.CustomMeasures.Count > 0)
            {
                measures = new(_findings, _measures, party, answersFor);
            }
            else
            {
                measures.TurnTo(party, answersFor);
            }

            scores.Add(Score(party, measures, days));
        }

        return [.. scores];
    }

    /// <summary>What the measures of a subject are made of.</summary>
    public SubjectMeasures MeasuresOf(int party) => new(_findings, _measures, party, AnswersFor(party));

    /// <summary>A score as decimal can hold it: taking points off for each of a hugely negative value can give more.</summary>
    private static Fraction Bounded(Fraction score) => score.IsSmall ? score : Fraction.Clamp(score, -Bound, Bound);

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

    /// <summary>A subject's score under the scheme from its score under another that has the same subjects.</summary>
    /// <param name="before">The other score; where nothing came out differently, it is the score.</param>
    /// <param name="kept">What of it can be taken over.</param>
    public ScoredSubject Score(ScoredSubject before, KeptScore kept)
    {
        SubjectMeasures? measures = null;
        ReadOnlySpan<CriterionScore> old = before.Criteria.AsSpan();
        var criteria = new CriterionScore[_criteria.Length];
        bool isSame = kept.HasSameGrades && old.Length == criteria.Length;
        for (int i = 0; i < criteria.Length; i++)
        {
            if (kept.Values[i] == i && kept.IsSameCriterion[i])
            {
                criteria[i] = old[i];
                continue;
            }

            Fraction? value = kept.Values[i] >= 0 ? old[kept.Values[i]].Value : _criteria[i].Measure(measures ??= MeasuresOf(before));
            bool isSameScore = kept.IsSameCriterion[i] && value == old[i].Value;
            criteria[i] = isSameScore ? old[i] : _criteria[i].Score(value);
            isSame &= isSameScore;
        }

        ValueList<Truth> verdicts = kept.HasSameVerdicts ? before.Verdicts : Judge(before, kept.IsSameVerdict, ref measures);
        if (isSame && verdicts.Equals(before.Verdicts))
        {
            return before;
        }

        (Fraction? scaling, decimal? score) = Total(criteria, before.HasEnoughDays);
        return before with { Criteria = new(criteria), Scaling = scaling, Score = score, Grade = GradeOf(score, _asksForGrades ? measures ?? MeasuresOf(before) : null), Verdicts = verdicts };
    }

    private SubjectMeasures MeasuresOf(ScoredSubject scored) => MeasuresOf(_findings.Register.Parties.Keys.Find(scored.Subject.Key));

    /// <summary>What the condition of each adjustment comes to.</summary>
    private ValueList<Truth> Judge(SubjectMeasures measures)
    {
        if (_conditions.Length == 0)
        {
            return [];
        }

        var verdicts = new Truth[_conditions.Length];
        Func<Measure, MeasuredValue> measure = measures.Of;
        for (int i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = _conditions[i] is { } when ? ConditionLogic.Judge(when, measure) : Truth.Unknown;
        }

        return new(verdicts);
    }

    /// <summary>What the condition of each adjustment comes to, some of which come to what they did.</summary>
    private ValueList<Truth> Judge(ScoredSubject before, bool[] isSame, ref SubjectMeasures? measures)
    {
        var verdicts = new Truth[_conditions.Length];
        for (int i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = isSame[i] ? before.Verdicts[i] : _conditions[i] is { } when ? ConditionLogic.Judge(when, (measures ??= MeasuresOf(before)).Of) : Truth.Unknown;
        }

        return new(verdicts);
    }

    private ScoredSubject Score(int party, SubjectMeasures measures, int days)
    {
        var criteria = new CriterionScore[_criteria.Length];
        for (int i = 0; i < criteria.Length; i++)
        {
            criteria[i] = _criteria[i].Score(_criteria[i].Measure(measures));
        }

        bool hasEnoughDays = days >= Scheme.Subjects.MinimumDaysInForce;
        (Fraction? scaling, decimal? score) = Total(criteria, hasEnoughDays);
        PartyTable parties = _findings.Register.Parties;
        return new ScoredSubject
        {
            Scheme = Scheme.Code,
            Subject = Id<Party>.Known(parties.Keys[party]),
            Organization = parties.Organization[party] is >= 0 and int organization ? Id<Party>.Known(parties.Keys[organization]) : null,
            Position = parties.Position[party] is >= 0 and int position ? new Position(parties.Positions[position]) : null,
            Criteria = new(criteria),
            Scaling = scaling,
            HasEnoughDays = hasEnoughDays,
            Score = score,
            Grade = GradeOf(score, measures),
            Verdicts = Judge(measures),
        };
    }

    /// <summary>What the points are multiplied by, and their sum so scaled and rounded (E3, E4).</summary>
    private (Fraction? Scaling, decimal? Score) Total(CriterionScore[] criteria, bool hasEnoughDays)
    {
        ExactSum points = default, counted = default;
        bool hasBasis = false, isWhole = true;
        foreach (CriterionScore own in criteria)
        {
            hasBasis |= own.Value is not null;
            if (own.Points is { } given)
            {
                points.Add(given);
                counted.Add(own.Weight);
            }
            else
            {
                isWhole = false;
            }
        }

        if (isWhole && criteria.Length > 0)
        {
            return (Fraction.One, !hasBasis || !hasEnoughDays ? null : points.IsSmall ? points.Round(2) : Bounded(points.Total).Round(2));
        }

        Fraction weights = counted.Total;
        Fraction? scaling = weights.IsZero ? null : _allWeights / weights;
        return (scaling, hasBasis && hasEnoughDays ? Bounded(points.Total * scaling!.Value).Round(2) : null);
    }

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
            if (_grades[place].AtLeast <= reached && (_grades[place].Requires is not { } requires || ConditionLogic.Judge(requires, measures!.Of) == Truth.True))
            {
                return place;
            }
        }

        return _grades.Length - 1;
    }
}
