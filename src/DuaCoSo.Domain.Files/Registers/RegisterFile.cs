using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Files.Registers;

/// <summary>One file of a register folder: its table, and what its columns hold.</summary>
/// <param name="Table">The table, whose columns are these in this order.</param>
/// <param name="IsRequired">Whether a register must have it.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record RegisterFile(RegisterTable Table, bool IsRequired, LocalizedText Title, ValueList<RegisterColumn> Columns)
{
    /// <summary>The file's name.</summary>
    public string Name => Table.Name + ".csv";

    public override string ToString() => Name;
}
