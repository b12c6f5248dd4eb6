namespace DuaCoSo.Domain.Rolls;

/// <summary>What the roll of assignments says of a day (C1, C2), and why a proposal cannot be carried out (lỗi, cảnh báo của sổ phân công).</summary>
public static class RollProblems
{
    /// <summary>A target with fewer assignments than the rule's minimum (C1).</summary>
    public static ProblemKind Uncovered { get; } = new(
        "DCS5201", Severity.Warning,
        "Ngày {date}, {target} có {count} phân công, ít hơn {minimum} theo quy định {rule}. Hãy phân công thêm.",
        "On {date} {target} has {count} assignments, fewer than the {minimum} of the rule {rule}. Assign somebody.");

    /// <summary>A target with more assignments than the rule's maximum (C1).</summary>
    public static ProblemKind Crowded { get; } = new(
        "DCS5202", Severity.Warning,
        "Ngày {date}, {target} có {count} phân công, nhiều hơn {maximum} theo quy định {rule}. Hãy kết thúc bớt hoặc chọn địa bàn khác.",
        "On {date} {target} has {count} assignments, more than the {maximum} of the rule {rule}. End one of them, or choose another target.");

    /// <summary>An assignee with more targets than the rule's maximum (C1).</summary>
    public static ProblemKind Overloaded { get; } = new(
        "DCS5203", Severity.Warning,
        "Ngày {date}, {party} phụ trách {count} nơi, nhiều hơn {maximum} theo quy định {rule}. Hãy giao bớt cho chủ thể khác.",
        "On {date} {party} has {count} targets, more than the {maximum} of the rule {rule}. Hand some over to another party.");

    /// <summary>An assignee with some targets, but fewer than the rule's minimum (C1).</summary>
    public static ProblemKind Underloaded { get; } = new(
        "DCS5204", Severity.Warning,
        "Ngày {date}, {party} phụ trách {count} nơi, ít hơn {minimum} theo quy định {rule}. Hãy giao thêm.",
        "On {date} {party} has {count} targets, fewer than the {minimum} of the rule {rule}. Assign more.");

    /// <summary>An assignment whose party, locality, holder or leader is not there (C2).</summary>
    public static ProblemKind Orphaned { get; } = new(
        "DCS5205", Severity.Warning,
        "Ngày {date}, phân công {assignment} không còn ai thực hiện: {party} không còn, chức danh hoặc tổ chưa có người đứng tên, hay địa bàn không còn. Hãy bàn giao, bổ nhiệm hoặc chuyển địa bàn.",
        "On {date} nobody answers for the assignment {assignment}: {party} is not in force, has no holder or leader, or the locality is gone. Hand it over, appoint somebody, or relocate it.");

    /// <summary>An assignment of a role that some rule names and none admits it (C1).</summary>
    public static ProblemKind Misplaced { get; } = new(
        "DCS5206", Severity.Warning,
        "Ngày {date}, không quy định nào về vai trò {role} cho phép phân công {assignment}. Hãy kiểm tra loại chủ thể, cấp địa bàn hoặc lĩnh vực.",
        "On {date} no rule of the role {role} admits the assignment {assignment}. Check the kind of party, the level of the locality, or the sector.");

    /// <summary>A new assignment that the day of the roll says nothing of (T2).</summary>
    public static ProblemKind NotOnTheDay { get; } = new(
        "DCS5207", Severity.Warning,
        "Phân công {assignment} có hiệu lực trong {interval}, không gồm ngày {date} của sổ, nên chưa được đối chiếu. Hãy mở sổ của một ngày trong đó.",
        "The assignment {assignment} is in force in {interval}, without the roll's day {date}, so nothing was checked. Look at the roll of a day in between.");

    /// <summary>Somebody leaves who is not in the register.</summary>
    public static ProblemKind UnknownParty { get; } = new(
        "DCS5211", Severity.Error,
        "Hồ sơ không có chủ thể {party}. Hãy kiểm tra mã.",
        "The register has no party {party}. Check the id.");

    /// <summary>Somebody leaves who has not yet come (T2).</summary>
    public static ProblemKind NotYetThere { get; } = new(
        "DCS5212", Severity.Error,
        "{party} chỉ bắt đầu từ ngày {from}, không thể thôi từ ngày {date}. Hãy chọn ngày muộn hơn.",
        "{party} begins on {from} and cannot be gone from {date} on. Choose a later day.");

    /// <summary>An assignment or roster of a plan is not among those given.</summary>
    public static ProblemKind NotGiven { get; } = new(
        "DCS5213", Severity.Error,
        "Cần {id} để thực hiện phương án nhưng không được đưa vào. Hãy đưa vào, hoặc bỏ mục này khỏi phương án.",
        "To carry out the plan {id} is needed and was not given. Give it, or leave the item out of the plan.");

    /// <summary>An assignment is no longer the leaving party's.</summary>
    public static ProblemKind ChangedSince { get; } = new(
        "DCS5214", Severity.Error,
        "Phân công {assignment} nay là của {now}, không phải của {party}. Hãy lập lại phương án từ hồ sơ hiện tại.",
        "The assignment {assignment} is {now}'s now, not {party}'s. Make the plan anew from the present register.");

    /// <summary>An assignment that has not begun, for which nobody is proposed.</summary>
    public static ProblemKind NobodyProposed { get; } = new(
        "DCS5215", Severity.Error,
        "Phân công {assignment} chưa bắt đầu trước ngày {date} và chưa đề xuất ai. Hãy chọn người thay, hoặc bỏ phân công này.",
        "The assignment {assignment} has not begun before {date}, and nobody is proposed for it. Choose somebody, or drop the assignment.");
}
