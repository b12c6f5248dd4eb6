using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>Scores that were made elsewhere, in another partition or process (E7).</summary>
internal sealed class ToldScores : SchemeScores
{
    private readonly ScoredSubject[] _scores;

    private ToldScores(ScoredSubject[] scores)
        : base(Array.ConvertAll(scores, s => new ScoreRow(s.HasEnoughDays, s.Score, s.Grade, s.Verdicts))) => _scores = scores;

    /// <summary>The scores under one scheme, in any order.</summary>
    public static ToldScores Of(IEnumerable<ScoredSubject> scores) => new([.. scores.OrderBy(s => s.Subject)]);

    /// <inheritdoc/>
    public override ScoredSubject this[int place] => _scores[place];

    /// <inheritdoc/>
    public override Id<Party> SubjectOf(int place) => _scores[place].Subject;

    /// <inheritdoc/>
    public override Id<Party>? OrganizationOf(int place) => _scores[place].Organization;

    /// <inheritdoc/>
    public override Position? PositionOf(int place) => _scores[place].Position;
}
