using System.Text.Encodings.Web;
using System.Text.Json;
using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>Checked files and their problems as JSON, for editors and build servers.</summary>
internal static class ValidationJson
{
    /// <summary>Writes the files in their order; what does not apply to a problem is left out.</summary>
    public static void Write(Stream output, IEnumerable<ValidatedFile> files, Language language)
    {
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (ValidatedFile file in files)
            {
                json.WriteStartObject();
                json.WriteString("file", file.Path);
                json.WriteBoolean("accepted", file.IsAccepted);
                json.WriteStartArray("problems");
                foreach (Problem problem in file.Problems)
                {
                    Write(json, problem, language);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Problem problem, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
        Text("file", problem.Place.File);
        Text("sheet", problem.Place.Sheet);
        Number("line", problem.Place.Line);
        Number("column", problem.Place.Column);
        Text("cell", problem.Place.Cell);
        Text("path", problem.Place.Path);
        Text("table", problem.Place.Table);
        Text("id", problem.Place.Id);
        Text("field", problem.Place.Field);
        json.WriteString("message", problem.Message(language));
        json.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        void Number(string name, int? value)
        {
            if (value is { } number)
            {
                json.WriteNumber(name, number);
            }
        }
    }
}
