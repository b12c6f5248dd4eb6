using System.Runtime.InteropServices;
using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Scores the subjects of a scheme, each by itself (E1–E5).</summary>
internal sealed class Scorer
{
    private static readonly Fraction Bound = Fraction.FromDecimal(1_000_000_000_000_000_000_000m);

    private readonly Findings _findings;
    private readonly SubjectFinder _subjects;
    private readonly Lazy<MeasureTable> _measures;
    private readonly Condition?[] _conditions;
    private readonly Criterion[] _criteria;
    private readonly CriterionPoints[] _points;
    private readonly Grade[] _grades;
    private readonly bool _asksForGrades;
    private readonly Fraction _allWeights;

    /// <summary>A scorer for one scheme.</summary>
    public Scorer(Findings findings, EvaluationScheme scheme)
    {
        _findings = findings;
        Scheme = scheme;
        _subjects = new(scheme, findings.Register, findings.Days);
        _measures = new(() => new(scheme, findings.Obligations));
        _conditions = [.. scheme.Adjustments.Select(Measures.WhenOf)];
        _criteria = [.. scheme.Criteria];
        _points = Array.ConvertAll(_criteria, c => new CriterionPoints(c));
        _grades = [.. scheme.Grades];
        _asksForGrades = Array.Exists(_grades, g => g.Requires is not null);
        _allWeights = _points.Aggregate(Fraction.Zero, (sum, p) => sum + p.Weight);
    }

    /// <summary>The scheme.</summary>
    public EvaluationScheme Scheme { get; }

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
    public SubjectMeasures MeasuresOf(int party) => new(_findings, _measures.Value, party, _subjects.AnswersFor(party));

    private MeasuredScores Score(int[] parties, bool[] haveEnoughDays, MeasuredScores? before, KeptScore kept)
    {
        var values = new FractionColumn[_criteria.Length];
        var measured = new List<int>();
        for (int criterion = 0; criterion < values.Length; criterion++)
        {
            if (kept.Values[criterion] < 0)
            {
                measured.Add(criterion);
            }

            values[criterion] = kept.Values[criterion] is >= 0 and int same ? before!.Values[same] : new FractionColumn(parties.Length);
        }

        bool isMeasured = measured.Count > 0 || !kept.HasSameVerdicts || _asksForGrades;
        var rows = new ScoreRow[parties.Length];
        SubjectMeasures? measures = null;
        ValueList<Truth> verdicts = [];
        for (int i = 0; i < rows.Length; i++)
        {
            if (isMeasured)
            {
                measures = Turned(measures, parties[i]);
            }

            bool isSame = kept.HasSamePoints;
            foreach (int criterion in CollectionsMarshal.AsSpan(measured))
            {
                Fraction? value = measures!.InCriterion(_criteria[criterion], criterion);
                values[criterion][i] = value;
                isSame = isSame && value == before!.Values[criterion][i];
            }

            ValueList<Truth> like = before?.Rows[i].Verdicts ?? verdicts;
            verdicts = kept.HasSameVerdicts ? like : Judge(measures!, like, kept.IsSameVerdict);
            rows[i] = isSame && verdicts.Equals(like) ? before!.Rows[i] : Row(values, i, before?.Rows[i].HasEnoughDays ?? haveEnoughDays[i], verdicts, measures);
        }

        return new(Scheme.Code, _findings.Register, _points, parties, values, rows);
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
        Truth[]? verdicts = like.Count == _conditions.Length ? null : new Truth[_conditions.Length];
        for (int i = 0; i < _conditions.Length; i++)
        {
            Truth verdict = isKnown[i] ? like[i] : _conditions[i] is { } when ? ConditionLogic.Judge(when, measures.Taken) : Truth.Unknown;
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

    private ScoreRow Row(FractionColumn[] values, int place, bool hasEnoughDays, ValueList<Truth> verdicts, SubjectMeasures? measures)
    {
        decimal? score = hasEnoughDays ? Total(values, place) : null;
        return new(hasEnoughDays, score, GradeOf(score, measures), verdicts);
    }

    /// <summary>Σ points, scaled to all weights and rounded (E3, E4).</summary>
    private decimal? Total(FractionColumn[] values, int place)
    {
        ExactSum points = default, leftOut = default;
        bool hasBasis = false, isWhole = true;
        for (int i = 0; i < values.Length; i++)
        {
            Fraction? value = values[i][place];
            hasBasis |= value is not null;
            if (!_points[i].AddTo(ref points, in value))
            {
                isWhole = false;
                leftOut.Add(_points[i].Weight);
            }
        }

        return hasBasis ? Rounded(points, isWhole ? Fraction.One : _allWeights, isWhole ? Fraction.One : _allWeights - leftOut.Total) : null;
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
