namespace DuaCoSo.Domain;

/// <summary>Numbers the ids of one table in their order, so that order by number is order by id.</summary>
internal sealed class KeyTable
{
    private readonly string[] _keys;
    private readonly Dictionary<string, int> _numbers;

    /// <summary>A table of the distinct ids among some.</summary>
    public KeyTable(IEnumerable<string> keys)
    {
        _keys = [.. keys];
        if (!IsRising(_keys))
        {
            _keys = [.. new HashSet<string>(_keys, StringComparer.Ordinal)];
            Array.Sort(_keys, TextKey.Compare);
        }

        _numbers = new Dictionary<string, int>(_keys.Length, StringComparer.Ordinal);
        for (int i = 0; i < _keys.Length; i++)
        {
            _numbers.Add(_keys[i], i);
        }
    }

    /// <summary>Stands for no id.</summary>
    public const int None = -1;

    /// <summary>How many ids there are; their numbers are below it.</summary>
    public int Count => _keys.Length;

    /// <summary>The id with a number.</summary>
    public string this[int number] => _keys[number];

    /// <summary>Whether another table has the same ids.</summary>
    public bool IsSame(KeyTable other) => ReferenceEquals(this, other) || _keys.AsSpan().SequenceEqual(other._keys);

    /// <summary>The number of an id; <see cref="None"/> when the table has it not.</summary>
    public int Find(string? key) => key is null ? None : _numbers.GetValueOrDefault(key, None);

    // As most sources keep them.
    private static bool IsRising(string[] keys)
    {
        for (int i = 1; i < keys.Length; i++)
        {
            if (TextKey.Compare(keys[i - 1], keys[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
