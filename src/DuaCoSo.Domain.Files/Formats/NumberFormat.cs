using System.Text.Json;
using DuaCoSo.Domain.Files.Json;
using DuaCoSo.Domain.Policies;

namespace DuaCoSo.Domain.Files.Formats;

/// <summary>A number in a range, exactly as it is written (V1).</summary>
/// <typeparam name="T">The model's type.</typeparam>
/// <param name="range">The range.</param>
/// <param name="from">The model's number of a decimal in the range.</param>
/// <param name="to">The decimal of the model's number.</param>
internal sealed class NumberFormat<T>(NumberRange range, Func<decimal, T> from, Func<T, decimal> to) : Format<T>, INumberFormat
{
    public NumberRange Range => range;

    public override string Form => range.ToString();

    // The greatest value is in every range; a least one may be excluded.
    public override T StandIn => from(range.Greatest);

    public override T Read(SourceNode node, DocumentPlace path, Reading reading)
    {
        if (node.Kind != SourceKind.Number)
        {
            return RefuseType(node, path, reading);
        }

        return Refusal(node.Text, out decimal value) is { } refusal
            ? Refuse(refusal, node, path, reading, ("value", node.Shown), ("range", Form))
            : from(value);
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteNumberValue(ExactNumber.Shortest(to(value)));

    private ProblemKind? Refusal(string text, out decimal value)
    {
        ProblemKind tooFine = range.Decimals == 0 ? PolicyFileProblems.NotWhole : PolicyProblems.TooManyDecimals;
        return ExactNumber.Parse(text, out value) switch
        {
            ExactNumber.Size.TooGreat => PolicyProblems.NumberOutOfRange,
            ExactNumber.Size.TooFine => tooFine,
            _ when !range.Allows(value) => tooFine,
            _ when !range.Contains(value) => PolicyProblems.NumberOutOfRange,
            _ => null,
        };
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Number(range);
}
