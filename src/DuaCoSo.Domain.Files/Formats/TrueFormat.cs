using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>The word <c>true</c>, where its opposite would say nothing.</summary>
internal sealed class TrueFormat : Format<bool>
{
    public override string Form => "true";

    public override bool StandIn => true;

    public override bool Read(SourceNode node, DocumentPlace path, Reading reading) =>
        node.Kind == SourceKind.Boolean && node.Text.Length == Form.Length || RefuseType(node, path, reading);

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value: true);

    public override void WriteSchema(SchemaWriter schema) => schema.True();
}
