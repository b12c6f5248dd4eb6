using DuaCoSo.Domain;

namespace DuaCoSo.Tool;

/// <summary>What can go wrong around the assessment.</summary>
internal static class ToolProblems
{
    /// <summary>The file given by <c>--out</c> cannot be written.</summary>
    public static readonly ProblemKind CannotWrite = new(
        "DCS7001",
        Severity.Error,
        "Không ghi được tệp {file}; hãy kiểm tra thư mục và quyền ghi.",
        "The file {file} cannot be written; check the folder and your permission.");

    /// <summary>Nobody of that id is a subject of the period's evaluation.</summary>
    public static readonly ProblemKind NoSuchSubject = new(
        "DCS7004",
        Severity.Error,
        "Không có đối tượng {subject} nào được đánh giá trong kỳ {period}; hãy kiểm tra mã và kỳ. Mã gần nhất: {nearest}.",
        "There is no subject {subject} of an evaluation of the period {period}; check the id and the period. The nearest id: {nearest}.");

    /// <summary>No evaluation of the period is by that scheme.</summary>
    public static readonly ProblemKind NoSuchScheme = new(
        "DCS7012",
        Severity.Error,
        "Kỳ {period} không có phương án đánh giá {scheme} cho đối tượng {subject}; các phương án: {known}.",
        "The period {period} has no evaluation of {subject} by a scheme {scheme}; its schemes: {known}.");

    /// <summary>The policy uses measures that are written in C#, which the tool does not have.</summary>
    public static readonly ProblemKind CustomMeasures = new(
        "DCS7005",
        Severity.Error,
        "Quy định {policy} dùng số đo riêng viết bằng C# ({measures}), công cụ này không có; hãy đánh giá bằng ứng dụng có đăng ký số đo đó.",
        "The policy {policy} uses measures written in C# ({measures}), which this tool does not have; assess it by an application that registers them.");

    /// <summary>A kept result says something else than the same policy and register say now.</summary>
    public static readonly ProblemKind ResultDiffers = new(
        "DCS7006",
        Severity.Error,
        "Kết quả đã lưu ghi {kept}, tính lại được {now}; hãy xem quy định, hồ sơ hay thư viện đã đổi.",
        "The kept result says {kept}, computed again it is {now}; see whether policy, register or library changed.");

    /// <summary>More differences than are shown.</summary>
    public static readonly ProblemKind MoreDiffers = new(
        "DCS7007",
        Severity.Error,
        "Còn {count} chỗ khác nữa không nêu ở đây.",
        "There are {count} more differences, not shown here.");

    /// <summary>The policy to compare with is in force on no day of the period, and is judged as if it were.</summary>
    public static readonly ProblemKind AsIfInForce = new(
        "DCS7008",
        Severity.Warning,
        "Quy định {policy} chưa có hiệu lực ngày nào trong kỳ {period}; bản so sánh tính như thể có hiệu lực {interval}, như quy định đối chiếu.",
        "The policy {policy} is in force on no day of the period {period}; it is compared as if it were in force {interval}, like the policy it is compared with.");

    /// <summary>The register has no party of that id.</summary>
    public static readonly ProblemKind NoSuchParty = new(
        "DCS7009",
        Severity.Error,
        "Hồ sơ không có chủ thể mang mã {party}; hãy xem cột id của bảng parties. Mã gần nhất: {nearest}.",
        "The register has no party {party}; see the column id of the table parties. The nearest id: {nearest}.");

    /// <summary>Standard output takes no more: a disk that is full.</summary>
    public static readonly ProblemKind CannotWriteOutput = new(
        "DCS7010",
        Severity.Error,
        "Không ghi được kết quả ra đầu ra chuẩn: {reason}. Hãy kiểm tra nơi nhận, hoặc ghi ra tệp bằng --out.",
        "The result cannot be written to standard output: {reason}. Check where it goes, or write to a file with --out.");

    /// <summary>A calendar without an event.</summary>
    public static readonly ProblemKind NothingDue = new(
        "DCS7011",
        Severity.Warning,
        "Trong kỳ {period} chủ thể {party} không có hạn nào; lịch trống. Nhiệm vụ tính cho chủ thể được phân công và người giữ chức danh, phụ trách tổ (bảng members): hãy thử mã của cơ quan, chức danh hoặc tổ.",
        "In the period {period} nothing falls due of the party {party}; the calendar is empty. Duties are those of the assigned party and of who holds its post or leads its team (table members): try the id of the agency, post or team.");

    /// <summary>The folder given by <c>--out</c> has a register already, or the workbook is there.</summary>
    public static readonly ProblemKind RegisterPresent = new(
        "DCS7021",
        Severity.Error,
        "{folder} đã có hồ sơ; hãy chọn nơi khác, hoặc thêm --replace để ghi đè.",
        "There is a register in {folder} already; choose another place, or add --replace to write over it.");

    /// <summary>An assignment given by <c>--except</c> is none of the proposals.</summary>
    public static readonly ProblemKind NoSuchProposal = new(
        "DCS7022",
        Severity.Error,
        "Không có đề xuất nào mang mã {id}; hãy xem cột “Phân công” của bảng.",
        "No proposal has the id {id}; see the column “Assignment” of the table.");

    /// <summary>No preset has that id.</summary>
    public static readonly ProblemKind NoSuchPreset = new(
        "DCS7034",
        Severity.Error,
        "Không có mẫu quy định {preset}. Các mẫu có sẵn: {known}. Hãy dùng một trong số đó.",
        "There is no preset {preset}. Those there are: {known}. Use one of them.");

    /// <summary>Scenarios notice fewer changes of the policy than <c>--break-at</c> asks for.</summary>
    public static readonly ProblemKind TooFewNoticed = new(
        "DCS7039",
        Severity.Error,
        "Kịch bản chỉ phát hiện {noticed}/{all} chỗ đổi, thấp hơn mức {least} % của --break-at. Hãy thêm kịch bản cho những chỗ nêu trên.",
        "The scenarios notice {noticed} of {all} changes, fewer than the {least} % of --break-at. Add scenarios for those above.");

    /// <summary>There was no approved text of a replay; it has been written.</summary>
    public static readonly ProblemKind NotApprovedYet = new(
        "DCS7031",
        Severity.Error,
        "Chưa có bản khác biệt đã duyệt; vừa ghi ra {file}. Hãy xem, ghi tên và ngày duyệt ở cuối tệp.",
        "There were no approved differences yet; they have been written to {file}. Read them and fill in name and date at the end.");

    /// <summary>Nobody signed the approved text of a replay.</summary>
    public static readonly ProblemKind NotSigned = new(
        "DCS7032",
        Severity.Error,
        "Bản khác biệt {file} chưa có người duyệt. Hãy ghi tên và ngày duyệt ở cuối tệp.",
        "Nobody has signed the differences in {file}. Fill in name and date at the end.");

    /// <summary>A replay differs from its approved text.</summary>
    public static readonly ProblemKind DiffersFromApproved = new(
        "DCS7033",
        Severity.Error,
        "Kết quả khác bản đã duyệt; bản mới ở {file}. Nếu đúng ý, hãy chép đè lên bản cũ và duyệt lại.",
        "The result is not what was approved; the new one is in {file}. If it is meant, put it in the place of the old one and sign again.");
}
