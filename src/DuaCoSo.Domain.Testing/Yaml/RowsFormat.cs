using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>The rows of one table: a list of objects whose properties are the columns, or one such object.</summary>
/// <param name="table">The table.</param>
/// <param name="title">What it lists.</param>
/// <param name="columns">Its columns.</param>
internal sealed class RowsFormat(string table, LocalizedText title, IReadOnlyList<ColumnProperty> columns) : Format<ValueList<RawRow>>, IObjectFormat
{
    private readonly string[] _names = [.. columns.Select(c => c.Name)];

    public LocalizedText Title => title;

    public IReadOnlyList<IProperty> Properties => columns;

    public int Least => 0;

    public override string Form => "[ { … } ]";

    public override ValueList<RawRow> StandIn => [];

    public override ValueList<RawRow> Read(SourceNode node, DocumentPlace path, Reading reading) => node.Kind switch
    {
        SourceKind.Null => [],
        SourceKind.Object => [Row(node, path, reading)],
        SourceKind.Array => node.Items.Select((item, i) => (Node: item, Path: path.Item(i)))
            .Select(item => item.Node.Kind == SourceKind.Object ? Row(item.Node, item.Path, reading) : NoRow(item.Node, item.Path, reading)).OfType<RawRow>().ToValueList(),
        _ => RefuseType(node, path, reading),
    };

    public override void Write(Utf8JsonWriter writer, ValueList<RawRow> value) => throw new NotSupportedException("Scenarios are written by people.");

    public override void WriteSchema(SchemaWriter schema) =>
        schema.AnyOf(() => schema.List(new OneRow(this), 0, mayRepeat: true), () => schema.Defined(this, title, () => schema.Object(this)), () => schema.Type("null"));

    private RawRow Row(SourceNode node, DocumentPlace path, Reading reading)
    {
        var members = ObjectMembers.Of(node, _names, path, reading);
        return new(table, node.Start, columns
            .Select(c => (Column: c, Node: members.Find(c.Name)))
            .Where(c => c.Node is not null)
            .Select(c => (c.Column.Name, (string?)c.Column.Read(c.Node!, path.Property(c.Column.Name), reading), c.Node!.Start)).ToValueList());
    }

    private RawRow? NoRow(SourceNode node, DocumentPlace path, Reading reading)
    {
        RefuseType(node, path, reading);
        return null;
    }

    private sealed class OneRow(RowsFormat rows) : Format
    {
        public override string Form => "{ … }";

        public override void WriteSchema(SchemaWriter schema) => schema.Defined(rows, rows.Title, () => schema.Object(rows));
    }
}
