using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A text with a rule of its own for what it may be.</summary>
/// <typeparam name="T">What the text is for the model.</typeparam>
/// <param name="rule">What it may be.</param>
/// <param name="parse">The value of a valid text.</param>
/// <param name="text">The text of a value.</param>
/// <param name="standIn">The text of the stand-in.</param>
/// <param name="wellKnown">Texts worth proposing; none for a text that is free.</param>
internal sealed class TextFormat<T>(
    TextRule rule,
    Func<string, T> parse,
    Func<T, string> text,
    string standIn,
    ValueList<string> wellKnown) : Format<T>
{
    public override string Form => "\"…\"";

    public override ValueList<string> WellKnown => wellKnown;

    public override T StandIn => parse(standIn);

    public override T Read(SourceNode node, DocumentPlace path, Reading reading)
    {
        if (node.Kind != SourceKind.Text)
        {
            return RefuseType(node, path, reading);
        }

        if (!rule.IsValid(node.Text))
        {
            return Refuse(rule.Refusal, node, path, reading, ("value", node.Shown));
        }

        if (Spelling.SlipOf(node.Text, wellKnown) is { } nearest)
        {
            reading.Warn(PolicyFileProblems.LikelySlip, node.Start, path, ("value", node.Shown), ("nearest", nearest));
        }

        return parse(node.Text);
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(text(value));

    public override void WriteSchema(SchemaWriter schema)
    {
        if (wellKnown.Count == 0)
        {
            schema.Text(rule);
        }
        else
        {
            schema.AnyOf(() => schema.Words(wellKnown), () => schema.Text(rule));
        }
    }
}
