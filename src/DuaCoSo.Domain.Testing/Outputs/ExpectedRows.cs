namespace DuaCoSo.Domain.Testing.Outputs;

/// <summary>Makes expected rows of the result's tables.</summary>
internal static class ExpectedRows
{
    /// <summary>A row; the columns stand in the order of the table.</summary>
    /// <exception cref="ArgumentException">There is no such table or column.</exception>
    public static ScenarioRow Of(string table, params ReadOnlySpan<(string Column, string? Text)> cells)
    {
        OutputPart part = OutputFormat.Parts.FirstOrDefault(p => p.Name == table)
            ?? throw new ArgumentException($"A result has no table '{table}'. {Advice.On(table, [.. OutputFormat.Parts.Select(p => p.Name)])}", nameof(table));
        string[] columns = [.. part.Expectable.Select(c => c.Name)];
        foreach ((string column, _) in cells)
        {
            if (!columns.Contains(column, StringComparer.Ordinal))
            {
                throw new ArgumentException($"The table '{table}' has no column '{column}'. {Advice.On(column, columns)}", nameof(cells));
            }
        }

        return new(table, cells.ToArray().OrderBy(c => Array.IndexOf(columns, c.Column)).ToValueList());
    }

    /// <summary>A row of the columns that are given a value.</summary>
    public static ScenarioRow OfGiven(string table, params ReadOnlySpan<(string Column, string? Text)> cells) =>
        Of(table, [.. cells.ToArray().Where(c => c.Text is not null)]);
}
