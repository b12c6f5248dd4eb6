using System.Text.Json;
using DuaCoSo.Domain.Files.Json;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A text with a rule of its own for what it may be.</summary>
/// <typeparam name="T">What the text is for the model.</typeparam>
/// <param name="form">How it looks.</param>
/// <param name="isValid">Whether a text may be one.</param>
/// <param name="refusal">What is said of one that may not.</param>
/// <param name="parse">The value of a valid text.</param>
/// <param name="text">The text of a value.</param>
/// <param name="standIn">The text of the stand-in.</param>
/// <param name="wellKnown">Texts worth proposing; none for a text that is free.</param>
internal sealed class TextFormat<T>(
    string form,
    Func<string, bool> isValid,
    ProblemKind refusal,
    Func<string, T> parse,
    Func<T, string> text,
    string standIn,
    ValueList<string> wellKnown) : Format<T>
{
    public override string Form => form;

    public override ValueList<string> WellKnown => wellKnown;

    public override T StandIn => parse(standIn);

    public override T Read(SourceNode node, JsonPath path, Reading reading)
    {
        if (node.Kind != SourceKind.Text)
        {
            return RefuseType(node, path, reading);
        }

        return isValid(node.Text)
            ? parse(node.Text)
            : Refuse(refusal, node, path, reading, ("value", node.Shown));
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(text(value));
}
