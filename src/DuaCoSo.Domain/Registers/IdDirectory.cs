namespace DuaCoSo.Domain.Registers;

/// <summary>The ids of a table, and how many more it may have that could not be read.</summary>
internal sealed class IdDirectory(RegisterTable table, int missing, bool isOpen = false)
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _withoutZeros;

    /// <summary>The table.</summary>
    public RegisterTable Table => table;

    /// <summary>How many records are missing, have no id that could be read, or one that is another's.</summary>
    public int Missing { get; private set; } = missing;

    /// <summary>Whether the ids that were asked for in vain can be those of the missing records, so that nothing is wrong with asking.</summary>
    public bool ExplainsUnknown => _unknown.Count <= Missing;

    /// <summary>Adds a record; <see langword="false"/> when its id is another's already.</summary>
    public bool Add(string key, int index)
    {
        if (key.Length == 0 || _first.TryAdd(key, index))
        {
            return true;
        }

        MarkAmbiguous(key);
        return false;
    }

    /// <summary>Notes that one of the records with an id should have another.</summary>
    public void MarkAmbiguous(string key)
    {
        _ambiguous.Add(key);
        Missing = Missing == int.MaxValue ? Missing : Missing + 1;
    }

    /// <summary>Whether several records have an id, so that none of them can be relied on.</summary>
    public bool IsAmbiguous(string key) => _ambiguous.Contains(key);

    /// <summary>The first record with an id; −1 when there is none.</summary>
    public int Find(string key) => _first.TryGetValue(key, out int index) ? index : -1;

    /// <summary>Whether an id may be named; one that may not is remembered as unknown.</summary>
    public bool Knows(string key)
    {
        if (isOpen || _first.ContainsKey(key))
        {
            return true;
        }

        // Once there are more than can be explained, further ones change nothing.
        if (Missing < int.MaxValue && _unknown.Count <= Missing && WithZeros(key) is null)
        {
            _unknown.Add(key);
        }

        return false;
    }

    /// <summary>The id that differs from an unknown one by zeros at the front alone, as a spreadsheet drops them.</summary>
    public string? WithZeros(string key)
    {
        if (!char.IsAsciiDigit(key[0]))
        {
            return null;
        }

        if (_withoutZeros is null)
        {
            _withoutZeros = new(StringComparer.Ordinal);
            foreach (string known in _first.Keys.Where(k => char.IsAsciiDigit(k[0])))
            {
                _withoutZeros.TryAdd(known.TrimStart('0'), known);
            }
        }

        return _withoutZeros.GetValueOrDefault(key.TrimStart('0'));
    }
}
