namespace DuaCoSo.Domain.Feedback;

/// <summary>Why a verb of a feedback form is refused (thao tác phiếu nhận xét không hợp lệ) (F1).</summary>
public static class FeedbackProblems
{
    /// <summary>It is closed.</summary>
    public static ProblemKind CannotCorrect { get; } = new(
        "DCS1921", Severity.Error,
        "Phiếu “{id}” đang ở trạng thái {state}, không sửa ngày {date} được. Phiếu đã chốt thì không sửa nữa.",
        "The form “{id}” is {state}; it cannot be corrected on {date}. A closed form stays as it is.");

    /// <summary>The new rating is the one that it has.</summary>
    public static ProblemKind RatingUnchanged { get; } = new(
        "DCS1922", Severity.Error,
        "Phiếu “{id}” đã ghi điểm {rating}; ngày {date} không có gì để sửa. Ghi điểm mới, hoặc bỏ thao tác này.",
        "The form “{id}” says {rating} already; there is nothing to correct on {date}. Give the new rating, or leave this out.");

    /// <summary>It is closed already.</summary>
    public static ProblemKind CannotClose { get; } = new(
        "DCS1923", Severity.Error,
        "Phiếu “{id}” đang ở trạng thái {state}, không chốt ngày {date} được. Mỗi phiếu chốt một lần.",
        "The form “{id}” is {state}; it cannot be closed on {date}. A form is closed once.");

    /// <summary>A date before what is recorded already.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS1924", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi của phiếu “{id}”. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the form “{id}”. Record what happens in the order of time, or correct the date.");
}
