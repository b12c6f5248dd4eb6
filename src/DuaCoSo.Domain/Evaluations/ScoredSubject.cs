using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>One subject's score under one scheme (điểm của một đối tượng), before anything that looks at other subjects: adjustments by organisation and quotas (E1–E5).</summary>
/// <remarks>It needs nothing but itself to be computed, so it can come from another partition or process, and holds nothing but values.</remarks>
public sealed record ScoredSubject
{
    /// <summary>The scheme's code.</summary>
    public required string Scheme { get; init; }

    /// <summary>The subject.</summary>
    public required Id<Party> Subject { get; init; }

    /// <summary>Its organisation, or <see langword="null"/>.</summary>
    public required Id<Party>? Organization { get; init; }

    /// <summary>Its position, or <see langword="null"/>.</summary>
    public required Position? Position { get; init; }

    /// <summary>The criteria in the scheme's order.</summary>
    public required ValueList<CriterionScore> Criteria { get; init; }

    /// <summary>What the points are multiplied by, Σ all weights / Σ weights not left out; <see langword="null"/> when all are left out (E4).</summary>
    public required Fraction? Scaling { get; init; }

    /// <summary>Whether it had enough days in force to be assessed (E1).</summary>
    public required bool HasEnoughDays { get; init; }

    /// <summary>The score to 2 decimals; <see langword="null"/> when it is not assessed (E1, E3).</summary>
    public required decimal? Score { get; init; }

    /// <summary>The place in the scale of the grade that score and conditions give, from 0 for the best; <see langword="null"/> when it is not assessed (E5).</summary>
    public required int? Grade { get; init; }

    /// <summary>What the condition of each adjustment came to, in the scheme's order; unknown for one that has none (E6).</summary>
    public required ValueList<Truth> Verdicts { get; init; }

    /// <summary>The scheme, the subject and the score.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Subject}: {Score}");
}
