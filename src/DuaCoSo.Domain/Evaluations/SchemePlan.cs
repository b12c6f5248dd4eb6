namespace DuaCoSo.Domain.Evaluations;

/// <summary>What of a scheme is the same for every subject, register and date: worked out once a policy.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class SchemePlan
{
    /// <summary>The plan of a scheme.</summary>
    public SchemePlan(EvaluationScheme scheme)
    {
        Scheme = scheme;
        Measures = new(scheme);
        Points = [.. scheme.Criteria.Select(c => new CriterionPoints(c))];
        AllWeights = Points.Aggregate(Fraction.Zero, (sum, p) => sum + p.Weight);
        Conditions = [.. scheme.Adjustments.Select(Evaluations.Measures.WhenOf)];
        LeastScores = [.. scheme.Grades.Select(g => g.AtLeast)];
        AsksForGrades = scheme.Grades.Any(g => g.Requires is not null);
    }

    /// <summary>The scheme.</summary>
    public EvaluationScheme Scheme { get; }

    /// <summary>Its measures.</summary>
    public MeasureTable Measures { get; }

    /// <summary>What makes points of each criterion's values.</summary>
    public CriterionPoints[] Points { get; }

    /// <summary>Σ all weights (E4).</summary>
    public Fraction AllWeights { get; }

    /// <summary>The condition of each adjustment; <see langword="null"/> for one that has none.</summary>
    public Condition?[] Conditions { get; }

    /// <summary>The score from which on each grade can be given (E5).</summary>
    public decimal[] LeastScores { get; }

    /// <summary>Whether a grade requires more than its score.</summary>
    public bool AsksForGrades { get; }
}
