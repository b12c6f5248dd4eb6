namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>What a cell of a sheet is.</summary>
internal enum SheetCellKind
{
    /// <summary>A text, or nothing.</summary>
    Text = 0,

    /// <summary>A number, which may be a day.</summary>
    Number = 1,

    /// <summary>An error of the spreadsheet's, such as <c>#N/A</c>.</summary>
    Error = 2,

    /// <summary>A formula, whatever it gave.</summary>
    Formula = 3,
}
