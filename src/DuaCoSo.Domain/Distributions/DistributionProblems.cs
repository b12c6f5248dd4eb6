namespace DuaCoSo.Domain.Distributions;

/// <summary>The problems that a request to distribute targets (yêu cầu phân bổ) can have, and the limits that cannot hold together.</summary>
public static class DistributionProblems
{
    /// <summary>A target is listed twice.</summary>
    public static ProblemKind TargetListedTwice { get; } = new(
        "DCS1301",
        Severity.Error,
        "Địa bàn “{id}” được liệt kê hai lần. Hãy giữ một lần và ghi số người cần.",
        "The target “{id}” is listed twice. List it once, with the number of assignees that it needs.");

    /// <summary>An assignee is listed twice.</summary>
    public static ProblemKind AssigneeListedTwice { get; } = new(
        "DCS1302",
        Severity.Error,
        "Người nhận “{id}” được liệt kê hai lần. Hãy giữ một lần với giới hạn đúng.",
        "The assignee “{id}” is listed twice. List it once, with its limits.");

    /// <summary>A target or assignee has the empty id.</summary>
    public static ProblemKind IdMissing { get; } = new(
        "DCS1303",
        Severity.Error,
        "Mục này không có mã. Hãy ghi mã của địa bàn và của người nhận.",
        "This entry has no id. Give the id of the locality and of the party.");

    /// <summary>A number is out of its range.</summary>
    public static ProblemKind NumberOutOfRange { get; } = new(
        "DCS1304",
        Severity.Error,
        "Số {value} của “{id}” nằm ngoài khoảng {least} đến {greatest}. Hãy sửa lại.",
        "The number {value} of “{id}” is outside {least} to {greatest}. Correct it.");

    /// <summary>A fixed or excluded pair names a target that is not in the request.</summary>
    public static ProblemKind UnknownTarget { get; } = new(
        "DCS1305",
        Severity.Error,
        "Cặp này nêu địa bàn “{id}” không có trong danh sách phân bổ. Hãy thêm địa bàn hoặc bỏ cặp này.",
        "This pair names the target “{id}”, which is not among those distributed. Add the target or leave the pair out.");

    /// <summary>A fixed or excluded pair names an assignee who is not in the request.</summary>
    public static ProblemKind UnknownAssignee { get; } = new(
        "DCS1306",
        Severity.Error,
        "Cặp này nêu người nhận “{id}” không có trong danh sách. Hãy thêm người nhận hoặc bỏ cặp này.",
        "This pair names the assignee “{id}”, who is not on the list. Add the assignee or leave the pair out.");

    /// <summary>A pair is fixed and excluded at once.</summary>
    public static ProblemKind FixedAndExcluded { get; } = new(
        "DCS1307",
        Severity.Error,
        "Cặp “{assignee}” và “{target}” vừa được ấn định vừa bị loại trừ. Hãy bỏ một trong hai.",
        "The pair of “{assignee}” and “{target}” is fixed and excluded at once. Leave one of the two out.");

    /// <summary>A group that must be mixed in has nobody, or is no code.</summary>
    public static ProblemKind UnknownGroup { get; } = new(
        "DCS1308",
        Severity.Error,
        "“{id}” cần ít nhất một từ nhóm “{group}” nhưng không ai thuộc nhóm này. Hãy sửa tên nhóm hoặc bỏ yêu cầu.",
        "“{id}” asks for some of the group “{group}”, which nobody belongs to. Correct the group's code or leave the demand out.");

    /// <summary>One entry asks for one group twice.</summary>
    public static ProblemKind GroupListedTwice { get; } = new(
        "DCS1309",
        Severity.Error,
        "“{id}” nêu nhóm “{group}” hai lần. Hãy gộp thành một số tối thiểu.",
        "“{id}” lists the group “{group}” twice. Join both into one minimum.");

    /// <summary>A group's code is not one.</summary>
    public static ProblemKind NotAGroup { get; } = new(
        "DCS1310",
        Severity.Error,
        "Nhóm của “{id}” không phải là mã hợp lệ. Hãy ghi 1 đến 100 ký tự, không có khoảng trắng ở hai đầu, hoặc để trống nếu không thuộc nhóm nào.",
        "The group of “{id}” is no code. Write 1 to 100 characters without blanks at an end, or none at all.");

    /// <summary>The request is larger than what is served.</summary>
    public static ProblemKind TooLarge { get; } = new(
        "DCS1311",
        Severity.Error,
        "Yêu cầu có {targets} địa bàn và {assignees} người nhận; mỗi bên được tối đa {greatest}. Hãy chia thành nhiều đợt, chẳng hạn theo khu vực.",
        "The request has {targets} targets and {assignees} assignees; each may be {greatest} at most. Split it, for example by region.");

    /// <summary>There are more combinations with groups than are served.</summary>
    public static ProblemKind TooManyGroups { get; } = new(
        "DCS1312",
        Severity.Error,
        "Số địa bàn nhân số nhóm người nhận, hoặc số người nhận nhân số nhóm địa bàn, là {shares}, vượt mức {greatest}. Hãy bớt nhóm hoặc chia thành nhiều đợt.",
        "Targets times groups of assignees, or assignees times groups of targets, come to {shares}, more than {greatest}. Use fewer groups or split the request.");

