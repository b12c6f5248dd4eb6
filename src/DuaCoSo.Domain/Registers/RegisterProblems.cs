namespace DuaCoSo.Domain.Registers;

/// <summary>What can be wrong with the facts of a register (lỗi trong hồ sơ) (R1), whether files or an application made them.</summary>
public static class RegisterProblems
{
    /// <summary>A second record with one id.</summary>
    public static ProblemKind DuplicateId { get; } = new(
        "DCS2001", Severity.Error,
        "Mã “{id}” đã có trong bảng {table}. Mỗi dòng cần một mã riêng: đặt mã khác hoặc bỏ dòng trùng.",
        "The id “{id}” is already in the table {table}. Every record needs an id of its own: give another id or remove the duplicate.");

    /// <summary>A reference to a record that is not there.</summary>
    public static ProblemKind UnknownId { get; } = new(
        "DCS2002", Severity.Error,
        "Không có mã “{id}” trong bảng {table}. Sửa lại mã, hoặc thêm dòng có mã này vào bảng {table}.",
        "There is no id “{id}” in the table {table}. Correct the id, or add the record to {table}.");

    /// <summary>References that differ from ids by leading zeros alone, as spreadsheets leave them.</summary>
    public static ProblemKind LostZeros { get; } = new(
        "DCS2003", Severity.Error,
        "{count} ô ghi mã thiếu số 0 ở đầu, như “{id}” thay cho “{known}” trong bảng {table}. Định dạng các cột mã là Văn bản (Text) trước khi nhập, rồi lưu lại tệp.",
        "{count} cells have lost the zeros at the front of an id, such as “{id}” for “{known}” in the table {table}. Format the columns with ids as Text before filling them in, then save the file again.");

    /// <summary>A value that must be given is not.</summary>
    public static ProblemKind ValueMissing { get; } = new(
        "DCS2004", Severity.Error,
        "Thiếu {field}. Cột này bắt buộc có giá trị.",
        "There is no {field}. It must be given.");

    /// <summary>Two versions of a locality that share a day.</summary>
    public static ProblemKind OverlappingVersions { get; } = new(
        "DCS2005", Severity.Error,
        "Địa bàn “{id}” có hai phiên bản cùng hiệu lực ngày {date}. Kết thúc phiên bản trước vào hôm trước ngày phiên bản sau bắt đầu; nếu là hai địa bàn thì đặt hai mã.",
        "The locality “{id}” has two versions in force on {date}. End the earlier one on the day before the later one begins; if they are two localities, give them two ids.");

    /// <summary>Localities that are part of one another.</summary>
    public static ProblemKind ParentCycle { get; } = new(
        "DCS2006", Severity.Error,
        "Các địa bàn {ids} lồng nhau thành vòng vào ngày {date}. Sửa cột parent để mỗi địa bàn thuộc địa bàn cấp trên của nó.",
        "The localities {ids} are part of one another on {date}. Correct the column parent so that each belongs to the one above it.");

    /// <summary>Organisations that belong to one another.</summary>
    public static ProblemKind OrganizationCycle { get; } = new(
        "DCS2007", Severity.Error,
        "Các chủ thể {ids} thuộc nhau thành vòng. Sửa cột organization.",
        "The parties {ids} belong to one another. Correct the column organization.");

    /// <summary>Records that succeed one another.</summary>
    public static ProblemKind SucceedsCycle { get; } = new(
        "DCS2008", Severity.Error,
        "Các mã {ids} của bảng {table} kế tiếp nhau thành vòng. Cột succeeds chỉ ghi mã có trước.",
        "The records {ids} of the table {table} succeed one another. The column succeeds names only what was there before.");

