using System.Globalization;
using System.Text.Json;
using DuaCoSo.Domain.Files;
using DuaCoSo.Domain.Files.Formats;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Testing.Outputs;
using NodaTime.Text;

namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>A cell of a row as text: whatever stands there, or only what a result can say.</summary>
/// <param name="kind">What a result has there; <see langword="null"/> for a given cell, which the register's reader judges.</param>
/// <param name="isList">Whether it may be a list.</param>
/// <param name="words">The words of a closed vocabulary.</param>
internal sealed class CellFormat(OutputKind? kind, bool isList, ValueList<string> words) : Format<string?>
{
    /// <summary>Any text, number or word.</summary>
    public static CellFormat Any { get; } = new(null, isList: false, []);

    public override string Form => isList ? "[ … ]" : words.Count > 0 ? string.Join(" | ", words) : "…";

    public override ValueList<string> WellKnown => words;

    public override string? StandIn => null;

    public override string? Read(SourceNode node, DocumentPlace path, Reading reading)
    {
        if (node.Kind == SourceKind.Array && isList)
        {
            string?[] items = [.. node.Items.Select((item, i) => Any.Read(item, path.Item(i), reading))];
            return string.Join(RegisterFormat.ListSeparator, items);
        }

        return node.Kind switch
        {
            SourceKind.Null => null,
            SourceKind.Array or SourceKind.Object => RefuseType(node, path, reading),
            _ => Judged(node, path, reading),
        };
    }

    public override void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    public override void WriteSchema(SchemaWriter schema)
    {
        Action[] forms =
        [
            .. words.Count > 0 ? [() => schema.Words(words)] : Array.Empty<Action>(),
            () => schema.Type("string"),
            () => schema.Type("number"),
            () => schema.Type("boolean"),
            () => schema.Type("null"),
            .. isList ? [() => schema.List(Any, 0, mayRepeat: true)] : Array.Empty<Action>(),
        ];
        schema.AnyOf(forms);
    }

    private string? Judged(SourceNode node, DocumentPlace path, Reading reading)
    {
        string text = node.Text;
        if (words.Count > 0 && kind is not null && !words.Contains(text))
        {
            return Refuse(
                PolicyFileProblems.UnknownWord, node, path, reading,
                ("value", node.Shown), ("nearest", Spelling.Nearest(text, words).Word), ("accepted", string.Join(", ", words)));
        }

        return kind switch
        {
            OutputKind.Number when !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) =>
                Refuse(ScenarioProblems.NotANumber, node, path, reading, ("value", node.Shown)),
            OutputKind.Date when !LocalDatePattern.Iso.Parse(text).Success => Refuse(PolicyFileProblems.NotADate, node, path, reading, ("value", node.Shown)),
            _ => text,
        };
    }
}
