using System.Globalization;

namespace DuaCoSo.Domain;

/// <summary>Where a problem is (vị trí): in a file, in a policy document, or in a record of a register.</summary>
/// <remarks>Two places are equal when all of their parts are. Every part that does not apply is <see langword="null"/>.</remarks>
public sealed record ProblemPlace
{
    /// <summary>No place at all.</summary>
    public static ProblemPlace Nowhere { get; } = new();

    /// <summary>The file's name as the caller gave it.</summary>
    public string? File { get; init; }

    /// <summary>The sheet of a workbook, such as <c>activities</c>.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line in the file, or the row in the sheet, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, in characters, or in the sheet, from 1.</summary>
    public int? Column { get; init; }

    /// <summary>The cell of a sheet as spreadsheets name it, such as <c>C14</c>; <see langword="null"/> for a place that is in none.</summary>
    public string? Cell => Sheet is null || Line is not { } row ? null : string.Create(CultureInfo.InvariantCulture, $"{Letters(Column ?? 1)}{row}");

    /// <summary>The path in a policy document, such as <c>$.obligations[2].due.dayOfMonth</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The table of a register, such as <c>activities</c>.</summary>
    public string? Table { get; init; }

    /// <summary>The position of the record in its table's list of facts, from 0.</summary>
    public int? Index { get; init; }

    /// <summary>The column of the table that the problem is about, such as <c>assignment</c>.</summary>
    public string? Field { get; init; }

    /// <summary>The record's id, where it has one.</summary>
    public string? Id { get; init; }

    /// <summary>A place in a policy document.</summary>
    /// <param name="path">The path, such as <c>$.obligations[2].code</c>.</param>
    public static ProblemPlace InPolicy(string path) => new() { Path = path };

    /// <summary>A place in a register.</summary>
    /// <param name="table">The table, such as <c>activities</c>.</param>
    /// <param name="index">The position of the record in its table's list of facts, from 0.</param>
    /// <param name="field">The column that the problem is about, or <see langword="null"/> for the whole record.</param>
    /// <param name="id">The record's id, or <see langword="null"/>.</param>
    public static ProblemPlace InRegister(string table, int index, string? field, string? id) =>
        new() { Table = table, Index = index, Field = field, Id = id };

    /// <summary>The place in the form that builds print: <c>file(line,column)</c>, in a workbook <c>file!sheet!C14</c>, else the path, else <c>table[id].field</c>; empty for <see cref="Nowhere"/>.</summary>
    public override string ToString()
    {
        string place = File ?? "";
        if (Sheet is not null)
        {
            return Cell is null ? $"{place}!{Sheet}" : $"{place}!{Sheet}!{Cell}";
        }

        if (Line is { } line)
        {
            place = string.Create(CultureInfo.InvariantCulture, $"{place}({line},{Column ?? 1})");
        }

        if (place.Length > 0)
        {
            return place;
        }

        return Path ?? (Table is null ? "" : Record());
    }

    // A to Z, then AA: digits to the base of 26 without a zero.
    private static string Letters(int column) => column <= 0 ? "" : Letters((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    private string Record()
    {
        string key = Id ?? Index?.ToString(CultureInfo.InvariantCulture) ?? "";
        return Field is null ? $"{Table}[{key}]" : $"{Table}[{key}].{Field}";
    }
}
