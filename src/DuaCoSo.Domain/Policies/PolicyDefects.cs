namespace DuaCoSo.Domain.Policies;

/// <summary>Places of a document that a reader could not read and filled with a stand-in, so that the checks that need them say nothing: one mistake, one problem (V4).</summary>
internal sealed class PolicyDefects
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>No defects: a definition that an application made.</summary>
    public static PolicyDefects None { get; } = new();

    /// <summary>Notes a place that could not be read.</summary>
    public void Add(string path) => _paths.Add(path);

    /// <summary>Whether a place could not be read.</summary>
    public bool Has(string path) => _paths.Contains(path);
}
