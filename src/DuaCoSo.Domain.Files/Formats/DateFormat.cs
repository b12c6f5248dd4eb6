using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>An ISO date; that its year is served is the model's to say.</summary>
internal sealed class DateFormat : Format<LocalDate>
{
    // Every day of 1900 to 2100 and no other text: months of 31 and 30 days, February, and its 29th in leap years.
    private static readonly TextRule Rule = new(
        "Date",
        _ => true,
        PolicyFileProblems.NotADate,
        "^(?:(?:19|20)[0-9]{2}|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$"
            + "|^(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29$");

    public override string Form => "\"2016-03-01\"";

    public override LocalDate StandIn { get; } = new(2000, 1, 1);

    public override LocalDate Read(SourceNode node, DocumentPlace path, Reading reading)
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

    public override void WriteSchema(SchemaWriter schema) => schema.Text(Rule);
}
