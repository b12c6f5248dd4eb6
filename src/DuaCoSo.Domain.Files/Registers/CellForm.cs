namespace DuaCoSo.Domain.Files.Registers;

/// <summary>A form in which spreadsheets save cells all over a file: three cells of one form are one problem of the file, not three of its rows.</summary>
/// <param name="FileProblem">The problem of the file, with the arguments <c>count</c> and <c>value</c>.</param>
/// <param name="Least">How many cells make it one.</param>
internal sealed record CellForm(ProblemKind FileProblem, int Least)
{
    public static CellForm DateAsShown { get; } = new(RegisterFileProblems.DatesAsShown, 3);

    public static CellForm DecimalComma { get; } = new(RegisterFileProblems.DecimalCommas, 3);

    public static CellForm Scientific { get; } = new(RegisterFileProblems.ScientificNumbers, 3);

    public static CellForm Decomposed { get; } = new(RegisterFileProblems.DecomposedKeys, 3);

    /// <summary>Bytes that are no UTF-8: no keyboard types them, so that one cell tells of the whole file.</summary>
    public static CellForm NotUtf8 { get; } = new(RegisterFileProblems.NotUtf8, 1);
}
