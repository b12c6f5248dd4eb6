using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>A column of a table, or a table, as a property of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Format">What may stand there.</param>
internal sealed record ColumnProperty(string Name, LocalizedText Meaning, Format Format) : IProperty
{
    public bool IsRequired => false;

    public object? Default => null;

    public object? StandIn => null;

    public object? Read(SourceNode node, DocumentPlace path, Reading reading) => Format switch
    {
        Format<string?> cell => cell.Read(node, path, reading),
        Format<ValueList<RawRow>> rows => rows.Read(node, path, reading),
        _ => null,
    };

    public void WriteDefault(Utf8JsonWriter writer)
    {
    }

    public override string ToString() => Name;
}
