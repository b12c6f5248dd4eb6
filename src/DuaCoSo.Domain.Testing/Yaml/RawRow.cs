namespace DuaCoSo.Domain.Testing.Yaml;

/// <summary>A row as it stands in a file.</summary>
/// <param name="Table">The table.</param>
/// <param name="Start">Where it begins, in bytes.</param>
/// <param name="Cells">Its cells, each with where it begins.</param>
internal sealed record RawRow(string Table, int Start, ValueList<(string Column, string? Text, int Start)> Cells)
{
    /// <summary>The row with the places of its cells.</summary>
    public ScenarioRow At(SourcePlaces places) =>
        new(Table, Cells.Select(c => (c.Column, c.Text)).ToValueList(), places.At(Start), Cells.Select(c => places.At(c.Start)).ToValueList());

    public override string ToString() => Table;
}
