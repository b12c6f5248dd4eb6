using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>Tables of rows by their names, in the order of the tables; beside them the folder of a register, where one may be named.</summary>
/// <param name="title">What they are.</param>
/// <param name="folder">The property that names a folder; <see langword="null"/> for none.</param>
/// <param name="tables">The tables.</param>
internal sealed class TablesFormat(LocalizedText title, ColumnProperty? folder, IReadOnlyList<ColumnProperty> tables) : Format<RawTables>, IObjectFormat
{
    private readonly ColumnProperty[] _properties = folder is null ? [.. tables] : [folder, .. tables];

    public LocalizedText Title => title;

    public IReadOnlyList<IProperty> Properties => _properties;

    public int Least => 0;

    public override string Form => "{ … }";

    public override RawTables StandIn => RawTables.None;

    public override RawTables Read(SourceNode node, DocumentPlace path, Reading reading)
    {
        if (node.Kind == SourceKind.Null)
        {
            return RawTables.None;
        }

        if (node.Kind != SourceKind.Object)
        {
            return RefuseType(node, path, reading);
        }

        var members = ObjectMembers.Of(node, [.. _properties.Select(p => p.Name)], path, reading);
        (string, int)? named = folder is not null && members.Find(folder.Name) is { } at && folder.Read(at, path.Property(folder.Name), reading) is string text ? (text, at.Start) : null;
        return new(named, tables
            .Where(t => members.Find(t.Name) is not null)
            .SelectMany(t => (ValueList<RawRow>)t.Read(members.Find(t.Name)!, path.Property(t.Name), reading)!).ToValueList());
    }

    // Scenarios are written by people; what is written here is the schema's default: nothing given or expected.
    public override void Write(Utf8JsonWriter writer, RawTables value)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Defined(this, title, () => schema.Object(this));
}
