namespace DuaCoSo.Domain.Assignments;

/// <summary>Why a verb of an assignment is refused (lỗi khi thay đổi phân công).</summary>
public static class AssignmentProblems
{
    /// <summary>An assignment for nothing at all (O1).</summary>
    public static ProblemKind ForNothing { get; } = new(
        "DCS1601", Severity.Error,
        "Phân công {id} không nêu địa bàn, lĩnh vực hay nghị quyết nào. Hãy nêu ít nhất một.",
        "The assignment {id} names neither a locality nor a sector nor a matter. Name at least one.");

    /// <summary>An assignment would end before its first day (T2).</summary>
    public static ProblemKind EndsBeforeItBegins { get; } = new(
        "DCS1602", Severity.Error,
        "Phân công {id} bắt đầu ngày {from}, không thể kết thúc ngày {date}. Hãy chọn ngày muộn hơn; nếu phân công bị ghi sai thì đính chính.",
        "The assignment {id} begins on {from} and cannot end on {date}. Choose a later day; if it was wrongly recorded, correct it.");

    /// <summary>An assignment has ended by then (T2).</summary>
    public static ProblemKind EndedAlready { get; } = new(
        "DCS1603", Severity.Error,
        "Phân công {id} đã kết thúc ngày {end}, không thể kết thúc ngày {date}. Nếu ngày kết thúc bị ghi sai thì đính chính; nếu giao lại thì lập phân công mới.",
        "The assignment {id} ends on {end} already and cannot end on {date}. If that day was wrongly recorded, correct it; to give the responsibility again, make a new assignment.");

    /// <summary>A handover to the party that has it (O7).</summary>
    public static ProblemKind SameParty { get; } = new(
        "DCS1604", Severity.Error,
        "Phân công {id} vốn đã là của {party}. Hãy bàn giao cho chủ thể khác.",
        "The assignment {id} is already {party}'s. Hand it over to another party.");

    /// <summary>A relocation to where it is (O7).</summary>
    public static ProblemKind SameLocality { get; } = new(
        "DCS1605", Severity.Error,
        "Phân công {id} vốn đã ở địa bàn {locality}. Hãy nêu địa bàn kế tiếp.",
        "The assignment {id} is already for the locality {locality}. Name the one that succeeds it.");

    /// <summary>A relocation of an assignment without a locality (O7).</summary>
    public static ProblemKind NoLocality { get; } = new(
        "DCS1606", Severity.Error,
        "Phân công {id} không gắn với địa bàn nào nên không chuyển sang địa bàn khác được. Hãy kết thúc và lập phân công mới.",
        "The assignment {id} is for no locality and cannot go on with another. End it and make a new one.");

    /// <summary>A correction that changes nothing.</summary>
    public static ProblemKind NothingCorrected { get; } = new(
        "DCS1607", Severity.Error,
        "Nội dung đính chính của phân công {id} giống hệt nội dung đang ghi. Hãy sửa ít nhất một điểm.",
        "The correction of the assignment {id} says what is recorded already. Change something in it.");

    /// <summary>A verb said before another.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS1608", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi của phân công {id}. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the assignment {id}. Record what is said in the order of time, or correct the date.");
}
