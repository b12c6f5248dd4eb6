namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>Rows of tables as they stand in a file.</summary>
/// <param name="Folder">The folder of a register that they are added to, with where it is named.</param>
/// <param name="Rows">The rows.</param>
internal sealed record RawTables((string Path, int Start)? Folder, ValueList<RawRow> Rows)
{
    /// <summary>No rows.</summary>
    public static RawTables None { get; } = new(null, []);

    public override string ToString() => FormattableString.Invariant($"{Rows.Count} rows");
}
