namespace DuaCoSo.Domain.EntityFrameworkCore;

/// <summary>The problems that loading from a store (nạp từ cơ sở dữ liệu) can have, beside those of a register.</summary>
public static class StoreProblems
{
    /// <summary>The locality to load has no version in the store.</summary>
    public static ProblemKind UnknownProvince { get; } = new(
        "DCS6201",
        Severity.Error,
        "Cơ sở dữ liệu không có địa bàn “{locality}”. Hãy kiểm tra mã định danh, hoặc nạp danh mục địa bàn trước.",
        "The database has no locality “{locality}”. Check the id, or store the localities first.");
}
