using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A list; where it may not be empty the model says so.</summary>
/// <typeparam name="T">The model's type of an item.</typeparam>
/// <param name="item">What an item is.</param>
/// <param name="least">How many items there are at the least: for the reference and the schema.</param>
/// <param name="mayRepeat">Whether an item may stand in it twice: for the schema.</param>
internal sealed class ListFormat<T>(Format<T> item, int least = 0, bool mayRepeat = false) : Format<ValueList<T>>, IListFormat
{
    public Format<T> Item => item;

    public int Least => least;

    public override IEnumerable<Format> Parts => [item];

    public override string Form => "[ … ]";

    public override ValueList<T> StandIn => [];

    public override ValueList<T> Read(SourceNode node, DocumentPlace path, Reading reading)
    {
        if (node.Kind != SourceKind.Array)
        {
            return RefuseType(node, path, reading);
        }

        if (node.Items.Count == 0)
        {
            return [];
        }

        DocumentPath list = path;
        var items = new T[node.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = item.Read(node.Items[i], list.Item(i), reading);
        }

        return new(items);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (T one in value)
        {
            item.Write(writer, one);
        }

        writer.WriteEndArray();
    }

    public override void WriteSchema(SchemaWriter schema) => schema.List(item, least, mayRepeat);
}
