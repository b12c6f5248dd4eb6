namespace DuaCoSo.Domain.Registers;

/// <summary>A list of codes in the numbers of one vocabulary; an empty list holds every code, and none (O1).</summary>
internal readonly struct CodeSet
{
    private readonly bool[]? _holds;

    /// <summary>The set of some codes; those that no fact has do not matter.</summary>
    public CodeSet(IEnumerable<string> codes, CodeTable table)
    {
        foreach (string code in codes)
        {
            _holds ??= new bool[table.Count];
            if (table.Find(code) is >= 0 and int number)
            {
                _holds[number] = true;
            }
        }
    }

    /// <summary>Whether nothing was listed.</summary>
    public bool HoldsAll => _holds is null;

    /// <summary>Whether a code is in the set; <see cref="CodeTable.None"/> only if nothing was listed.</summary>
    public bool Holds(int code) => _holds is null || (code >= 0 && _holds[code]);
}
