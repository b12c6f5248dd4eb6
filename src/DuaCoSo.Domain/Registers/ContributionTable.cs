using DuaCoSo.Domain.Activities;

namespace DuaCoSo.Domain.Registers;

/// <summary>The contributions by id, with their amounts as exact fractions (B1).</summary>
internal sealed class ContributionTable
{
    /// <summary>The table of some contributions.</summary>
    public ContributionTable(IReadOnlyList<Contribution> facts, AssignmentTable assignments)
    {
        Contribution[] sorted = [.. facts];
        Array.Sort(sorted, static (a, b) => a.Id.CompareTo(b.Id));
        Rows = Array.ConvertAll(sorted, c => new Row(c.Id.Key, assignments.Keys.Find(c.Assignment.Key), Day.Of(c.Date), c.Kind.Code, Fraction.FromDecimal(c.Amount)));
    }

    /// <summary>The contributions by id.</summary>
    public Row[] Rows { get; }

    /// <summary>One contribution.</summary>
    internal sealed record Row(string Id, int Assignment, int Day, string Kind, Fraction Amount);
}
