using DuaCoSo.Domain.Decisions;

namespace DuaCoSo.Domain.Registers;

/// <summary>The manual scores by subject, criterion and period (E2).</summary>
internal sealed class ScoreTable
{
    // By subject what it was given points for, rising, and the points: a subject has few, and is asked about again and again.
    private readonly Groups<long> _what;
    private readonly Groups<Fraction> _points;

    /// <summary>The table of some scores.</summary>
    public ScoreTable(IReadOnlyList<ManualScore> facts, PartyTable parties)
    {
        var given = new (int Subject, long What, Fraction Points)[facts.Count];
        for (int i = 0; i < given.Length; i++)
        {
            ManualScore fact = facts[i];
            given[i] = (parties.Keys.Find(fact.Subject.Key), What(Criteria.Add(fact.Criterion), fact.Period.Code), Fraction.FromDecimal(fact.Points));
        }

        Array.Sort(given, static (a, b) => a.What.CompareTo(b.What));
        _what = Groups<long>.By(parties.Keys.Count, given, g => g.Subject, g => g.What);
        _points = Groups<Fraction>.By(parties.Keys.Count, given, g => g.Subject, g => g.Points);
    }

    /// <summary>The criteria that occur.</summary>
    public CodeTable Criteria { get; } = new();

    /// <summary>The number of a criterion, or <see cref="CodeTable.None"/>.</summary>
    public int NumberOf(string criterion) => Criteria.Find(criterion);

    /// <summary>The points that a subject was given for a criterion by number, or <see langword="null"/>.</summary>
    public Fraction? Find(int subject, int criterion, int period) =>
        _what[subject].BinarySearch(What(criterion, period)) is >= 0 and int place ? _points[subject][place] : null;

    private static long What(int criterion, int period) => ((long)criterion << 32) | (uint)period;
}
