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
    private readonly SubjectMeasures _measures;
    private readonly MeasureExplainer _explainer;
    private readonly (Fraction Points, Fraction AllWeights, Fraction CountedWeights) _total;
    private readonly int? _adjustedGrade;
    private readonly NeededValue? _needed;

    private ExplanationBuilder(AssessmentContext context, Evaluation evaluation)
    {
        _context = context;
        _evaluation = evaluation;
        Scorer scorer = context.ScorerOf(evaluation.Scheme);
        _scheme = scorer.Scheme;
        _measures = scorer.MeasuresOf(context.Findings.Register.Parties.Keys.Find(evaluation.Subject.Key));
        _explainer = new MeasureExplainer(context.Findings, _measures, evaluation.Subject.Key);
        foreach (CriterionScore criterion in Scored.Criteria.AsSpan())
        {
            _total.AllWeights += criterion.Weight;
            if (criterion.Points is { } points)
            {
                _total = (_total.Points + points, _total.AllWeights, _total.CountedWeights + criterion.Weight);
            }
        }

        _adjustedGrade = evaluation.IsAssessed ? Classifier.PlaceOf(_scheme, evaluation.GradeBeforeQuota) : null;
        _needed = _adjustedGrade is > 0 and int grade ? new(_total.Points, _total.AllWeights, _total.CountedWeights, _scheme.Grades[grade - 1].AtLeast) : null;
    }

    /// <summary>The explanation of an evaluation of a context.</summary>
    public static Explanation Build(AssessmentContext context, Evaluation evaluation) => new ExplanationBuilder(context, evaluation).Build();

    private ScoredSubject Scored => _evaluation.Scored;

    private Explanation Build()
    {
        ValueList<AdjustmentExplanation> adjustments = _evaluation.IsAssessed ? Adjustments().ToValueList() : [];
        ValueList<GradeExplanation> grades = _evaluation.IsAssessed ? Enumerable.Range(0, _scheme.Grades.Count).Select(Grade).ToValueList() : [];
        return new()
        {
            Evaluation = _evaluation,
            Scheme = Cite(_scheme),
            Policy = _context.Envelope.Policy,
            LegalBasis = _context.Policy.Definition.LegalBasis,
            Period = _context.Envelope.Period,
            AsOf = _context.Envelope.AsOf,
            Criteria = Enumerable.Range(0, _scheme.Criteria.Count).Select(Criterion).ToValueList(),
            Points = _total.Points,
            AllWeights = _total.AllWeights,
            CountedWeights = _total.CountedWeights,
            Grades = grades,
            Adjustments = adjustments,
            Quotas = Quotas().ToValueList(),
            Next = _adjustedGrade is > 0 and int grade ? Next(_scheme.Grades[grade - 1], grades[grade - 1], adjustments) : null,
        };
    }

    private CriterionExplanation Criterion(int index)
    {
        Criterion criterion = _scheme.Criteria[index];
        CriterionScore score = Scored.Criteria[index];
        return new()
        {
            Rule = Cite(criterion),
            Score = score,
            Measured = _explainer.Explain(criterion.Measure),
            Scoring = criterion.Scoring,
            Step = criterion.Scoring is StepScoring steps && score.Value is { } value ? ScoringMath.StepOf(steps, value) : null,
            Absent = score.Value is null ? criterion.WhenAbsent : null,
            ScaledPoints = score.Points * Scored.Scaling,
            ForNextGrade = _needed?.Find(criterion, score),
        };
    }

    private GradeExplanation Grade(int place)
    {
        Grade grade = _scheme.Grades[place];
        return new()
        {
            Rule = Cite(grade),
            AtLeast = grade.AtLeast,
            IsScoreReached = grade.AtLeast <= _evaluation.Score,
            Requires = grade.Requires is null ? null : Condition(grade.Requires),
            IsGiven = Scored.Grade == place,
        };
    }

    private ConditionExplanation Condition(Condition condition) => new()
    {
        Condition = condition,
        Truth = ConditionLogic.Judge(condition, _measures.Of),
        Measured = condition is Comparison comparison ? _explainer.Explain(comparison.Measure) : null,
        Parts = condition switch
        {
            AllOf all => all.Conditions.Select(Condition).ToValueList(),
            AnyOf any => any.Conditions.Select(Condition).ToValueList(),
            Not not => [Condition(not.Condition)],
            _ => [],
        },
    };

    private IEnumerable<AdjustmentExplanation> Adjustments()
    {
        int grade = Scored.Grade!.Value;
        for (int i = 0; i < _scheme.Adjustments.Count; i++)
        {
            Adjustment adjustment = _scheme.Adjustments[i];
            string? organization = adjustment is NotAboveOrganization bound ? OrganizationGrade(bound) : null;
            bool held = _evaluation.Adjustments.Contains(adjustment.Code);
            int after = !held ? grade
                : organization is not null ? Classifier.PlaceOf(_scheme, organization)
                : Classifier.Apply(_scheme, adjustment, grade);
            yield return new()
            {
                Rule = Cite(adjustment),
                Adjustment = adjustment,
                Held = held,
                When = Measures.WhenOf(adjustment) is { } when ? Condition(when) : null,
                OrganizationGrade = organization,
                From = _scheme.Grades[grade].Code,
                To = _scheme.Grades[after].Code,
            };
            grade = after;
        }
    }

    private string? OrganizationGrade(NotAboveOrganization bound) =>
        Scored.Organization is { } organization && _context.Evaluations.Find(bound.Scheme, organization) is { IsAssessed: true } other ? other.Grade : null;

    private IEnumerable<QuotaExplanation> Quotas()
    {
        int grade = _adjustedGrade ?? 0;
        for (int i = 0; i < _evaluation.Quotas.Count; i++)
        {
            QuotaStanding standing = _evaluation.Quotas[i];
            int after = standing.IsLowered ? grade + 1 : grade;
            yield return new() { Quota = _scheme.Quotas[i], Standing = standing, From = _scheme.Grades[grade].Code, To = _scheme.Grades[after].Code };
            grade = after;
        }
    }

    private NextGradeExplanation Next(Grade next, GradeExplanation explained, ValueList<AdjustmentExplanation> adjustments) => new()
    {
        Rule = explained.Rule,
        PointsShort = Fraction.Max(Fraction.Zero, Fraction.FromDecimal(next.AtLeast) - Fraction.FromDecimal(_evaluation.Score!.Value)),
        UnmetCondition = explained.Requires is { Truth: not Truth.True } requires ? requires : null,
        HoldingAdjustments = adjustments.Where(a => a.Held && a.From != a.To).Select(a => a.Rule.Code).ToValueList(),
    };

    private static RuleCitation Cite(PolicyRule rule) => new() { Code = rule.Code, Title = rule.Title, Basis = rule.Basis, Provenance = rule.Provenance };
}
