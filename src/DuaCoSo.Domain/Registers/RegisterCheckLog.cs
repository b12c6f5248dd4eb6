using System.Globalization;

namespace DuaCoSo.Domain.Registers;

/// <summary>The problems found in facts: so many of a table, the rest counted.</summary>
internal sealed class RegisterCheckLog
{
    /// <summary>How many errors of a table are kept, and how many warnings.</summary>
    public const int KeptPerTable = 1_000;

    private readonly List<Entry> _entries = [];
    private readonly int[] _errors = new int[RegisterTable.All.Count];
    private readonly int[] _warnings = new int[RegisterTable.All.Count];

    /// <summary>Notes a problem of a record.</summary>
    public void Add(RegisterTable table, int index, string field, string? id, ProblemKind kind, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        int[] counts = kind.Severity == Severity.Error ? _errors : _warnings;
        if (++counts[table.Order] <= KeptPerTable)
        {
            string? key = string.IsNullOrEmpty(id) ? null : id;
            _entries.Add(new(table, index, table.IndexOf(field), kind.At(ProblemPlace.InRegister(table.Name, index, field, key), arguments)));
        }
    }

    /// <summary>Notes errors that were counted elsewhere.</summary>
    public void AddUnlisted(RegisterTable table, int errors) => _errors[table.Order] += errors;

    /// <summary>Every problem by table, record and column; behind a table's the number of those left out.</summary>
    public ValueList<Problem> InOrder()
    {
        for (int i = 0; i < _errors.Length; i++)
        {
            Rest(RegisterTable.All[i], RegisterProblems.MoreErrors, _errors[i]);
            Rest(RegisterTable.All[i], RegisterProblems.MoreWarnings, _warnings[i]);
        }

        return _entries
            .OrderBy(e => e.Table.Order).ThenBy(e => e.Index).ThenBy(e => e.Column).ThenBy(e => e.Problem.Code, StringComparer.Ordinal)
            .Select(e => e.Problem)
            .ToValueList();
    }

    private void Rest(RegisterTable table, ProblemKind kind, int count)
    {
        if (count > KeptPerTable)
        {
            var place = new ProblemPlace { Table = table.Name };
            string more = (count - KeptPerTable).ToString(CultureInfo.InvariantCulture);
            _entries.Add(new(table, int.MaxValue, 0, kind.At(place, ("table", table.Name), ("count", more))));
        }
    }

    private readonly record struct Entry(RegisterTable Table, int Index, int Column, Problem Problem);
}
