using System.Runtime.InteropServices;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Obligations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Scores the subjects of a scheme, each by itself (E1–E5).</summary>
internal sealed class Scorer
{
    private readonly Findings _findings;
    private readonly SchemePlan _plan;
    private readonly SubjectFinder _subjects;
    private int[]? _places;

    /// <summary>A scorer for one scheme.</summary>
    public Scorer(Findings findings, SchemePlan plan)
    {
        (_findings, _plan) = (findings, plan);
        _subjects = new(plan.Scheme, findings.Register, findings.Days);
    }

    /// <summary>The scheme.</summary>
    public EvaluationScheme Scheme => _plan.Scheme;

    // Of each measure by number where it is found: the place of the rule in the plan, or the register's number of the criterion. Whoever asks first works it out.
    private int[] Places => _places ??= Array.ConvertAll(_plan.Measures.All, measure => measure switch
    {
        ObligationMeasure m => Array.FindIndex(_findings.Obligations.Plan.Rules, r => r.Code == m.Obligation),
        ManualMeasure m => _findings.Register.Scores.NumberOf(m.Criterion),
        _ => -1,
    });

    /// <summary>The scores of the subjects among some parties, by id; none where the scheme speaks for another kind of period.</summary>
    public MeasuredScores Score(ReadOnlySpan<int> parties)
    {
        (int[] subjects, bool[] haveEnoughDays) = _subjects.Among(Scheme.Period == _findings.Period.Kind ? parties : []);
        return Score(subjects, haveEnoughDays, before: null, KeptScore.Nothing(Scheme));
    }

    /// <summary>The scores under the scheme of subjects whose scores under another are known; both have the same subjects.</summary>
    /// <param name="before">The other scores.</param>
    /// <param name="kept">What of them can be taken over.</param>
    public MeasuredScores Score(MeasuredScores before, KeptScore kept) => Score(before.Parties, [], before, kept);

    /// <summary>What the measures of a subject are made of.</summary>
    public SubjectMeasures MeasuresOf(int party) => new(_findings, _plan.Measures, Places, party, _subjects.AnswersFor(party));

    private MeasuredScores Score(int[] parties, bool[] haveEnoughDays, MeasuredScores? before, KeptScore kept)
    {
        FractionColumn[] values = Array.ConvertAll(kept.Values, same => same >= 0 ? before!.Values[same] : new FractionColumn(parties.Length));
        List<int> measured = PlacesOf(kept.Values, same => same < 0), added = PlacesOf(kept.HasSamePoints, same => !same);
        PartialPoints? known = before is null || added.Count == values.Length || (kept.HasSameResults && measured.Count == 0) ? null : before.PointsOf(kept.HasSamePoints);
        List<int> measuredBySubject = measured.FindAll(criterion => !TryMeasure(criterion, parties, values[criterion]));
        bool isMeasured = measuredBySubject.Count > 0 || !kept.HasSameVerdicts || _plan.AsksForGrades;
        var rows = new ScoreRow[parties.Length];
        SubjectMeasures? measures = null;
        ValueList<Truth> verdicts = [];
        for (int i = 0; i < rows.Length; i++)
        {
            if (isMeasured)
            {
                measures = Turned(measures, parties[i]);
            }

            foreach (int criterion in CollectionsMarshal.AsSpan(measuredBySubject))
            {
                values[criterion][i] = measures!.InCriterion(Scheme.Criteria[criterion], criterion);
            }

            bool isSame = kept.HasSameResults;
            for (int next = 0; isSame && next < measured.Count; next++)
            {
                isSame = values[measured[next]][i] == before!.Values[measured[next]][i];
            }

            ValueList<Truth> like = before?.Rows[i].Verdicts ?? verdicts;
            verdicts = kept.HasSameVerdicts ? like : Judge(measures!, like, kept.IsSameVerdict);
            if (isSame)
            {
                rows[i] = before!.Rows[i].With(verdicts);
                continue;
            }

            PointSum points = known is null ? default : known[i];
            foreach (int criterion in CollectionsMarshal.AsSpan(added))
            {
                Fraction? value = values[criterion][i];
                points.Add(_plan.Points[criterion], in value);
            }

            bool hasEnoughDays = before?.Rows[i].HasEnoughDays ?? haveEnoughDays[i];
            decimal? score = hasEnoughDays && points.HasBasis ? points.Score(_plan.AllWeights) : null;
            rows[i] = new(hasEnoughDays, score, GradeOf(score, measures), verdicts);
        }

        return new(Scheme.Code, _findings.Register, _plan.Points, parties, values, rows);
    }

    private static List<int> PlacesOf<T>(T[] items, Predicate<T> isAsked)
    {
        var places = new List<int>(items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            if (isAsked(items[i]))
            {
                places.Add(i);
            }
        }

        return places;
    }

    /// <summary>Measures a criterion for all subjects at once, where nothing is worked out that another could use: what each was given by hand, or did itself and nothing else asks for.</summary>
    private bool TryMeasure(int criterion, int[] parties, FractionColumn values)
    {
        int number = _plan.Measures.OfCriteria[criterion], place = Places[number];
        switch (_plan.Measures.All[number])
        {
            case ObligationMeasure { Figure: var figure } when place >= 0 && _subjects.IsEachAlone && !_plan.Measures.IsKept(number):
                RuleTallies tallies = _findings.Tallies.Under(place);
                for (int i = 0; i < parties.Length; i++)
                {
                    values[i] = SubjectMeasures.Own(figure, tallies, parties[i]).InCriterion;
                }

                return true;
            case ManualMeasure:
                for (int i = 0; i < parties.Length; i++)
                {
                    values[i] = _findings.Register.Scores.Find(parties[i], place, _findings.Period.Code);
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Turns to a subject. A custom measure may keep what it was given; without any, one set of measures serves all subjects in turn.</summary>
    private SubjectMeasures Turned(SubjectMeasures? measures, int party)
    {
        if (measures is null || _findings.CustomMeasures.Count > 0)
        {
            return MeasuresOf(party);
        }

        measures.TurnTo(party, _subjects.IsEachAlone ? null : _subjects.AnswersFor(party));
        return measures;
    }

    /// <summary>What the condition of each adjustment comes to.</summary>
    /// <param name="measures">What it looks at.</param>
    /// <param name="like">What came of another subject, or before: mostly it is the same, and is taken.</param>
    /// <param name="isKnown">Of each adjustment whether it comes to what it came to.</param>
    private ValueList<Truth> Judge(SubjectMeasures measures, ValueList<Truth> like, bool[] isKnown)
    {
        Truth[]? verdicts = like.Count == _plan.Conditions.Length ? null : new Truth[_plan.Conditions.Length];
        for (int i = 0; i < _plan.Conditions.Length; i++)
        {
            Truth verdict = isKnown[i] ? like[i] : _plan.Conditions[i] is { } when ? ConditionLogic.Judge(when, measures.Taken) : Truth.Unknown;
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

    /// <summary>The best grade whose least score is reached and whose condition holds (E5); <see langword="null"/> without a score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="measures">What the conditions look at, where grades have any.</param>
    private int? GradeOf(decimal? score, SubjectMeasures? measures)
    {
        if (score is not { } reached)
        {
            return null;
        }

        ReadOnlySpan<decimal> least = _plan.LeastScores;
        int grade = 0;
        while (grade < least.Length - 1 && !(least[grade] <= reached && (Scheme.Grades[grade].Requires is not { } requires || ConditionLogic.Judge(requires, measures!.Taken) == Truth.True)))
        {
            grade++;
        }

        return grade;
    }
}
