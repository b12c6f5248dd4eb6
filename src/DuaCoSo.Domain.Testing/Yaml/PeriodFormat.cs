using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>The label of a reporting period (P1); that of a year looks like a number.</summary>
internal sealed class PeriodFormat : Format<ReportingPeriod>
{
    public override string Form => "2016-03";

    public override ReportingPeriod StandIn { get; } = ReportingPeriod.Year(2000);

    public override ReportingPeriod Read(SourceNode node, DocumentPlace path, Reading reading) => node.Kind is not (SourceKind.Text or SourceKind.Number)
        ? RefuseType(node, path, reading)
        : ReportingPeriod.TryParse(node.Text, null, out ReportingPeriod period) ? period : Refuse(ScenarioProblems.NotAPeriod, node, path, reading, ("value", node.Shown));

    public override void Write(Utf8JsonWriter writer, ReportingPeriod value) => writer.WriteStringValue(value.ToString());

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(() => schema.Type("string"), () => schema.Type("integer"));
}
