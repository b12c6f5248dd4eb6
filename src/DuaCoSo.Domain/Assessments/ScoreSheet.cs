using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Assessments;

/// <summary>The scores of some subjects (bảng điểm), to be classified together with those of others: the seam between partitions (E7).</summary>
/// <param name="Envelope">What the scores rest on.</param>
/// <param name="Scores">The scores, by scheme in the policy's order, then subject.</param>
public sealed record ScoreSheet(AssessmentEnvelope Envelope, ValueList<ScoredSubject> Scores)
{
    /// <summary>What the scores rest on, and how many there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Envelope}: {Scores.Count} scores");
}
