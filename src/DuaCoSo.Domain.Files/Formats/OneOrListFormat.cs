using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>One value, or a list of them: a list of one is written as the one.</summary>
/// <typeparam name="T">The model's type of an item.</typeparam>
/// <param name="list">The list.</param>
internal sealed class OneOrListFormat<T>(ListFormat<T> list) : Format<ValueList<T>>
{
    public override IEnumerable<Format> Parts => [list];

    public override string Form => $"{list.Item.Form} | {list.Form}";

    public override ValueList<T> StandIn => [];

    public override ValueList<T> Read(SourceNode node, DocumentPlace path, Reading reading) => node.Kind switch
    {
        SourceKind.Array => list.Read(node, path, reading),
        SourceKind.Text => [list.Item.Read(node, path, reading)],
        _ => RefuseType(node, path, reading),
    };

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        if (value.Count == 1)
        {
            list.Item.Write(writer, value[0]);
        }
        else
        {
            list.Write(writer, value);
        }
    }

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(() => list.Item.WriteSchema(schema), () => list.WriteSchema(schema));
}
