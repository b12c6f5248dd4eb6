namespace DuaCoSo.Domain.Parties;

/// <summary>Why a verb of a post's or team's roster is refused (lỗi khi bổ nhiệm, thay thế) (O0).</summary>
public static class RosterProblems
{
    /// <summary>A post has holders, a team a leader and members, nothing else has either.</summary>
    public static ProblemKind RoleNotOfGroup { get; } = new(
        "DCS1501", Severity.Error,
        "{group} là {kind} nên không có {role}. Chức danh (post) có holder; tổ (team) có leader và member.",
        "{group} is of kind {kind} and has no {role}. A post has a holder; a team has a leader and members.");

    /// <summary>The official is there on some of the days already.</summary>
    public static ProblemKind AppointedAlready { get; } = new(
        "DCS1502", Severity.Error,
        "{party} đã là {role} của {group} trong {interval}. Hãy chọn những ngày khác hoặc người khác.",
        "{party} is {role} of {group} in {interval} already. Choose other days, or somebody else.");

    /// <summary>Somebody else holds the post or leads the team on some of the days.</summary>
    public static ProblemKind Occupied { get; } = new(
        "DCS1503", Severity.Error,
        "{holder} đang là {role} của {group} trong {interval}. Hãy thay thế người đó, hoặc cử thêm người bên cạnh.",
        "{holder} is {role} of {group} in {interval}. Replace the holder, or appoint somebody beside.");

    /// <summary>Nobody of that id is there on the day.</summary>
    public static ProblemKind NotAppointed { get; } = new(
        "DCS1504", Severity.Error,
        "Ngày {date}, {party} không phải là {role} của {group}. Hãy kiểm tra ngày và người.",
        "On {date} {party} is not {role} of {group}. Check the day and the official.");

    /// <summary>The official leaves by then anyway.</summary>
    public static ProblemKind LeavesAlready { get; } = new(
        "DCS1505", Severity.Error,
        "{party} vốn thôi làm {role} của {group} sau ngày {date}. Nếu cần người kế tiếp thì bổ nhiệm từ hôm sau.",
        "{party} is {role} of {group} until {date} as it is. To have a successor, appoint one from the next day.");

    /// <summary>There is no such post or team on the day (T2).</summary>
    public static ProblemKind GroupNotInForce { get; } = new(
        "DCS1506", Severity.Error,
        "Ngày {date}, {group} chưa có hoặc không còn. Hãy chọn ngày trong {interval}.",
        "There is no {group} on {date}. Choose a day of {interval}.");

    /// <summary>A verb said before another.</summary>
    public static ProblemKind DateBackwards { get; } = new(
        "DCS1507", Severity.Error,
        "Ngày {date} trước ngày {latest}, là ngày gần nhất đã ghi của danh sách {id}. Ghi theo thứ tự thời gian, hoặc sửa lại ngày.",
        "The date {date} is before {latest}, the latest that is recorded of the roster of {id}. Record what is said in the order of time, or correct the date.");
}
