using DuaCoSo.Domain.Files.Registers;

namespace DuaCoSo.Domain.Reports.Excel;

/// <summary>The forms in which cells of a workbook go wrong all over a sheet.</summary>
internal static class WorkbookForms
{
    private const int Least = 3;

    public static CellForm Formula { get; } = new(WorkbookProblems.FormulaCells, Least);

    public static CellForm ShownOtherwise { get; } = new(WorkbookProblems.ShownOtherwiseCells, Least);

    private static CellForm DateAsText { get; } = new(WorkbookProblems.DatesAsText, Least);

    private static CellForm NumberAsText { get; } = new(WorkbookProblems.NumbersAsText, Least);

    private static CellForm KeyAsNumber { get; } = new(WorkbookProblems.KeysAsNumbers, Least);

    /// <summary>What a form of files is in a workbook.</summary>
    public static CellForm Of(CellForm form) =>
        ReferenceEquals(form, CellForm.DateAsShown) ? DateAsText
        : ReferenceEquals(form, CellForm.DecimalComma) ? NumberAsText
        : ReferenceEquals(form, CellForm.Scientific) ? KeyAsNumber
        : form;
}
