using DuaCoSo.Domain.Decisions;

namespace DuaCoSo.Domain.Registers;

/// <summary>The manual scores by subject, criterion and period (E2).</summary>
internal sealed class ScoreTable
{
    private readonly Dictionary<(int Subject, int Criterion, int Period), Fraction> _points = [];

    /// <summary>The table of some scores.</summary>
    public ScoreTable(IReadOnlyList<ManualScore> facts, PartyTable parties)
    {
        foreach (ManualScore fact in facts)
        {
            _points[(parties.Keys.Find(fact.Subject.Key), Criteria.Add(fact.Criterion), fact.Period.Code)] = Fraction.FromDecimal(fact.Points);
        }
    }

    /// <summary>The criteria that occur.</summary>
    public CodeTable Criteria { get; } = new();

    /// <summary>The number of a criterion, or <see cref="CodeTable.None"/>.</summary>
    public int NumberOf(string criterion) => Criteria.Find(criterion);

    /// <summary>The points that a subject was given for a criterion by number, or <see langword="null"/>.</summary>
    public Fraction? Find(int subject, int criterion, int period) =>
        _points.TryGetValue((subject, criterion, period), out Fraction points) ? points : null;
}
