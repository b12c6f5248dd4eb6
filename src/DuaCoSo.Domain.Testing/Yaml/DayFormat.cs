using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using NodaTime;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>A date, in whose place the column of a case may stand: for an editor any text, for the reader a date.</summary>
internal sealed class DayFormat : Format<LocalDate>
{
    public override string Form => Fields.Date.Form;

    public override LocalDate StandIn => Fields.Date.StandIn;

    public override LocalDate Read(SourceNode node, DocumentPlace path, Reading reading) => Fields.Date.Read(node, path, reading);

    public override void Write(Utf8JsonWriter writer, LocalDate value) => Fields.Date.Write(writer, value);

    public override void WriteSchema(SchemaWriter schema) => schema.Type("string");
}
