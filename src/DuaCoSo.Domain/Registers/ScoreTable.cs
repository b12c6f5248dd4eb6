using DuaCoSo.Domain.Decisions;

namespace DuaCoSo.Domain.Registers;

/// <summary>The manual scores by subject, criterion and period (E2).</summary>
internal sealed class ScoreTable
{
    private readonly Dictionary<(int Subject, string Criterion, int Period), Fraction> _points = [];

    /// <summary>The table of some scores.</summary>
    public ScoreTable(IReadOnlyList<ManualScore> facts, PartyTable parties)
    {
        foreach (ManualScore fact in facts)
        {
            _points[(parties.Keys.Find(fact.Subject.Key), fact.Criterion, fact.Period.Code)] = Fraction.FromDecimal(fact.Points);
        }
    }

    /// <summary>The criteria that occur, in their order.</summary>
    public IEnumerable<string> Criteria => _points.Keys.Select(k => k.Criterion).Distinct(StringComparer.Ordinal).Order(TextKey.Comparer);

    /// <summary>The points that a subject was given, or <see langword="null"/>.</summary>
    public Fraction? Find(int subject, string criterion, int period) =>
        _points.TryGetValue((subject, criterion, period), out Fraction points) ? points : null;
}
