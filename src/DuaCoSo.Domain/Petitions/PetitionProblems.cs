namespace DuaCoSo.Domain.Petitions;

/// <summary>Why a verb of a petition is refused (thao tác kiến nghị không hợp lệ) (Q1).</summary>
public static class PetitionProblems
{
    /// <summary>It was answered or closed, and is referred no more.</summary>
    public static ProblemKind CannotRefer { get; } = new(
        "DCS1801", Severity.Error,
        "Kiến nghị “{id}” đang ở trạng thái {state}, không chuyển ngày {date} được. Chỉ chuyển kiến nghị chưa được trả lời: mở lại thành kiến nghị mới rồi chuyển.",
        "The petition “{id}” is {state}; it cannot be referred on {date}. Only a petition without an answer is referred: reopen it, and refer the one as which it goes on.");

    /// <summary>It is with that body already.</summary>
    public static ProblemKind AlreadyReferred { get; } = new(
        "DCS1802", Severity.Error,
        "Kiến nghị “{id}” đã ở cơ quan “{body}”, không cần chuyển lần nữa ngày {date}. Ghi cơ quan khác, hoặc bỏ thao tác này.",
        "The petition “{id}” is with “{body}” already; it is not referred there again on {date}. Name another body, or leave this out.");

    /// <summary>No term runs that could be extended.</summary>
    public static ProblemKind CannotExtend { get; } = new(
        "DCS1803", Severity.Error,
        "Kiến nghị “{id}” đang ở trạng thái {state}, không gia hạn ngày {date} được. Chỉ gia hạn kiến nghị đã chuyển mà chưa được trả lời.",
        "The petition “{id}” is {state}; it cannot be extended on {date}. Only a petition that was referred and has no answer has a term to extend.");

    /// <summary>It was not referred, or has its answer already.</summary>
    public static ProblemKind CannotAnswer { get; } = new(
        "DCS1804", Severity.Error,
        "Kiến nghị “{id}” đang ở trạng thái {state}, không trả lời ngày {date} được. Chuyển cho cơ quan trả lời trước; nếu đã có trả lời thì mở lại thành kiến nghị mới.",
        "The petition “{id}” is {state}; it cannot be answered on {date}. Refer it to the body that answers first; if it has an answer, reopen it as another petition.");

    /// <summary>It has no answer yet, or is closed already.</summary>
    public static ProblemKind CannotResolve { get; } = new(
        "DCS1805", Severity.Error,
        "Kiến nghị “{id}” đang ở trạng thái {state}, không kết thúc ngày {date} được. Chỉ kết thúc kiến nghị đã được trả lời: ghi trả lời trước.",
        "The petition “{id}” is {state}; it cannot be resolved on {date}. Only a petition that was answered is resolved: record the answer first.");

    /// <summary>It is closed already.</summary>
    public static ProblemKind CannotFindUnfounded { get; } = new(
        "DCS1806", Severity.Error,
        "Kiến nghị “{id}” đang ở trạng thái {state}, không kết luận là không có cơ sở ngày {date} được. Kiến nghị đã kết thúc: mở lại thành kiến nghị mới.",
        "The petition “{id}” is {state}; it cannot be found unfounded on {date}. It is closed: reopen it as another petition.");

    /// <summary>It has no answer, nor is it closed; or it was reopened already.</summary>
    public static ProblemKind CannotReopen { get; } = new(
        "DCS1807", Severity.Error,
        "Kiến nghị “{id}” đang ở trạng thái {state}, không mở lại ngày {date} được. Chỉ mở lại một lần kiến nghị đã được trả lời hoặc đã kết thúc.",
        "The petition “{id}” is {state}; it cannot be reopened on {date}. Only a petition that was answered or closed is reopened, and once.");

    /// <summary>A date before what is recorded already.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS1808", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi của kiến nghị “{id}”. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the petition “{id}”. Record what happens in the order of time, or correct the date.");
}