    /// <summary>A locality on days on which the one above it does not exist.</summary>
    public static ProblemKind ParentNotActive { get; } = new(
        "DCS2009", Severity.Error,
        "Địa bàn “{id}” có hiệu lực ngày {date} nhưng địa bàn cấp trên “{parent}” thì không. Chia “{id}” thành các phiên bản theo từng cấp trên, hoặc sửa thời gian.",
        "The locality “{id}” is in force on {date} but “{parent}”, which it is part of, is not. Split “{id}” into versions by parent, or correct the interval.");

    /// <summary>Two units in one kind of contribution.</summary>
    public static ProblemKind TwoUnits { get; } = new(
        "DCS2010", Severity.Error,
        "Loại hỗ trợ “{kind}” ghi hai đơn vị tính “{other}” và “{unit}”. Mỗi loại chỉ dùng một đơn vị: quy đổi, hoặc tách loại.",
        "Contributions of kind “{kind}” are in two units, “{other}” and “{unit}”. One kind has one unit: convert the amounts, or use two kinds.");

    /// <summary>A second feedback form for one assignment and period.</summary>
    public static ProblemKind SecondForm { get; } = new(
        "DCS2011", Severity.Error,
        "Phân công “{assignment}” đã có phiếu cho kỳ {period}. Mỗi phân công một phiếu một kỳ: bỏ phiếu trùng.",
        "The assignment “{assignment}” already has a form for {period}. There is one form an assignment and period: remove the other.");

    /// <summary>A second score for one subject, criterion and period.</summary>
    public static ProblemKind SecondScore { get; } = new(
        "DCS2012", Severity.Error,
        "“{subject}” đã có điểm tiêu chí “{criterion}” cho kỳ {period}. Giữ lại một điểm.",
        "“{subject}” already has points for the criterion “{criterion}” in {period}. Keep one of them.");

    /// <summary>A second decision for one scheme, subject and period.</summary>
    public static ProblemKind SecondDecision { get; } = new(
        "DCS2013", Severity.Error,
        "“{subject}” đã có quyết định xếp loại theo “{scheme}” cho kỳ {period}. Giữ lại một quyết định.",
        "There is already a decision on “{subject}” under “{scheme}” for {period}. Keep one of them.");

    /// <summary>An outcome without its date.</summary>
    public static ProblemKind OutcomeWithoutDate { get; } = new(
        "DCS2014", Severity.Error,
        "Việc “{id}” có kết quả nhưng thiếu ngày có kết quả. Ghi cột outcomeOn.",
        "The task “{id}” has an outcome without its date. Fill in outcomeOn.");

    /// <summary>The date of an outcome that is not given.</summary>
    public static ProblemKind DateWithoutOutcome { get; } = new(
        "DCS2015", Severity.Error,
        "Việc “{id}” có ngày kết quả nhưng thiếu kết quả. Ghi cột outcome, hoặc bỏ ngày.",
        "The task “{id}” has the date of an outcome but no outcome. Fill in outcome, or remove the date.");

    /// <summary>A date before the one that it follows.</summary>
    public static ProblemKind DatesBackwards { get; } = new(
        "DCS2016", Severity.Error,
        "Ngày {field} {date} trước ngày {earlierField} {earlier}. Sửa một trong hai ngày.",
        "The date {field} {date} is before {earlierField} {earlier}. Correct one of the two.");

    /// <summary>A number beyond its range.</summary>
    public static ProblemKind NumberOutOfRange { get; } = new(
        "DCS2017", Severity.Error,
        "{field} là {value}, ngoài phạm vi cho phép: {range}.",
        "{field} is {value}, which is out of its range: {range}.");

    /// <summary>A date beyond the years that are judged.</summary>
    public static ProblemKind DateOutOfRange { get; } = new(
        "DCS2018", Severity.Error,
        "{field} là {date}; năm phải từ 1900 đến 2100.",
        "{field} is {date}; years go from 1900 to 2100.");

    /// <summary>A value of a closed vocabulary that is none of its words.</summary>
    public static ProblemKind UnknownWord { get; } = new(
        "DCS2019", Severity.Error,
        "{field} không có giá trị {value}. Dùng một giá trị của kiểu liệt kê.",
        "{field} cannot be {value}. Use one of the vocabulary's values.");

