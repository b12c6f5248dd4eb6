namespace DuaCoSo.Domain.Policies;

/// <summary>Places of a document that a reader could not read and filled with a stand-in, so that the checks that need them say nothing: one mistake, one problem (V4).</summary>
internal sealed class PolicyDefects
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    // Every path around a defect, so that asking whether there is one within takes no search.
    private readonly HashSet<string> _around = new(StringComparer.Ordinal);

    /// <summary>No defects: a definition that an application made.</summary>
    public static PolicyDefects None { get; } = new();

    // Where there is none, no place has to be spelled out.
    private bool IsAny => _paths.Count > 0;

    /// <summary>The same places under other names; those without a name are left out.</summary>
    public PolicyDefects MovedBy(Func<string, string?> name)
    {
        var moved = new PolicyDefects();
        foreach (string path in _paths.Select(name).OfType<string>())
        {
            moved.Add(path);
        }

        return moved;
    }

    /// <summary>Notes a place that could not be read.</summary>
    public void Add(string path)
    {
        if (_paths.Add(path))
        {
            for (int end = End(path, path.Length); end > 0 && _around.Add(path[..end]); end = End(path, end))
            {
            }
        }
    }

    /// <summary>The place of what an extension says of a base's rule in a list when it cannot be told of which.</summary>
    public static string Unplaced(string list) => list + "[?]";

    /// <summary>Whether a list has what could not be told of which rule it is.</summary>
    public bool HasUnplaced(DocumentPlace list) => IsAny && Has(Unplaced(list.ToString()));

    /// <summary>Whether a place, or one around it, could not be read.</summary>
    public bool Has(DocumentPlace place) => IsAny && Has(place.ToString());

    /// <summary>Whether a place, one around it or one within it could not be read.</summary>
    public bool Touches(DocumentPlace place) => IsAny && Touches(place.ToString());

    /// <summary>Whether a place, or one around it, could not be read.</summary>
    public bool Has(string path)
    {
        for (int end = path.Length; end > 0 && IsAny; end = End(path, end))
        {
            if (_paths.Contains(path[..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place, one around it or one within it could not be read.</summary>
    public bool Touches(string path) => Has(path) || _around.Contains(path);

    // Where the path around a path ends; -1 when there is none.
    private static int End(string path, int end) => path.AsSpan(0, end).LastIndexOfAny('.', '[');
}
