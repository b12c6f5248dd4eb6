namespace DuaCoSo.Domain.Files;

/// <summary>What can be wrong with a kept result (vấn đề của tệp kết quả).</summary>
public static class ResultFileProblems
{
    /// <summary>The file is not a result of <c>evaluate --format json</c>.</summary>
    public static ProblemKind NotAResult { get; } = new(
        "DCS6030",
        Severity.Error,
        "Tệp {file} không đọc được như một kết quả đánh giá; hãy chỉ tệp do lệnh evaluate --format json ghi ra.",
        "The file {file} cannot be read as a result; name a file that evaluate --format json wrote.");
}
