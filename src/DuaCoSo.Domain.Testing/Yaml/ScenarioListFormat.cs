using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>The scenarios of a file; one with cases becomes one for each of them.</summary>
/// <param name="item">A scenario.</param>
internal sealed class ScenarioListFormat(ObjectFormat<RawScenario> item) : Format<ValueList<RawScenario>>
{
    public override IEnumerable<Format> Parts => [item];

    public override string Form => "[ … ]";

    public override ValueList<RawScenario> StandIn => [];

    public override ValueList<RawScenario> Read(SourceNode node, DocumentPlace path, Reading reading)
    {
        if (node.Kind != SourceKind.Array)
        {
            return RefuseType(node, path, reading);
        }

        var scenarios = new List<RawScenario>();
        int left = CaseExpander.MostValues;
        for (int i = 0; i < node.Items.Count; i++)
        {
            foreach (SourceNode one in CaseExpander.Expand(node.Items[i], path.Item(i), reading, ref left))
            {
                scenarios.Add(item.Read(one, path.Item(i), reading) with { Start = one.Start });
            }
        }

        return scenarios.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<RawScenario> value) => throw new NotSupportedException("Scenarios are written by people.");

    public override void WriteSchema(SchemaWriter schema) => schema.List(item, 1, mayRepeat: false);
}
