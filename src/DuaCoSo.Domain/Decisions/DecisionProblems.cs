namespace DuaCoSo.Domain.Decisions;

/// <summary>Why a verb of a decision on a grade is refused (thao tác quyết định xếp loại không hợp lệ) (E10).</summary>
public static class DecisionProblems
{
    /// <summary>It is final.</summary>
    public static ProblemKind CannotAmend { get; } = new(
        "DCS2101", Severity.Error,
        "Quyết định “{id}” đang ở trạng thái {state}, không điều chỉnh ngày {date} được. Quyết định đã chốt thì không điều chỉnh nữa.",
        "The decision “{id}” is {state}; it cannot be amended on {date}. A final decision stays as it is.");

    /// <summary>It is final already.</summary>
    public static ProblemKind CannotMakeFinal { get; } = new(
        "DCS2102", Severity.Error,
        "Quyết định “{id}” đang ở trạng thái {state}, không chốt ngày {date} được. Mỗi quyết định chốt một lần.",
        "The decision “{id}” is {state}; it cannot be made final on {date}. A decision is made final once.");

    /// <summary>A date before what is recorded already.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS2103", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi của quyết định “{id}”. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the decision “{id}”. Record what happens in the order of time, or correct the date.");
}
