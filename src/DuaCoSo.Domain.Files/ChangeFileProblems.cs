namespace DuaCoSo.Domain.Files;

/// <summary>What can be wrong with the rows of a list of changes (lỗi trong danh mục sắp xếp) (G1, G2).</summary>
public static class ChangeFileProblems
{
    /// <summary>A change without something that it must have.</summary>
    public static ProblemKind ColumnNeeded { get; } = new(
        "DCS6170", Severity.Error,
        "Thay đổi {change} phải có {column}. Ghi cột này.",
        "The change {change} needs {column}. Fill it in.");

    /// <summary>A cell that a change does not have.</summary>
    public static ProblemKind ColumnNotOfChange { get; } = new(
        "DCS6171", Severity.Error,
        "Thay đổi {change} không có {column}. Xóa ô này, hoặc ghi thành một thay đổi khác.",
        "The change {change} has no {column}. Clear the cell, or state another change.");

    /// <summary>Localities that are named by id and by code.</summary>
    public static ProblemKind NamedTwice { get; } = new(
        "DCS6172", Severity.Error,
        "Chỉ ghi from hoặc fromCodes. Xóa một trong hai ô.",
        "Give either from or fromCodes. Clear one of the two.");

    /// <summary>Several localities in a change that is of one.</summary>
    public static ProblemKind OneAtATime { get; } = new(
        "DCS6173", Severity.Error,
        "Thay đổi {change} ghi {count} địa bàn; mỗi dòng chỉ một. Tách thành nhiều dòng.",
        "The change {change} names {count} localities; a row is about one. Divide it into rows.");
}
