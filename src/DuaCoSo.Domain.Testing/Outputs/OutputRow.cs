using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>One row of a table of results: its cells in the order of the columns, and what it is a row of.</summary>
/// <param name="Part">The table.</param>
/// <param name="Cells">A text, fraction, date, list of texts, yes or no, or <see langword="null"/>.</param>
internal sealed record OutputRow(OutputPart Part, ValueList<object?> Cells)
{
    /// <summary>The evaluation that explains it, if one does.</summary>
    public Evaluation? Evaluation { get; init; }

    /// <summary>The value of a column.</summary>
    public object? this[string column] => Cells[Part.IndexOf(column)];

    /// <summary>What tells the row apart, such as <c>report PC1 2016-09</c>.</summary>
    public string Key => string.Join(' ', Part.Columns.Zip(Cells).Where(c => c.First.IsKey && c.Second is not null).Select(c => OutputText.Of(c.Second)));

    public override string ToString() =>
        string.Join(", ", Part.Columns.Zip(Cells).Where(c => c.Second is not null and not false && c.First.Kind != OutputKind.Part).Select(c => $"{c.First.Name}: {OutputText.Of(c.Second)}"));
}
