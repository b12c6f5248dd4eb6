namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>A score at which a grade begins, and what of it falls to each criterion by its weight.</summary>
/// <param name="Score">The score to 2 decimals.</param>
/// <param name="Shares">The points of each criterion that give the score, before it is rounded, when all are earned alike.</param>
internal sealed record ScoreBound(decimal Score, Fraction[] Shares);
