namespace DuaCoSo.Domain.Testing;

/// <summary>A row of a named table (một dòng dữ kiện hoặc kết quả): only the columns that a case is about, as they are written in files.</summary>
/// <remarks>
/// Given rows are those of a register's tables, expected rows those of a result's. Two rows are equal when table and cells are, wherever they were written. Immutable.
/// </remarks>
public sealed class ScenarioRow : IEquatable<ScenarioRow>
{
    private readonly ProblemPlace? _place;
    private readonly ValueList<ProblemPlace> _places;

    internal ScenarioRow(string table, ValueList<(string Column, string? Text)> cells, ProblemPlace? place = null, ValueList<ProblemPlace>? places = null)
    {
        Table = table;
        Cells = cells;
        _place = place;
        _places = places ?? [];
    }

    /// <summary>The table, such as <c>activities</c> or <c>obligations</c>.</summary>
    public string Table { get; }

    /// <summary>The columns given with their texts, in the order of the table; the items of a list are separated by <c>;</c>, and <see langword="null"/> is absent.</summary>
    public ValueList<(string Column, string? Text)> Cells { get; }

    /// <summary>The text of a column; <see langword="null"/> when it is absent or not given.</summary>
    /// <param name="column">The column.</param>
    public string? this[string column] => Cells.FirstOrDefault(c => c.Column == column).Text;

    /// <summary>Whether a column is given, if only as absent.</summary>
    /// <param name="column">The column.</param>
    public bool Has(string column) => Cells.Any(c => c.Column == column);

    /// <inheritdoc/>
    public bool Equals(ScenarioRow? other) => other is not null && Table == other.Table && Cells.Equals(other.Cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScenarioRow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Cells);

    /// <summary>The table and what is given.</summary>
    public override string ToString() => $"{Table} {{ {string.Join(", ", Cells.Select(c => $"{c.Column}: {c.Text ?? "null"}"))} }}";

    /// <summary>Where a column, or the row, was written; nowhere for one written in C#.</summary>
    internal ProblemPlace PlaceOf(string? column)
    {
        int at = -1;
        for (int i = 0; i < _places.Count && at < 0; i++)
        {
            at = Cells[i].Column == column ? i : -1;
        }

        return at < 0 ? _place ?? ProblemPlace.Nowhere : _places[at];
    }
}
