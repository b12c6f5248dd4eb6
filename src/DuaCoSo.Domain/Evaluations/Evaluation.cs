using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>One subject's evaluation under one scheme (đánh giá, đề xuất mức xếp loại): a proposal, which a body decides (E1–E7, E10).</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Evaluation
{
    /// <summary>What a grade is called that could not be given.</summary>
    public const string NotAssessed = "notAssessed";

    internal EvaluationContext? Context { get; init; }

    /// <summary>The score, its criteria, and what it rests on.</summary>
    public required ScoredSubject Scored { get; init; }

    /// <summary>The scheme's code.</summary>
    public string Scheme => Scored.Scheme;

    /// <summary>The subject.</summary>
    public Id<Party> Subject => Scored.Subject;

    /// <summary>The score to 2 decimals; <see langword="null"/> when it is not assessed.</summary>
    public decimal? Score => Scored.Score;

    /// <summary>Whether there is a score and a grade.</summary>
    public bool IsAssessed => Score is not null;

    /// <summary>The criteria in the scheme's order.</summary>
    public ValueList<CriterionScore> Criteria => Scored.Criteria;

    /// <summary>The grade's code after adjustments, before quotas; <see cref="NotAssessed"/> when there is none.</summary>
    public required string GradeBeforeQuota { get; init; }

    /// <summary>The grade's code in the end; <see cref="NotAssessed"/> when there is none.</summary>
    public required string Grade { get; init; }

    /// <summary>The codes of the adjustments that held, whether or not the grade moved, in the scheme's order (E6).</summary>
    public required ValueList<string> Adjustments { get; init; }

    /// <summary>Where it stood in the group of each quota, in the scheme's order (E7); none when it is not assessed.</summary>
    public required ValueList<QuotaStanding> Quotas { get; init; }

    /// <summary>The scheme, the subject, the score and the grade.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Subject}: {Score} {Grade}");
}
