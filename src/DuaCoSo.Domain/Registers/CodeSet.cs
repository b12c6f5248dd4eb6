namespace DuaCoSo.Domain.Registers;

/// <summary>A list of codes in the numbers of one vocabulary; an empty list holds every code, and none (O1).</summary>
internal readonly struct CodeSet
{
    private readonly bool[]? _holds;

    private CodeSet(bool[] holds) => _holds = holds;

    /// <summary>The set of what is listed; codes that no fact has do not matter.</summary>
    public static CodeSet Of<T>(ValueList<T> listed, Func<T, string> code, CodeTable table)
    {
        if (listed.Count == 0)
        {
            return default;
        }

        bool[] holds = new bool[table.Count];
        foreach (T item in listed.AsSpan())
        {
            if (table.Find(code(item)) is >= 0 and int number)
            {
                holds[number] = true;
            }
        }

        return new(holds);
    }

    /// <summary>Whether nothing was listed.</summary>
    public bool HoldsAll => _holds is null;

    /// <summary>Whether a code is in the set; <see cref="CodeTable.None"/> only if nothing was listed.</summary>
    public bool Holds(int code) => _holds is null || (code >= 0 && _holds[code]);
}
