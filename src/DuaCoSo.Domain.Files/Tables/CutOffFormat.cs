using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>The cut-off day of one kind of period; the one place where <c>null</c> says something: no cut-off (P3).</summary>
internal sealed class CutOffFormat(PeriodKind kind) : Format<CutOffOverride?>
{
    private readonly NumberFormat<int> _day = Fields.Whole(NumberRange.DayOfMonth);

    public override string Form => _day.Form + " | null";

    public override IEnumerable<Format> Parts => [_day];

    public override CutOffOverride? StandIn => null;

    public override CutOffOverride? Read(SourceNode node, DocumentPlace path, Reading reading) => node.Kind switch
    {
        SourceKind.Null => new(kind, null),
        SourceKind.Number => new(kind, _day.Read(node, path, reading)),
        _ => RefuseType(node, path, reading),
    };

    public override void Write(Utf8JsonWriter writer, CutOffOverride? value)
    {
        if (value!.Day is { } day)
        {
            _day.Write(writer, day);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(() => _day.WriteSchema(schema), () => schema.Type("null"));
}
