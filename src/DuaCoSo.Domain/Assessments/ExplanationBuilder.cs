using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;
using NodaTime;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Builds the explanation of one evaluation when it is asked for (E8).</summary>
internal sealed class ExplanationBuilder
{
    private readonly AssessmentContext _context;
    private readonly Evaluation _evaluation;
    private readonly EvaluationScheme _scheme;
    private readonly ExplainedScheme _explained;
    private readonly SubjectMeasures _measures;
    private readonly MeasureExplainer _explainer;
    private readonly (Fraction Points, Fraction CountedWeights) _total;
    private readonly int? _adjustedGrade;

    private ExplanationBuilder(AssessmentContext context, Evaluation evaluation)
    {
        _context = context;
        _evaluation = evaluation;
        Scorer scorer = context.ScorerOf(evaluation.Scheme);
        _explained = context.ExplainedSchemeOf(evaluation.Scheme);
        _scheme = scorer.Scheme;
        _measures = scorer.MeasuresOf(context.Findings.Register.Parties.Keys.Find(evaluation.Subject.Key));
        _explainer = new MeasureExplainer(context.Findings, _measures, evaluation.Subject.Key);
        foreach (CriterionScore criterion in Scored.Criteria.AsSpan())
        {
            if (criterion.Points is { } points)
            {
                _total = (_total.Points + points, _total.CountedWeights + criterion.Weight);
            }
        }

        _adjustedGrade = evaluation.IsAssessed ? Classifier.PlaceOf(_scheme, evaluation.GradeBeforeQuota) : null;
    }

    /// <summary>The explanation of an evaluation of a context.</summary>
    public static Explanation Build(AssessmentContext context, Evaluation evaluation) => new ExplanationBuilder(context, evaluation).Build();

    private ScoredSubject Scored => _evaluation.Scored;

    /// <summary>The place of the grade above the one given before quotas; <see langword="null"/> for the best and without a grade.</summary>
    private int? NextGrade => _adjustedGrade is > 0 and int grade ? grade - 1 : null;

    private Explanation Build()
    {
        ValueList<AdjustmentExplanation> adjustments = _evaluation.IsAssessed ? Adjustments() : [];
        ValueList<GradeExplanation> grades = _evaluation.IsAssessed ? List(_scheme.Grades.Count, Grade) : [];
        return new()
        {
            Evaluation = _evaluation,
            Scheme = _explained.Rule,
            Policy = _context.Envelope.Policy,
            LegalBasis = _context.Policy.Definition.LegalBasis,
            Period = _context.Envelope.Period,
            AsOf = _context.Envelope.AsOf,
            Criteria = List(_scheme.Criteria.Count, Criterion),
            Points = _total.Points,
            AllWeights = _explained.AllWeights,
            CountedWeights = _total.CountedWeights,
            Grades = grades,
            Adjustments = adjustments,
            Quotas = Quotas(),
            Next = NextGrade is { } next ? Next(_scheme.Grades[next], grades[next], adjustments) : null,
        };
    }

    private CriterionExplanation Criterion(int index)
    {
        Criterion criterion = _scheme.Criteria[index];
        CriterionScore score = Scored.Criteria[index];
        return new()
        {
            Rule = _explained.Criteria[index],
            Score = score,
            Measured = _explainer.Explain(criterion.Measure),
            Scoring = criterion.Scoring,
            Step = criterion.Scoring is StepScoring steps && score.Value is { } value ? steps.Steps.Where(s => Fraction.FromDecimal(s.AtLeast) <= value).MaxBy(s => s.AtLeast) : null,
            Absent = score.Value is null ? criterion.WhenAbsent : null,
            ScaledPoints = score.Points * Scored.Scaling,
            ForNextGrade = NextGrade is { } next ? _explained.Needed[index].Find(score, _total.Points, _total.CountedWeights, _explained.LeastShares[next]) : null,
        };
    }

    private GradeExplanation Grade(int place)
    {
        Grade grade = _scheme.Grades[place];
        return new()
        {
            Rule = _explained.Grades[place],
            AtLeast = grade.AtLeast,
            IsScoreReached = grade.AtLeast <= _evaluation.Score,
            Requires = grade.Requires is null ? null : Condition(grade.Requires),
            IsGiven = Scored.Grade == place,
        };
    }

    private ConditionExplanation Condition(Condition condition)
    {
        MeasureExplanation? measured = condition is Comparison asked ? _explainer.Explain(asked.Measure) : null;
        return new()
        {
            Condition = condition,
            Truth = condition is Comparison comparison ? ConditionLogic.Compare(comparison, measured!.Value) : ConditionLogic.Judge(condition, _measures.Of),
            Measured = measured,
            Parts = condition switch
            {
                AllOf all => List(all.Conditions.Count, i => Condition(all.Conditions[i])),
                AnyOf any => List(any.Conditions.Count, i => Condition(any.Conditions[i])),
                Not not => [Condition(not.Condition)],
                _ => [],
            },
        };
    }

    private ValueList<AdjustmentExplanation> Adjustments()
    {
        int grade = Scored.Grade!.Value;
        return List(_scheme.Adjustments.Count, i =>
        {
            Adjustment adjustment = _scheme.Adjustments[i];
            string? organization = adjustment is NotAboveOrganization bound ? OrganizationGrade(bound) : null;
            bool held = _evaluation.Adjustments.Contains(adjustment.Code);
            int before = grade;
            grade = !held ? before
                : organization is not null ? Classifier.PlaceOf(_scheme, organization)
                : Classifier.Apply(_scheme, adjustment, before);
            return new AdjustmentExplanation
            {
                Rule = _explained.Adjustments[i],
                Adjustment = adjustment,
                Held = held,
                When = Measures.WhenOf(adjustment) is { } when ? Condition(when) : null,
                OrganizationGrade = organization,
                From = _scheme.Grades[before].Code,
                To = _scheme.Grades[grade].Code,
            };
        });
    }

    private string? OrganizationGrade(NotAboveOrganization bound) =>
        Scored.Organization is { } organization && _context.Evaluations.Find(bound.Scheme, organization) is { IsAssessed: true } other ? other.Grade : null;

    private ValueList<QuotaExplanation> Quotas()
    {
        int grade = _adjustedGrade ?? 0;
        return List(_evaluation.Quotas.Count, i =>
        {
            QuotaStanding standing = _evaluation.Quotas[i];
            int before = grade;
            grade = standing.IsLowered ? before + 1 : before;
            return new QuotaExplanation { Quota = _scheme.Quotas[i], Standing = standing, From = _scheme.Grades[before].Code, To = _scheme.Grades[grade].Code };
        });
    }

    private NextGradeExplanation Next(Grade next, GradeExplanation explained, ValueList<AdjustmentExplanation> adjustments) => new()
    {
        Rule = explained.Rule,
        PointsShort = Fraction.Max(Fraction.Zero, Fraction.FromDecimal(next.AtLeast) - Fraction.FromDecimal(_evaluation.Score!.Value)),
        UnmetCondition = explained.Requires is { Truth: not Truth.True } requires ? requires : null,
        HoldingAdjustments = adjustments.Where(a => a.Held && a.From != a.To).Select(a => a.Rule.Code).ToValueList(),
    };

    /// <summary>A list of so many items, made in order.</summary>
    private static ValueList<T> List<T>(int count, Func<int, T> item)
    {
        var items = new T[count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = item(i);
        }

        return new(items);
    }
}
