namespace DuaCoSo.Domain.Registers;

/// <summary>Cells that a reader could not read and filled with a stand-in, so that the checks that need them say nothing: one mistake, one problem (R1).</summary>
internal sealed class RegisterDefects
{
    private readonly HashSet<(string Table, int Index, string Field)> _cells = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    /// <summary>No defects: facts that an application made.</summary>
    public static RegisterDefects None { get; } = new();

    /// <summary>Notes a cell that could not be read.</summary>
    public void Add(string table, int index, string field)
    {
        if (_cells.Add((table, index, field)) && field == "id")
        {
            _keys[table] = BrokenKeys(table) + 1;
        }
    }

    /// <summary>Whether a cell could not be read.</summary>
    public bool Has(string table, int index, string field) => _cells.Count > 0 && _cells.Contains((table, index, field));

    /// <summary>How many records of a table have an id that could not be read: as many unknown ids are explained by them.</summary>
    public int BrokenKeys(string table) => _keys.GetValueOrDefault(table);
}
