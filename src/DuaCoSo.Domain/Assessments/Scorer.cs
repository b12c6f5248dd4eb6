using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Finds the subjects of a scheme and scores each by itself (E1–E5).</summary>
internal sealed class Scorer
{
    private static readonly Fraction Bound = Fraction.FromDecimal(1_000_000_000_000_000_000_000m);

    private readonly Findings _findings;
    private readonly EvaluationScheme _scheme;
    private readonly CodeSet _positions;
    private readonly CodeSet _roles;

    /// <summary>A scorer for one scheme.</summary>
    public Scorer(Findings findings, EvaluationScheme scheme)
    {
        _findings = findings;
        _scheme = scheme;
        _positions = new(scheme.Subjects.Positions.Select(p => p.Code), findings.Register.Parties.Positions);
        _roles = new(scheme.Subjects.Roles.Select(r => r.Code), findings.Register.Assignments.Roles);
    }

    /// <summary>The scores of the subjects among some parties, by id; none where the scheme speaks for another kind of period.</summary>
    public IEnumerable<ScoredSubject> Score(IEnumerable<int> parties)
    {
        if (_scheme.Period != _findings.Period.Kind)
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
    public SubjectMeasures MeasuresOf(int party) => new(_findings, party, AnswersFor(party));

    /// <summary>A score as decimal can hold it: taking points off for each of a hugely negative value can give more.</summary>
    private static Fraction Bounded(Fraction score) => Fraction.Clamp(score, -Bound, Bound);

    private bool IsOfSort(int party)
    {
        PartyKind kind = _findings.Register.Parties.Kinds[party];
        ValueList<PartyKind> kinds = _scheme.Subjects.Kinds;
        return (kinds.Count == 0 ? kind != PartyKind.Post : kinds.Contains(kind)) && _positions.Holds(_findings.Register.Parties.Position[party]);
    }

    /// <summary>The party itself, its members or its organisation where the scheme says so, each once.</summary>
    private int[] AnswersFor(int party)
    {
        var parties = new List<int> { party };
        if (_scheme.IncludeMembers)
        {
            parties.AddRange(_findings.Register.Parties.Members(party));
        }

        if (_scheme.IncludeOrganization && _findings.Register.Parties.Organization[party] is >= 0 and int organization)
        {
            parties.Add(organization);
        }

        return [.. parties.Distinct()];
    }

    /// <summary>On how many days of the period any of some parties had an assignment of the scheme's roles, or held or led a post or team that had one (E1).</summary>
    private int DaysInCharge(int[] parties)
    {
        AssignmentTable assignments = _findings.Register.Assignments;
        var days = new List<DayRange>();
        foreach (int party in parties)
        {
            Add(party, _findings.Days);
            foreach (PartyTable.Tenure tenure in _findings.Register.Parties.TenuresOf(party))
            {
                Add(tenure.Group, tenure.Interval.And(_findings.Days));
            }
        }

        if (days.Count == 0)
        {
            return 0;
        }

        var union = new List<DayRange>();
        DaySets.Union([.. days], union);
        return union.Sum(d => d.Days);

        void Add(int party, DayRange within)
        {
            foreach (int assignment in assignments.OfParty(party))
            {
                DayRange active = assignments.Intervals[assignment].And(within);
                if (_roles.Holds(assignments.Role[assignment]) && !active.IsEmpty)
                {
                    days.Add(active);
                }
            }
        }
    }

    private ScoredSubject Score(int party, int[] answersFor, int days)
    {
        var measures = new SubjectMeasures(_findings, party, answersFor);
        CriterionScore[] criteria = [.. _scheme.Criteria.Select(c => Score(c, measures.Of(c.Measure)))];
        bool hasBasis = Array.Exists(criteria, c => c.Value is not null);
        bool hasEnoughDays = days >= _scheme.Subjects.MinimumDaysInForce;
        Fraction? scaling = Scaling(criteria);
        decimal? score = hasBasis && hasEnoughDays ? Bounded(Sum(criteria, c => c.Points ?? Fraction.Zero) * scaling!.Value).Round(2) : null;
        PartyTable parties = _findings.Register.Parties;
        return new ScoredSubject
        {
            Scheme = _scheme.Code,
            Subject = new(parties.Keys[party]),
            Organization = parties.Organization[party] is >= 0 and int organization ? new Id<Party>(parties.Keys[organization]) : null,
            Position = parties.Position[party] is >= 0 and int position ? new Position(parties.Positions[position]) : null,
            Criteria = ValueList.Create<CriterionScore>(criteria),
            Scaling = scaling,
            HasEnoughDays = hasEnoughDays,
            Score = score,
            Grade = score is { } s ? GradeOf(s, measures) : null,
            Verdicts = _scheme.Adjustments.Select(a => Measures.WhenOf(a) is { } when ? ConditionLogic.Judge(when, measures.Of) : Truth.Unknown).ToValueList(),
        };
    }

    private static CriterionScore Score(Criterion criterion, MeasuredValue measured)
    {
        var weight = Fraction.FromDecimal(criterion.Weight);
        Fraction? points = measured.InCriterion is { } value
            ? ScoringMath.Points(criterion.Scoring, weight, value)
            : criterion.WhenAbsent switch
            {
                WhenAbsent.Full => weight,
                WhenAbsent.Zero => Fraction.Zero,
                _ => null,
            };
        return new(criterion.Code, weight, measured.InCriterion, points);
    }

    /// <summary>Σ all weights / Σ weights not left out (E4).</summary>
    private static Fraction? Scaling(CriterionScore[] criteria)
    {
        Fraction counted = Sum(criteria, c => c.Points is null ? Fraction.Zero : c.Weight);
        return counted.IsZero ? null : Sum(criteria, c => c.Weight) / counted;
    }

    /// <summary>The sum of a term over criteria.</summary>
    public static Fraction Sum(IEnumerable<CriterionScore> criteria, Func<CriterionScore, Fraction> term) =>
        criteria.Aggregate(Fraction.Zero, (sum, c) => sum + term(c));

    /// <summary>The best grade whose least score is reached and whose condition holds (E5).</summary>
    private int GradeOf(decimal score, SubjectMeasures measures)
    {
        for (int place = 0; place < _scheme.Grades.Count - 1; place++)
        {
            Grade grade = _scheme.Grades[place];
            if (grade.AtLeast <= score && (grade.Requires is null || ConditionLogic.Judge(grade.Requires, measures.Of) == Truth.True))
            {
                return place;
            }
        }

        return _scheme.Grades.Count - 1;
    }
}
