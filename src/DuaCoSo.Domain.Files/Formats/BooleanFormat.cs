using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>Yes or no.</summary>
internal sealed class BooleanFormat : Format<bool>
{
    public override string Form => "true | false";

    public override bool StandIn => false;

    public override bool Read(SourceNode node, DocumentPlace path, Reading reading) =>
        node.Kind == SourceKind.Boolean
            ? node.Text.Length == 4
            : RefuseType(node, path, reading);

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void WriteSchema(SchemaWriter schema) => schema.Type("boolean");
}
