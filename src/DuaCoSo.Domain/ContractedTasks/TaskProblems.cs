namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>Why a verb of a contracted task is refused (thao tác khoán việc không hợp lệ) (K1).</summary>
public static class TaskProblems
{
    /// <summary>It is no longer waiting for approval.</summary>
    public static ProblemKind CannotApprove { get; } = new(
        "DCS1901", Severity.Error,
        "Việc “{id}” đang ở trạng thái {state}, không phê duyệt ngày {date} được. Chỉ phê duyệt việc mới đăng ký.",
        "The task “{id}” is {state}; it cannot be approved on {date}. Only a task that was just registered is approved.");

    /// <summary>It is not approved, or contracted already.</summary>
    public static ProblemKind CannotContract { get; } = new(
        "DCS1902", Severity.Error,
        "Việc “{id}” đang ở trạng thái {state}, không khoán ngày {date} được. Chỉ khoán việc đã được phê duyệt: phê duyệt trước.",
        "The task “{id}” is {state}; it cannot be contracted on {date}. Only an approved task is contracted: approve it first.");

    /// <summary>It is not contracted yet, or concluded already.</summary>
    public static ProblemKind CannotChangeTarget { get; } = new(
        "DCS1903", Severity.Error,
        "Việc “{id}” đang ở trạng thái {state}, không điều chỉnh chỉ tiêu ngày {date} được. Chỉ điều chỉnh chỉ tiêu của việc đang khoán; việc chưa khoán thì đăng ký lại.",
        "The task “{id}” is {state}; it cannot be given another target on {date}. Only a task under contract has its target changed; before that, register it anew.");

    /// <summary>The new target is the one that it has.</summary>
    public static ProblemKind TargetUnchanged { get; } = new(
        "DCS1904", Severity.Error,
        "Việc “{id}” đã có chỉ tiêu {target}; văn bản “{document}” không thay đổi gì ngày {date}. Ghi chỉ tiêu mới, hoặc bỏ thao tác này.",
        "The task “{id}” has the target {target} already; the document “{document}” changes nothing on {date}. Give the new target, or leave this out.");

    /// <summary>It is not contracted yet, or concluded already.</summary>
    public static ProblemKind CannotReportProgress { get; } = new(
        "DCS1905", Severity.Error,
        "Việc “{id}” đang ở trạng thái {state}, không báo cáo tiến độ ngày {date} được. Chỉ báo cáo tiến độ của việc đang khoán.",
        "The task “{id}” is {state}; it cannot be reported on on {date}. Only a task under contract has progress to report.");

    /// <summary>It is not contracted yet, or concluded already.</summary>
    public static ProblemKind CannotConclude { get; } = new(
        "DCS1906", Severity.Error,
        "Việc “{id}” đang ở trạng thái {state}, không kết luận ngày {date} được. Chỉ kết luận việc đang khoán, và một lần.",
        "The task “{id}” is {state}; it cannot be concluded on {date}. Only a task under contract is concluded, and once.");

    /// <summary>A date before what is recorded already.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS1907", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi của việc “{id}”. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the task “{id}”. Record what happens in the order of time, or correct the date.");
}
