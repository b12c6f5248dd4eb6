using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>Where a rule comes from: the word <c>assumed</c>, or the document that states it.</summary>
internal sealed class ProvenanceFormat(ObjectFormat<Provenance> stated) : Format<Provenance>
{
    private readonly VocabularyFormat<Provenance> _assumed = new(("assumed", Provenance.Assumed));

    public override IEnumerable<Format> Parts => [_assumed, stated];

    public override string Form => "\"assumed\" | { \"stated\": \"…\" }";

    public override Provenance StandIn => Provenance.Assumed;

    public override Provenance Read(SourceNode node, DocumentPlace path, Reading reading) => node.Kind switch
    {
        SourceKind.Object => stated.Read(node, path, reading),
        SourceKind.Text => _assumed.Read(node, path, reading),
        _ => RefuseType(node, path, reading),
    };

    public override void Write(Utf8JsonWriter writer, Provenance value)
    {
        if (value.IsAssumed)
        {
            _assumed.Write(writer, value);
        }
        else
        {
            stated.Write(writer, value);
        }
    }

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(() => _assumed.WriteSchema(schema), () => stated.WriteSchema(schema));
}
