namespace DuaCoSo.Domain.Sanctions;

/// <summary>Why a verb on sanctions is refused (lỗi khi ghi kỷ luật) (S1).</summary>
public static class SanctionProblems
{
    /// <summary>That very sanction is there already.</summary>
    public static ProblemKind ImposedAlready { get; } = new(
        "DCS1941", Severity.Error,
        "Hình thức kỷ luật {kind} ngày {date} đối với {party} đã được ghi. Nếu là quyết định khác thì nêu văn bản của nó.",
        "The sanction {kind} of {date} against {party} is recorded already. If it is another one, name its document.");

    /// <summary>It is none of the party's sanctions.</summary>
    public static ProblemKind NotImposed { get; } = new(
        "DCS1942", Severity.Error,
        "{party} không có hình thức kỷ luật {kind} ngày {date} như đã nêu. Hãy chọn một quyết định trong danh sách của chủ thể này.",
        "{party} has no such sanction as {kind} of {date}. Name one of those in its list.");

    /// <summary>A verb said before another.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS1943", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi về kỷ luật của {id}. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the sanctions of {id}. Record what is said in the order of time, or correct the date.");
}
