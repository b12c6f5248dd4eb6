using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Evaluations;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Explanations;

/// <summary>Why a subject has its score and grade (giải trình) (E8): typed data without a language, whose numbers add up to the score.</summary>
public sealed record Explanation
{
    /// <summary>What is explained.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>The scheme.</summary>
    public required RuleCitation Scheme { get; init; }

    /// <summary>The policy's id.</summary>
    public required string Policy { get; init; }

    /// <summary>The documents that the policy rests on; a rule without a basis of its own rests on them.</summary>
    public required ValueList<LegalBasis> LegalBasis { get; init; }

    /// <summary>The evaluation period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The date of the assessment.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The criteria in the scheme's order.</summary>
    public required ValueList<CriterionExplanation> Criteria { get; init; }

    /// <summary>Σ points before scaling.</summary>
    public required Fraction Points { get; init; }

    /// <summary>Σ all weights.</summary>
    public required Fraction AllWeights { get; init; }

    /// <summary>Σ weights not left out; the scaling is all weights over these.</summary>
    public required Fraction CountedWeights { get; init; }

    /// <summary>The grades from best to worst; none when the subject is not assessed.</summary>
    public required ValueList<GradeExplanation> Grades { get; init; }

    /// <summary>The adjustments in the scheme's order; none when the subject is not assessed.</summary>
    public required ValueList<AdjustmentExplanation> Adjustments { get; init; }

    /// <summary>The quotas that the subject was in the group of, in the scheme's order.</summary>
    public required ValueList<QuotaExplanation> Quotas { get; init; }

    /// <summary>What is missing for the next grade; <see langword="null"/> for the best grade and when the subject is not assessed.</summary>
    public required NextGradeExplanation? Next { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => Evaluation.ToString();
}
