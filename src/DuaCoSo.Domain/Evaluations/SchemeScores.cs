using DuaCoSo.Domain.Parties;

namespace DuaCoSo.Domain.Evaluations;

/// <summary>The scores of one scheme's subjects, by subject id.</summary>
/// <param name="rows">What each came to.</param>
internal abstract class SchemeScores(ScoreRow[] rows)
{
    /// <summary>How many there are.</summary>
    public int Count => Rows.Length;

    /// <summary>What each came to.</summary>
    public ScoreRow[] Rows { get; } = rows;

    /// <summary>A score with its subject and its criteria, from 0.</summary>
    public abstract ScoredSubject this[int place] { get; }

    /// <summary>Whose score it is.</summary>
    public abstract Id<Party> SubjectOf(int place);

    /// <summary>The subject's organisation, or <see langword="null"/>.</summary>
    public abstract Id<Party>? OrganizationOf(int place);

    /// <summary>The subject's position, or <see langword="null"/>.</summary>
    public abstract Position? PositionOf(int place);
}