    /// <summary>A target to be reached that is not positive.</summary>
    public static ProblemKind TargetNotPositive { get; } = new(
        "DCS2020", Severity.Error,
        "Chỉ tiêu phải đạt (atLeast) là {target}; chỉ tiêu này phải lớn hơn 0. Nếu là mức không được vượt, ghi direction là atMost.",
        "The target to be reached (atLeast) is {target}; it must be over 0. If it is not to be passed, say direction atMost.");

    /// <summary>A role that the kind of group does not have.</summary>
    public static ProblemKind RoleNotOfGroup { get; } = new(
        "DCS2021", Severity.Error,
        "“{group}” là {kind}, không có vai trò {role}. Tổ (team) có leader và member, chức danh (post) có holder.",
        "“{group}” is of kind {kind}, which has no {role}. A team has a leader and members, a post a holder.");

    /// <summary>A member or holder that is not a person.</summary>
    public static ProblemKind MemberNotOfficial { get; } = new(
        "DCS2022", Severity.Error,
        "“{party}” là {kind}; chỉ cán bộ (official) mới giữ chức danh hoặc vào tổ.",
        "“{party}” is of kind {kind}; only an official holds a post or belongs to a team.");

    /// <summary>A code that is not written as one.</summary>
    public static ProblemKind InvalidCode { get; } = new(
        "DCS2023", Severity.Error,
        "{field} không phải mã hợp lệ: 1 đến 100 ký tự dựng sẵn (NFC), không có ký tự điều khiển, không có khoảng trắng ở hai đầu.",
        "{field} is not a code: 1 to 100 characters in NFC, without control characters and without blanks at an end.");

    /// <summary>An activity on a day on which its assignment is not in force.</summary>
    public static ProblemKind ActivityOutsideAssignment { get; } = new(
        "DCS2080", Severity.Warning,
        "Hoạt động “{id}” ngày {date} nằm ngoài thời gian {interval} của phân công “{assignment}”. Kiểm tra ngày và phân công.",
        "The activity “{id}” on {date} lies outside the interval {interval} of the assignment “{assignment}”. Check the date and the assignment.");

    /// <summary>A score for a party that answers for nothing.</summary>
    public static ProblemKind ScoreForNobody { get; } = new(
        "DCS2081", Severity.Warning,
        "“{subject}” có điểm nhưng không có phân công, không ở tổ hay chức danh nào và không gắn với tổ chức nào, nên không được đánh giá. Kiểm tra mã.",
        "“{subject}” has points but no assignment, no team or post and no organisation, so nothing assesses it. Check the id.");

    /// <summary>A sanction that nothing tells from another.</summary>
    public static ProblemKind SanctionTwice { get; } = new(
        "DCS2082", Severity.Warning,
        "Kỷ luật của “{party}” ngày {date} được nhập hai lần với nội dung y hệt; cả hai đều được tính. Nếu chỉ là một thì xóa bớt, nếu là hai thì ghi văn bản của từng kỷ luật.",
        "The sanction of “{party}” on {date} is entered twice, and nothing tells the two apart; both count. If it is one, take one out; if they are two, give each its document.");

    /// <summary>More errors than are listed.</summary>
    public static ProblemKind MoreErrors { get; } = new(
        "DCS2090", Severity.Error,
        "Bảng {table} còn {count} lỗi nữa không liệt kê. Sửa các lỗi đã nêu rồi đọc lại.",
        "The table {table} has {count} more errors that are not listed. Mend those listed and read again.");

    /// <summary>More warnings than are listed.</summary>
    public static ProblemKind MoreWarnings { get; } = new(
        "DCS2091", Severity.Warning,
        "Bảng {table} còn {count} cảnh báo nữa không liệt kê.",
        "The table {table} has {count} more warnings that are not listed.");
}
