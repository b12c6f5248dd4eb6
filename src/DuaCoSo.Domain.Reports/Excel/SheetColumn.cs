using DuaCoSo.Domain.Files.Registers;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>A column of a sheet that is written.</summary>
/// <param name="Heading">What its first cell says.</param>
/// <param name="Kind">What its cells hold: dates and numbers become the spreadsheet's own, all else is text.</param>
/// <param name="Width">How wide it is, in characters.</param>
internal sealed record SheetColumn(string Heading, CellKind Kind, int Width)
{
    /// <summary>What is said of a cell when it is chosen.</summary>
    public string? Note { get; init; }

    /// <summary>Where the words that are proposed stand, such as <c>parties!$A$2:$A$10000</c>.</summary>
    public string? Choices { get; init; }

    /// <summary>Whether a cell takes no other word.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What is said of another word before a cell takes it or not; <see langword="null"/> where it takes it at once.</summary>
    public string? Alarm { get; init; }

    public override string ToString() => Heading;
}
