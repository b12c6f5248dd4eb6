using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Explanations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>What all explanations under one scheme say alike, worked out once: which rule each part cites, and what the values needed for a better grade follow from (E8).</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class ExplainedScheme
{
    /// <summary>What is said of a scheme.</summary>
    public ExplainedScheme(EvaluationScheme scheme)
    {
        Rule = Cite(scheme);
        Criteria = [.. scheme.Criteria.Select(Cite)];
        Grades = [.. scheme.Grades.Select(Cite)];
        Adjustments = [.. scheme.Adjustments.Select(Cite)];
        AllWeights = scheme.Criteria.Aggregate(Fraction.Zero, (sum, c) => sum + Fraction.FromDecimal(c.Weight));
        Needed = [.. scheme.Criteria.Select(c => new NeededValue(c))];

        // A score rounds up to the bound from half a hundredth below.
        LeastShares = [.. scheme.Grades.Select(g => (Fraction.FromDecimal(Math.Ceiling(g.AtLeast * 100) / 100) - new Fraction(1, 200)) / AllWeights)];
    }

    /// <summary>The scheme.</summary>
    public RuleCitation Rule { get; }

    /// <summary>Its criteria.</summary>
    public RuleCitation[] Criteria { get; }

    /// <summary>Its grades.</summary>
    public RuleCitation[] Grades { get; }

    /// <summary>Its adjustments.</summary>
    public RuleCitation[] Adjustments { get; }

    /// <summary>Σ all weights.</summary>
    public Fraction AllWeights { get; }

    /// <summary>Of each grade, Σ points over Σ counted weights at which the score reaches it.</summary>
    public Fraction[] LeastShares { get; }

    /// <summary>What finds the value needed, criterion by criterion.</summary>
    public NeededValue[] Needed { get; }

    private static RuleCitation Cite(PolicyRule rule) => new() { Code = rule.Code, Title = rule.Title, Basis = rule.Basis, Provenance = rule.Provenance };
}
