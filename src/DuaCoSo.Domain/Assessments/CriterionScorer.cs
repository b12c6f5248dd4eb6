using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Scores one criterion of a scheme: what is the same for every subject is worked out once (E2, E3).</summary>
internal sealed class CriterionScorer(Criterion criterion, int measure)
{
    private readonly Func<Fraction, Fraction> _points = ScoringMath.PointsOf(criterion.Scoring, Fraction.FromDecimal(criterion.Weight));

    /// <summary>The criterion's weight.</summary>
    public Fraction Weight { get; } = Fraction.FromDecimal(criterion.Weight);

    /// <summary>What its measure gives for a subject; <see langword="null"/> without basis.</summary>
    public Fraction? Measure(SubjectMeasures measures) => measures.Of(criterion.Measure, measure).InCriterion;

    /// <summary>What a value is worth.</summary>
    public CriterionScore Score(Fraction? measured)
    {
        Fraction? points = measured is { } value
            ? _points(value)
            : criterion.WhenAbsent switch
            {
                WhenAbsent.Full => Weight,
                WhenAbsent.Zero => Fraction.Zero,
                _ => null,
            };
        return new(criterion.Code, Weight, measured, points);
    }
}
