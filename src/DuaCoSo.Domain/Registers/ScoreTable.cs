using DuaCoSo.Domain.Decisions;

namespace DuaCoSo.Domain.Registers;

/// <summary>The manual scores by subject, criterion and period (E2).</summary>
internal sealed class ScoreTable
{
    private readonly CodeTable _criteria = new();
    private readonly Dictionary<(int Subject, int Criterion, int Period), Fraction> _points = [];

    /// <summary>The table of some scores.</summary>
    public ScoreTable(IReadOnlyList<ManualScore> facts, PartyTable parties)
    {
        foreach (ManualScore fact in facts)
        {
            _points[(parties.Keys.Find(fact.Subject.Key), _criteria.Add(fact.Criterion), fact.Period.Code)] = Fraction.FromDecimal(fact.Points);
        }
    }

    /// <summary>The criteria that occur, in their order.</summary>
    public IEnumerable<string> Criteria => Enumerable.Range(0, _criteria.Count).Select(c => _criteria[c]).Order(TextKey.Comparer);

    /// <summary>The number of a criterion, or <see cref="CodeTable.None"/>.</summary>
    public int NumberOf(string criterion) => _criteria.Find(criterion);

    /// <summary>The points that a subject was given for a criterion by number, or <see langword="null"/>.</summary>
    public Fraction? Find(int subject, int criterion, int period) =>
        _points.TryGetValue((subject, criterion, period), out Fraction points) ? points : null;
}
