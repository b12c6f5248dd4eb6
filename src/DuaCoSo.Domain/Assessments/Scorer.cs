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
    private readonly Fraction[] _weights;
    private readonly Fraction _allWeights;
    private readonly CodeSet _positions;
    private readonly CodeSet _roles;

    /// <summary>A scorer for one scheme.</summary>
    public Scorer(Findings findings, EvaluationScheme scheme)
    {
        _findings = findings;
        Scheme = scheme;
        _measures = new(scheme, findings.Obligations.Plan);
        _conditions = [.. scheme.Adjustments.Select(Measures.WhenOf)];
        _weights = [.. scheme.Criteria.Select(c => Fraction.FromDecimal(c.Weight))];
        _allWeights = _weights.Aggregate(Fraction.Zero, (sum, weight) => sum + weight);
        _positions = new(scheme.Subjects.Positions.Select(p => p.Code), findings.Register.Parties.Positions);
        _roles = new(scheme.Subjects.Roles.Select(r => r.Code), findings.Register.Assignments.Roles);
    }

    /// <summary>The scheme.</summary>
    public EvaluationScheme Scheme { get; }

    /// <summary>The scores of the subjects among some parties, by id; none where the scheme speaks for another kind of period.</summary>
    public IEnumerable<ScoredSubject> Score(IEnumerable<int> parties)
    {
        if (Scheme.Period != _findings.Period.Kind)
        {
            yield break;
        }

        foreach (int party in parties)
        {
            if (IsOfSort(party) && AnswersFor(party) is var answersFor && DaysInCharge(answersFor) is > 0 and int days)
            {
                yield return Score(party, answersFor, days);
            }
        }
    }

    /// <summary>What the measures of a subject are made of.</summary>
    public SubjectMeasures MeasuresOf(int party) => new(_findings, _measures, party, AnswersFor(party));

    /// <summary>A score as decimal can hold it: taking points off for each of a hugely negative value can give more.</summary>
    private static Fraction Bounded(Fraction score) => Fraction.Clamp(score, -Bound, Bound);

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
    /// <param name="before">The other score.</param>
    /// <param name="kept">Of each criterion the place of the one whose value it has; below 0 for one that is measured.</param>
    /// <param name="keptVerdicts">Of each adjustment whether its condition comes to what it came to.</param>
    public ScoredSubject Score(ScoredSubject before, int[] kept, bool[] keptVerdicts)
    {
        SubjectMeasures? measures = null;
        var criteria = new CriterionScore[_weights.Length];
        for (int i = 0; i < criteria.Length; i++)
        {
            Criterion criterion = Scheme.Criteria[i];
            criteria[i] = kept[i] < 0
                ? Score(criterion, _weights[i], Measured().Of(criterion.Measure).InCriterion)
                : Score(criterion, _weights[i], before.Criteria[kept[i]].Value);
        }

        Truth[] verdicts = new Truth[_conditions.Length];
        for (int i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = keptVerdicts[i] ? before.Verdicts[i] : _conditions[i] is { } when ? ConditionLogic.Judge(when, m => Measured().Of(m)) : Truth.Unknown;
        }

        (Fraction? scaling, decimal? score) = Total(criteria, before.HasEnoughDays);
        return before with
        {
            Criteria = new(criteria),
            Scaling = scaling,
            Score = score,
            Grade = score is { } s ? GradeOf(s, m => Measured().Of(m)) : null,
            Verdicts = new(verdicts),
        };

        SubjectMeasures Measured() => measures ??= MeasuresOf(_findings.Register.Parties.Keys.Find(before.Subject.Key));
    }

    private ScoredSubject Score(int party, int[] answersFor, int days)
    {
        var measures = new SubjectMeasures(_findings, _measures, party, answersFor);
        var criteria = new CriterionScore[_weights.Length];
        for (int i = 0; i < criteria.Length; i++)
        {
            criteria[i] = Score(Scheme.Criteria[i], _weights[i], measures.Of(Scheme.Criteria[i].Measure).InCriterion);
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
            Grade = score is { } s ? GradeOf(s, measures.Of) : null,
            Verdicts = _conditions.Length == 0 ? [] : new(Array.ConvertAll(_conditions, when => when is null ? Truth.Unknown : ConditionLogic.Judge(when, measures.Of))),
        };
    }

    /// <summary>What the points are multiplied by, and their sum so scaled and rounded (E3, E4).</summary>
    private (Fraction? Scaling, decimal? Score) Total(CriterionScore[] criteria, bool hasEnoughDays)
    {
        Fraction points = Fraction.Zero, counted = Fraction.Zero;
        bool hasBasis = false;
        foreach (CriterionScore own in criteria)
        {
            hasBasis |= own.Value is not null;
            points += own.Points ?? Fraction.Zero;
            counted += own.Points is null ? Fraction.Zero : own.Weight;
        }

        Fraction? scaling = counted.IsZero ? null : counted == _allWeights ? Fraction.One : _allWeights / counted;
        return (scaling, hasBasis && hasEnoughDays ? Bounded(points * scaling!.Value).Round(2) : null);
    }

    private static CriterionScore Score(Criterion criterion, Fraction weight, Fraction? measured)
    {
        Fraction? points = measured is { } value
            ? ScoringMath.Points(criterion.Scoring, weight, value)
            : criterion.WhenAbsent switch
            {
                WhenAbsent.Full => weight,
                WhenAbsent.Zero => Fraction.Zero,
                _ => null,
            };
        return new(criterion.Code, weight, measured, points);
    }

    /// <summary>The best grade whose least score is reached and whose condition holds (E5).</summary>
    private int GradeOf(decimal score, Func<Measure, MeasuredValue> measure)
    {
        for (int place = 0; place < Scheme.Grades.Count - 1; place++)
        {
            Grade grade = Scheme.Grades[place];
            if (grade.AtLeast <= score && (grade.Requires is null || ConditionLogic.Judge(grade.Requires, measure) == Truth.True))
            {
                return place;
            }
        }

        return Scheme.Grades.Count - 1;
    }
}
