namespace DuaCoSo.Domain.Registers;

/// <summary>What a reader could not read and filled with stand-ins, so that the checks that need it say nothing: one mistake, one problem (R1).</summary>
/// <remarks>
/// A record whose id is unknown to the reader explains one unknown id in the references to its table; a table that was not read to its end
/// explains all of them.
/// </remarks>
internal sealed class RegisterDefects
{
    private readonly HashSet<(string Table, int Index, string Field)> _cells = [];
    private readonly HashSet<(string Table, string Field)> _columns = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    /// <summary>No defects: facts that an application made.</summary>
    public static RegisterDefects None { get; } = new();

    /// <summary>Notes a cell that could not be read.</summary>
    public void Add(string table, int index, string field)
    {
        if (_cells.Add((table, index, field)) && field == "id")
        {
            AddRecord(table);
        }
    }

    /// <summary>Notes a record that is missing from the facts altogether, or whose id is not known.</summary>
    public void AddRecord(string table)
    {
        int broken = BrokenKeys(table);
        _keys[table] = broken == int.MaxValue ? broken : broken + 1;
    }

    /// <summary>Notes a column none of whose cells can be relied on.</summary>
    public void AddColumn(string table, string field)
    {
        if (_columns.Add((table, field)) && field == "id")
        {
            AddTable(table);
        }
    }

    /// <summary>Notes a table of which an unknown number of records are missing.</summary>
    public void AddTable(string table) => _keys[table] = int.MaxValue;

    /// <summary>Whether a cell could not be read.</summary>
    public bool Has(string table, int index, string field) =>
        (_columns.Count > 0 && _columns.Contains((table, field))) || (_cells.Count > 0 && _cells.Contains((table, index, field)));

    /// <summary>How many records of a table are missing or have an id that is not known: as many unknown ids are explained by them.</summary>
    public int BrokenKeys(string table) => _keys.GetValueOrDefault(table);
}
