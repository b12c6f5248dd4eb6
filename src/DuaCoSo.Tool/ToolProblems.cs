using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>What can go wrong around the assessment.</summary>
internal static class ToolProblems
{
    /// <summary>The file given by <c>--out</c> cannot be written.</summary>
    public static readonly ProblemKind CannotWrite = new(
        "DCS7001",
        Severity.Error,
        "Không ghi được tệp {file}; hãy kiểm tra thư mục và quyền ghi.",
        "The file {file} cannot be written; check the folder and your permission.");
}
