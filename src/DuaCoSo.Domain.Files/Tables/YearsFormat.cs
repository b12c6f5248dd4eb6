using System.Globalization;
using System.Text.Json;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Files.Tables;

/// <summary>Years with their holidays: an object whose properties are the years (W2).</summary>
internal sealed class YearsFormat(ListFormat<LocalDate> days) : Format<ValueList<YearHolidays>>
{
    public override IEnumerable<Format> Parts => [days];

    public override string Form => "{ \"2017\": [ … ], … }";

    public override ValueList<YearHolidays> StandIn => [];

    public override ValueList<YearHolidays> Read(SourceNode node, DocumentPlace path, Reading reading)
    {
        if (node.Kind != SourceKind.Object)
        {
            return RefuseType(node, path, reading);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var years = new List<YearHolidays>();
        foreach (SourceMember member in node.Members)
        {
            DocumentPlace place = path.Property(member.Name);
            string name = PolicyText.Shorten(member.Name);
            if (!seen.Add(member.Name))
            {
                reading.Report(PolicyFileProblems.RepeatedProperty, member.Start, place, ("name", name));
            }
            else if (member.Name.Length == 4 && int.TryParse(member.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            {
                years.Add(new(year, days.Read(member.Value, place, reading)));
            }
            else
            {
                reading.Report(PolicyFileProblems.NotAYear, member.Start, place, ("value", name));
            }
        }

        return years.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<YearHolidays> value)
    {
        writer.WriteStartObject();
        foreach (YearHolidays year in value)
        {
            writer.WritePropertyName(year.Year.ToString("0000", CultureInfo.InvariantCulture));
            days.Write(writer, year.Days);
        }

        writer.WriteEndObject();
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Map("^(?:(?:19|20)[0-9]{2}|2100)$", days);
}
