using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>A table of cases where it stands; what it says has been written out by then.</summary>
internal sealed class CasesFormat : Format<ValueList<string?>>
{
    public override string Form => "[ { … } ]";

    public override ValueList<string?> StandIn => [];

    public override ValueList<string?> Read(SourceNode node, DocumentPlace path, Reading reading) => node.Kind == SourceKind.Array ? [] : RefuseType(node, path, reading);

    // Scenarios are written by people; what is written here is the schema's default: no cases.
    public override void Write(Utf8JsonWriter writer, ValueList<string?> value)
    {
        writer.WriteStartArray();
        writer.WriteEndArray();
    }

    public override void WriteSchema(SchemaWriter schema) => schema.List(new CaseFormat(), 1, mayRepeat: false);

    private sealed class CaseFormat : Format
    {
        public override string Form => "{ … }";

        public override void WriteSchema(SchemaWriter schema) => schema.Map("^.+$", new CellFormat(null, isList: true, []));
    }
}
