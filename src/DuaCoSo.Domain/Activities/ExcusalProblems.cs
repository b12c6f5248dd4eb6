namespace DuaCoSo.Domain.Activities;

/// <summary>Why a verb on excusals is refused (lỗi khi cho vắng có lý do) (O2).</summary>
public static class ExcusalProblems
{
    /// <summary>Some of the days are excused already.</summary>
    public static ProblemKind ExcusedAlready { get; } = new(
        "DCS1751", Severity.Error,
        "Phân công {assignment} đã được vắng có lý do trong {interval}. Hãy chỉ xin những ngày còn lại.",
        "The assignment {assignment} is excused in {interval} already. Grant the other days alone.");

    /// <summary>The day is not excused.</summary>
    public static ProblemKind NotExcused { get; } = new(
        "DCS1752", Severity.Error,
        "Ngày {date}, phân công {assignment} không thuộc đợt vắng nào. Hãy nêu một ngày được vắng.",
        "On {date} the assignment {assignment} is not excused. Name a day of the excusal.");

    /// <summary>The excusal ends on that day anyway.</summary>
    public static ProblemKind EndsAnyway { get; } = new(
        "DCS1753", Severity.Error,
        "Đợt vắng của phân công {assignment} vốn kết thúc ngày {date}. Hãy nêu ngày sớm hơn.",
        "The excusal of the assignment {assignment} ends on {date} as it is. Name an earlier day.");

    /// <summary>A verb said before another.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS1754", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi của các đợt vắng của phân công {id}. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the excusals of {id}. Record what is said in the order of time, or correct the date.");
}
