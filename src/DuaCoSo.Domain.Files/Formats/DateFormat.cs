using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>An ISO date; that its year is served is the model's to say.</summary>
internal sealed class DateFormat : Format<LocalDate>
{
    public override string Form => "\"2016-03-01\"";

    public override LocalDate StandIn { get; } = new(2000, 1, 1);

    public override LocalDate Read(SourceNode node, JsonPath path, Reading reading)
    {
        if (node.Kind != SourceKind.Text)
        {
            return RefuseType(node, path, reading);
        }

        return node.Text.Length == Form.Length - 2 && LocalDatePattern.Iso.Parse(node.Text).TryGetValue(StandIn, out LocalDate date)
            ? date
            : Refuse(PolicyFileProblems.NotADate, node, path, reading, ("value", node.Shown));
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
