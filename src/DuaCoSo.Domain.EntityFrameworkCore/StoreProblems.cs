namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>The problems that loading from a store (nạp từ cơ sở dữ liệu) can have, beside those of a register. What no writer of the model's wrote is thrown as a <see cref="DomainException"/>.</summary>
public static class StoreProblems
{
    /// <summary>The locality to load has no version in the store.</summary>
    public static ProblemKind UnknownProvince { get; } = new(
        "DCS6201",
        Severity.Error,
        "Cơ sở dữ liệu không có địa bàn “{locality}”. Hãy kiểm tra mã định danh, hoặc nạp danh mục địa bàn trước.",
        "The database has no locality “{locality}”. Check the id, or store the localities first.");

    /// <summary>A column holds a text that is no id, code or label.</summary>
    public static ProblemKind UnreadableValue { get; } = new(
        "DCS6202",
        Severity.Error,
        "Cơ sở dữ liệu có giá trị “{value}” không đọc được. Hãy sửa dòng có giá trị này trong bảng.",
        "The database holds the value “{value}”, which cannot be read. Correct the row of the table that has it.");

    /// <summary>A column of records holds a JSON text that says none.</summary>
    public static ProblemKind UnreadableRecords { get; } = new(
        "DCS6203",
        Severity.Error,
        "Cơ sở dữ liệu có nội dung JSON không đọc được tại “{path}”. Hãy sửa dòng đó trong bảng.",
        "The database holds a JSON text that cannot be read at “{path}”. Correct that row of the table.");

    /// <summary>A row has a date, a number or a list that is none.</summary>
    public static ProblemKind UnreadableRow { get; } = new(
        "DCS6204",
        Severity.Error,
        "Bảng {table} có dòng mà ngày, số hoặc danh sách không đọc được. Hãy sửa dòng đó: {count} dòng trước đó đọc được.",
        "The table {table} has a row with a date, a number or a list that cannot be read. Correct that row: {count} rows before it can be read.");
}