    /// <summary>More assignments are needed than are served.</summary>
    public static ProblemKind TooManyNeeded { get; } = new(
        "DCS1313",
        Severity.Error,
        "Các địa bàn cần tất cả {needed} lượt phân công, vượt mức {greatest}. Hãy bớt số người mỗi địa bàn cần hoặc chia thành nhiều đợt.",
        "The targets need {needed} assignments in all, more than {greatest}. Ask for fewer per target or split the request.");

    /// <summary>Limits cannot hold together; the problems that follow say which.</summary>
    public static ProblemKind LimitsAtOdds { get; } = new(
        "DCS1320",
        Severity.Error,
        "Các giới hạn không thể cùng được giữ: cần {needed} lượt phân công nhưng chỉ có thể có {possible}. Hãy nới một trong các giới hạn nêu tiếp theo.",
        "The limits cannot hold together: {needed} assignments are needed, {possible} are possible. Relax one of the limits that are listed next.");

    /// <summary>What targets need, in a conflict.</summary>
    public static ProblemKind TargetsNeed { get; } = new(
        "DCS1321",
        Severity.Error,
        "Cần: {count} địa bàn cần tổng cộng {total} lượt ({ids}). Hãy bớt địa bàn hoặc số người cần.",
        "Needed: {count} targets need {total} in all ({ids}). Take out targets, or let them need fewer.");

    /// <summary>What targets need from groups of assignees, in a conflict.</summary>
    public static ProblemKind TargetsNeedFromGroup { get; } = new(
        "DCS1322",
        Severity.Error,
        "Cần: {count} yêu cầu của địa bàn về nhóm người nhận, tổng cộng {total} lượt ({ids}). Hãy giảm yêu cầu về nhóm.",
        "Needed: {count} demands of targets for groups of assignees come to {total} ({ids}). Ask for fewer of the group.");

    /// <summary>Pairs that are fixed, in a conflict.</summary>
    public static ProblemKind PairsFixed { get; } = new(
        "DCS1323",
        Severity.Error,
        "Cần: {count} cặp đã ấn định, tổng cộng {total} lượt ({ids}). Hãy bỏ bớt cặp ấn định.",
        "Needed: {count} fixed pairs come to {total} ({ids}). Fix fewer pairs.");

    /// <summary>What assignees must have from groups of targets, in a conflict.</summary>
    public static ProblemKind AssigneesNeedFromGroup { get; } = new(
        "DCS1324",
        Severity.Error,
        "Cần: {count} yêu cầu của người nhận về nhóm địa bàn, tổng cộng {total} lượt ({ids}). Hãy giảm yêu cầu về nhóm.",
        "Needed: {count} demands of assignees for groups of targets come to {total} ({ids}). Ask for fewer of the group.");

    /// <summary>What assignees must have at least, in a conflict.</summary>
    public static ProblemKind AssigneesNeed { get; } = new(
        "DCS1325",
        Severity.Error,
        "Cần: {count} người nhận phải có ít nhất {total} lượt tổng cộng ({ids}). Hãy hạ mức tối thiểu.",
        "Needed: {count} assignees must have at least {total} in all ({ids}). Lower their minimum.");

    /// <summary>What assignees can take at most, in a conflict.</summary>
    public static ProblemKind AssigneesTakeNoMore { get; } = new(
        "DCS1331",
        Severity.Error,
        "Có thể: {count} người nhận chỉ nhận được tối đa {total} lượt tổng cộng ({ids}). Hãy thêm người hoặc nâng mức tối đa.",
        "Possible: {count} assignees take at most {total} in all ({ids}). Add assignees or raise their maximum.");

    /// <summary>What targets need and no more, in a conflict.</summary>
    public static ProblemKind TargetsNeedNoMore { get; } = new(
        "DCS1332",
        Severity.Error,
        "Có thể: {count} địa bàn chỉ cần {total} lượt tổng cộng ({ids}). Hãy thêm địa bàn hoặc tăng số người cần.",
        "Possible: {count} targets need no more than {total} in all ({ids}). Add targets, or let them need more.");

    /// <summary>Pairs that count once each, in a conflict.</summary>
    public static ProblemKind PairsOnce { get; } = new(
        "DCS1333",
        Severity.Error,
        "Có thể: {count} cặp còn lại, mỗi cặp một lượt, tổng cộng {total} ({ids}). Hãy thêm người nhận hoặc địa bàn phù hợp.",
        "Possible: {count} pairs, once each, come to {total} ({ids}). Add assignees or targets that fit.");

    /// <summary>Pairs that are excluded, and would otherwise have been possible, in a conflict.</summary>
    public static ProblemKind PairsExcluded { get; } = new(
        "DCS1334",
        Severity.Error,
        "Bị loại trừ: {count} cặp lẽ ra cho thêm {total} lượt ({ids}). Hãy bỏ bớt loại trừ.",
        "Excluded: {count} pairs that would give {total} more ({ids}). Exclude fewer pairs.");
}
