using DuaCoSo.Domain.Feedback;

namespace DuaCoSo.Domain.Registers;

/// <summary>The feedback forms in columns, by chain (F1).</summary>
internal sealed class FeedbackTable
{
    private readonly Row[] _rows;
    private readonly Groups<Row> _byChain;

    /// <summary>The table of some forms.</summary>
    public FeedbackTable(IReadOnlyList<FeedbackForm> facts, AssignmentTable assignments)
    {
        _rows = [.. facts.Select(f => new Row(assignments.Keys.Find(f.Assignment.Key), f.Period.Code, Day.Of(f.Date), Fraction.FromDecimal(f.Rating)))];
        Array.Sort(_rows, static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Assignment.CompareTo(b.Assignment));
        _byChain = Groups<Row>.By(assignments.ChainCount, _rows, r => assignments.Chain[r.Assignment]);
    }

    /// <summary>The form of a chain for a period as of a day: of several the one of the latest date, then of the greatest assignment id.</summary>
    public Row? Find(int chain, int period, int asOf)
    {
        Row? found = null;
        foreach (Row row in _byChain[chain])
        {
            if (row.Period == period && row.Day <= asOf)
            {
                found = row;
            }
        }

        return found;
    }

    /// <summary>The forms for a period as of a day, by date and assignment id.</summary>
    public IEnumerable<Row> Of(int period, int asOf) => _rows.Where(r => r.Period == period && r.Day <= asOf);

    /// <summary>One form.</summary>
    internal sealed record Row(int Assignment, int Period, int Day, Fraction Rating);
}
