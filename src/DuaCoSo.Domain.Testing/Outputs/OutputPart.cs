using DuaCoSo.Domain.Assessments;

namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>One table of what an assessment says: the only description of it, which expectations, differences, schema and reference follow.</summary>
/// <param name="name">Its name in scenario files.</param>
/// <param name="title">What it lists.</param>
/// <param name="columns">Its columns.</param>
internal abstract class OutputPart(string name, LocalizedText title, ValueList<OutputColumn> columns)
{
    /// <summary>Its name in scenario files.</summary>
    public string Name { get; } = name;

    /// <summary>What it lists.</summary>
    public LocalizedText Title { get; } = title;

    /// <summary>Its columns, those that tell rows apart first.</summary>
    public ValueList<OutputColumn> Columns { get; } = columns;

    /// <summary>The columns that a scenario can give.</summary>
    public IEnumerable<OutputColumn> Expectable => Columns.Append(OutputColumn.Exists);

    /// <summary>The place of a column.</summary>
    public int IndexOf(string column) => Columns.Select(c => c.Name).ToList().IndexOf(column);

    /// <summary>Its rows of an assessment.</summary>
    public abstract IEnumerable<OutputRow> Of(Assessment assessment);

    public override string ToString() => Name;
}

/// <summary>A table of what an assessment says, by what its rows are of.</summary>
/// <typeparam name="T">What a row is of.</typeparam>
/// <param name="name">Its name in scenario files.</param>
/// <param name="title">What it lists.</param>
/// <param name="rows">The rows.</param>
/// <param name="columns">Its columns with their values.</param>
internal sealed class OutputPart<T>(
    string name, LocalizedText title, Func<Assessment, IEnumerable<T>> rows, params (OutputColumn Column, Func<T, object?> Get)[] columns)
    : OutputPart(name, title, columns.Select(c => c.Column).ToValueList())
{
    /// <summary>The evaluation that explains a row.</summary>
    public Func<T, Evaluations.Evaluation>? Evaluation { get; init; }

    public override IEnumerable<OutputRow> Of(Assessment assessment) =>
        rows(assessment).Select(r => new OutputRow(this, columns.Select(c => c.Get(r)).ToValueList()) { Evaluation = Evaluation?.Invoke(r) });
}
