namespace DuaCoSo.Domain.Activities;

/// <summary>Why a verb of a periodic report is refused (thao tác báo cáo không hợp lệ) (O5).</summary>
public static class ReportProblems
{
    /// <summary>It is with those who receive it, or accepted.</summary>
    public static ProblemKind CannotWrite { get; } = new(
        "DCS1701", Severity.Error,
        "Báo cáo “{id}” đang ở trạng thái {state}, không viết ngày {date} được. Chỉ viết báo cáo đang dự thảo hoặc bị trả lại.",
        "The report “{id}” is {state}; it cannot be written on {date}. Only a draft or a returned report is written.");

    /// <summary>It is with those who receive it, or accepted.</summary>
    public static ProblemKind CannotRemove { get; } = new(
        "DCS1702", Severity.Error,
        "Báo cáo “{id}” đang ở trạng thái {state}, không bỏ mục ngày {date} được. Chỉ bỏ mục của báo cáo đang dự thảo hoặc bị trả lại.",
        "The report “{id}” is {state}; it cannot be shortened on {date}. Only a draft or a returned report has sections taken out.");

    /// <summary>A section that it does not have.</summary>
    public static ProblemKind SectionMissing { get; } = new(
        "DCS1703", Severity.Error,
        "Báo cáo “{id}” không có mục “{section}” để bỏ ngày {date}. Ghi đúng mã mục.",
        "The report “{id}” has no section “{section}” to take out on {date}. Give the code of one that it has.");

    /// <summary>It was submitted before.</summary>
    public static ProblemKind CannotSubmit { get; } = new(
        "DCS1704", Severity.Error,
        "Báo cáo “{id}” đang ở trạng thái {state}, không nộp lần đầu ngày {date} được. Báo cáo bị trả lại thì nộp lại; báo cáo đã nộp thì chờ ý kiến.",
        "The report “{id}” is {state}; it cannot be submitted for the first time on {date}. A returned report is resubmitted; a submitted one waits.");

    /// <summary>It was not returned.</summary>
    public static ProblemKind CannotResubmit { get; } = new(
        "DCS1705", Severity.Error,
        "Báo cáo “{id}” đang ở trạng thái {state}, không nộp lại ngày {date} được. Chỉ nộp lại báo cáo bị trả lại.",
        "The report “{id}” is {state}; it cannot be resubmitted on {date}. Only a returned report is resubmitted.");

    /// <summary>It is not with those who could return it.</summary>
    public static ProblemKind CannotReturn { get; } = new(
        "DCS1706", Severity.Error,
        "Báo cáo “{id}” đang ở trạng thái {state}, không trả lại ngày {date} được. Chỉ trả lại báo cáo đã nộp mà chưa được chấp nhận.",
        "The report “{id}” is {state}; it cannot be returned on {date}. Only a submitted report that was not accepted is returned.");

    /// <summary>It is not with those who could accept it.</summary>
    public static ProblemKind CannotAccept { get; } = new(
        "DCS1707", Severity.Error,
        "Báo cáo “{id}” đang ở trạng thái {state}, không chấp nhận ngày {date} được. Chỉ chấp nhận báo cáo đã nộp.",
        "The report “{id}” is {state}; it cannot be accepted on {date}. Only a submitted report is accepted.");

    /// <summary>A date before what is recorded already.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS1708", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi của báo cáo “{id}”. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the report “{id}”. Record what happens in the order of time, or correct the date.");
}
