namespace DuaCoSo.Domain.Policies;

/// <summary>The codes of one kind of rule, and the references to them.</summary>
internal sealed class PolicyCodes
{
    private const int Shown = 20;

    private readonly Dictionary<string, DocumentPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);
    private HashSet<string>? _explained;

    /// <summary>How many rules have no code to go by, because it is unreadable, invalid or a duplicate.</summary>
    public int Lost { get; private set; }

    /// <summary>The known codes as a message lists them.</summary>
    public string Known => Listed(_places.Keys);

    /// <summary>Some codes as a message lists them.</summary>
    public static string Listed(IEnumerable<string> codes)
    {
        string[] some = [.. codes.Take(Shown + 1)];
        return some.Length == 0 ? "–" : string.Join(", ", some.Take(Shown)) + (some.Length > Shown ? ", …" : "");
    }

    /// <summary>Adds a code; the place of its first use when it was already used.</summary>
    public DocumentPlace? Add(string code, DocumentPlace place)
    {
        if (_places.TryAdd(code, place))
        {
            return null;
        }

        Lost++;
        return _places[code];
    }

    /// <summary>Notes a rule that has no code to go by.</summary>
    public void Lose() => Lost++;

    /// <summary>Notes that the whole list of rules could not be read.</summary>
    public void LoseAll() => Lost = int.MaxValue;

    /// <summary>Notes a reference, before any is judged.</summary>
    public void Refer(string code)
    {
        if (!_places.ContainsKey(code))
        {
            _unknown[code] = _unknown.GetValueOrDefault(code) + 1;
        }
    }

    /// <summary>Whether a code is known, or may be one that was lost: each lost one explains one unknown code, those with the most references first.</summary>
    public bool Accepts(string code)
    {
        // Enumeration keeps the order of the references, and the sort is stable.
        _explained ??= _unknown.OrderByDescending(u => u.Value).Take(Lost).Select(u => u.Key).ToHashSet(StringComparer.Ordinal);
        return _places.ContainsKey(code) || _explained.Contains(code);
    }
}
