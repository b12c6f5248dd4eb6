using DuaCoSo.Domain.Files.Registers;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Testing.Givens;

/// <summary>Makes rows of the register's tables, from typed columns or from whole facts.</summary>
internal static class GivenRows
{
    /// <summary>A row; columns without a value are left out, the rest stands in the order of the table.</summary>
    /// <exception cref="ArgumentException">There is no such table or column.</exception>
    public static ScenarioRow Of(string table, params ReadOnlySpan<(string Column, string? Text)> cells)
    {
        RegisterFile file = RegisterFormat.Files.FirstOrDefault(f => f.Table.Name == table)
            ?? throw new ArgumentException($"A register has no table '{table}'. {Advice.On(table, [.. RegisterFormat.Files.Select(f => f.Table.Name)])}", nameof(table));
        var given = new List<(string Column, string? Text)>();
        foreach ((string column, string? text) in cells)
        {
            if (file.Table.IndexOf(column) < 0)
            {
                throw new ArgumentException($"The table '{table}' has no column '{column}'. {Advice.On(column, [.. file.Table.Columns])}", nameof(cells));
            }

            if (text is not null)
            {
                given.Add((column, text));
            }
        }

        return new(table, given.OrderBy(c => file.Table.IndexOf(c.Column)).ToValueList());
    }

    /// <summary>Facts as rows: of each the columns that say something.</summary>
    public static IEnumerable<ScenarioRow> Of(RegisterFacts facts)
    {
        foreach ((RegisterTable table, string[] cells) in RegisterCells.Of(facts.Copy()))
        {
            yield return new(table.Name, table.Columns.Zip(cells, (column, text) => (column, (string?)text)).Where(c => c.Item2!.Length > 0).ToValueList());
        }
    }
}
