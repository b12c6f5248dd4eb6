namespace DuaCoSo.Domain.Policies;

/// <summary>The problems that a policy (quy định) can have, whether it was written in C# or in a file (V4).</summary>
public static class PolicyProblems
{
    /// <summary>The policy is of a newer version of the format.</summary>
    public static ProblemKind NewerSchema { get; } = Error(
        "DCS4001",
        "Quy định theo định dạng phiên bản {version}, thư viện này đọc đến phiên bản {known}. Hãy nâng cấp thư viện.",
        "The policy is of version {version} of the format; this library reads up to version {known}. Upgrade the library.");

    /// <summary>The policy extends one that was not given (V2).</summary>
    public static ProblemKind UnknownBase { get; } = Error(
        "DCS4002",
        "Không có quy định “{id}” để kế thừa trong số các quy định được đưa vào. Hãy đưa thêm quy định đó hoặc bỏ “extends”.",
        "The policy “{id}” that this one extends is not among those given. Give it too, or leave out “extends”.");

    /// <summary>A policy's id is not in kebab-case.</summary>
    public static ProblemKind BadPolicyId { get; } = Error(
        "DCS4003",
        "“{value}” không dùng làm mã quy định được. Hãy viết chữ thường không dấu và số, nối bằng gạch ngang, ví dụ ninh-binh-141; tối đa 100 ký tự.",
        "“{value}” cannot be a policy's id. Write lower-case letters and digits joined by hyphens, such as ninh-binh-141; at most 100 characters.");

    /// <summary>A province's code is not two digits.</summary>
    public static ProblemKind BadProvince { get; } = Error(
        "DCS4004",
        "“{value}” không phải là mã tỉnh. Hãy viết hai chữ số, ví dụ 37.",
        "“{value}” is not a province's code. Write two digits, such as 37.");

    /// <summary>A text is not an id or a code (R1).</summary>
    public static ProblemKind BadCode { get; } = Error(
        "DCS4005",
        "“{value}” không dùng làm mã được. Hãy viết 1 đến 100 ký tự dựng sẵn (NFC), không có ký tự điều khiển, không có dấu cách ở hai đầu.",
        "“{value}” cannot be a code. Write 1 to 100 characters in NFC, without control characters and without blanks at an end.");

    /// <summary>A text says nothing or has half a character.</summary>
    public static ProblemKind BadText { get; } = Error(
        "DCS4006",
        "Chuỗi “{value}” không có nội dung đọc được. Hãy ghi nội dung, hoặc bỏ thuộc tính này nếu được phép bỏ.",
        "The text “{value}” says nothing readable. Say something, or leave the property out where it may be.");

    /// <summary>A list is empty where something must be said.</summary>
    public static ProblemKind EmptyList { get; } = Error(
        "DCS4007",
        "Danh sách này không được để trống. Hãy ghi ít nhất một mục.",
        "This list may not be empty. Give at least one item.");

    /// <summary>A list says the same thing twice.</summary>
    public static ProblemKind RepeatedItem { get; } = Error(
        "DCS4008",
        "“{value}” đã có ở trên trong danh sách này. Hãy giữ lại một lần.",
        "“{value}” is already in this list above. Keep one of them.");

    /// <summary>A number is out of its range.</summary>
    public static ProblemKind NumberOutOfRange { get; } = Error(
        "DCS4009",
        "Số {value} nằm ngoài khoảng cho phép: {range}. Hãy sửa lại.",
        "The number {value} is out of its range: {range}. Correct it.");

    /// <summary>A number has too many decimal places.</summary>
    public static ProblemKind TooManyDecimals { get; } = Error(
        "DCS4010",
        "Số {value} có quá nhiều chữ số thập phân: {range}. Hãy làm tròn.",
        "The number {value} has too many decimal places: {range}. Round it.");

    /// <summary>A date lies outside the years that are served.</summary>
    public static ProblemKind DateOutOfRange { get; } = Error(
        "DCS4011",
        "Ngày {date} nằm ngoài các năm 1900 đến 2100. Hãy sửa lại năm.",
        "The date {date} is outside the years 1900 to 2100. Correct its year.");

    /// <summary>A value is none of its closed vocabulary (in C# alone; in a file it is not even a word).</summary>
    public static ProblemKind UndefinedValue { get; } = Error(
        "DCS4012",
        "Giá trị “{value}” không có trong {type}. Hãy dùng một giá trị được định nghĩa.",
        "The value “{value}” is none of {type}. Use one that is defined.");

    /// <summary>The policy does not say from when it is in force.</summary>
    public static ProblemKind NoFirstDay { get; } = Error(
        "DCS4013",
        "Quy định chưa có ngày bắt đầu hiệu lực. Hãy ghi ngày đó.",
        "The policy does not say from when it is in force. Give its first day.");

    /// <summary>Two rules of a kind have one code.</summary>
    public static ProblemKind DuplicateCode { get; } = Error(
        "DCS4014",
        "Mã “{code}” đã dùng ở {first}. Hãy đặt mã khác.",
        "The code “{code}” is already used at {first}. Choose another.");

    /// <summary>Two petition rules are about one category.</summary>
    public static ProblemKind DuplicateCategory { get; } = Error(
        "DCS4015",
        "Loại kiến nghị “{category}” đã có quy định ở {first}. Hãy gộp lại thành một.",
        "The category “{category}” already has a rule at {first}. Make them one.");

    /// <summary>A category is named as files name all of them.</summary>
    public static ProblemKind ReservedCategory { get; } = Error(
        "DCS4016",
        "“*” là mọi loại kiến nghị, không phải tên của một loại. Hãy để trống loại (null) hoặc chọn tên khác.",
        "“*” is every category and not the name of one. Leave the category null or choose another name.");

    /// <summary>A measure names an obligation that no rule has.</summary>
    public static ProblemKind UnknownObligation { get; } = Error(
        "DCS4017",
        "Không có chế độ “{code}”. Hãy dùng một trong: {known}.",
        "There is no obligation rule “{code}”. Use one of: {known}.");

    /// <summary>A grade that the scheme does not have.</summary>
    public static ProblemKind UnknownGrade { get; } = Error(
        "DCS4018",
        "Phương án này không có mức “{code}”. Hãy dùng một trong: {known}.",
        "This scheme has no grade “{code}”. Use one of: {known}.");

    /// <summary>A scheme that the policy does not have.</summary>
    public static ProblemKind UnknownScheme { get; } = Error(
        "DCS4019",
        "Không có phương án đánh giá “{code}”. Hãy dùng một trong: {known}.",
        "There is no evaluation scheme “{code}”. Use one of: {known}.");

    /// <summary>The organisation's scheme does not stand earlier (E6).</summary>
    public static ProblemKind SchemeNotEarlier { get; } = Error(
        "DCS4020",
        "Phương án “{code}” của tập thể phải đứng trước phương án này. Hãy đổi thứ tự.",
        "The organisation's scheme “{code}” must stand before this one. Change their order.");

    /// <summary>The organisation's scheme has other grades (E6).</summary>
    public static ProblemKind OtherGrades { get; } = Error(
        "DCS4021",
        "Phương án “{code}” có các mức xếp loại khác ({grades}). Hãy dùng cùng các mức, cùng thứ tự.",
        "The scheme “{code}” has other grades ({grades}). Give both the same grades in the same order.");

    /// <summary>A grade does not begin below the better one (E5).</summary>
    public static ProblemKind GradesNotFalling { get; } = Error(
        "DCS4022",
        "Điểm sàn {value} phải thấp hơn điểm sàn {above} của mức đứng trước. Hãy xếp các mức từ cao đến thấp.",
        "The least score {value} must be below {above}, that of the grade before. List the grades from best to worst.");

    /// <summary>The worst grade does not begin at 0 (E5).</summary>
    public static ProblemKind LastGradeNotZero { get; } = Error(
        "DCS4023",
        "Mức cuối phải từ 0 điểm, không phải {value}. Hãy ghi 0.",
        "The last grade must begin at 0, not {value}. Write 0.");

    /// <summary>The worst grade has a condition (E5).</summary>
    public static ProblemKind LastGradeRequires { get; } = Error(
        "DCS4024",
        "Mức cuối không được có điều kiện, vì không còn mức nào thấp hơn. Hãy bỏ điều kiện.",
        "The last grade may have no condition, because there is none below it. Leave the condition out.");

    /// <summary>A linear scoring has no slope (E2).</summary>
    public static ProblemKind FlatLine { get; } = Error(
        "DCS4025",
        "Giá trị được trọn điểm phải khác giá trị được 0 điểm ({value}). Hãy sửa một trong hai.",
        "The value for the whole weight must differ from the one for nothing ({value}). Correct one of them.");

    /// <summary>Steps of a scoring do not rise (E2).</summary>
    public static ProblemKind StepsNotRising { get; } = Error(
        "DCS4026",
        "Bậc từ {value} phải cao hơn bậc đứng trước, từ {before}. Hãy xếp các bậc tăng dần.",
        "The step from {value} must be above the one before, from {before}. List the steps rising.");

    /// <summary>A quota caps the worst grade (E7).</summary>
    public static ProblemKind QuotaOnLastGrade { get; } = Error(
        "DCS4027",
        "Không khống chế được mức cuối “{code}”, vì không còn mức nào thấp hơn. Hãy chọn mức khác.",
        "The last grade “{code}” cannot be capped, because there is none below it. Choose another.");

    /// <summary>An assignment rule has targets of two kinds (C1).</summary>
    public static ProblemKind SeveralTargets { get; } = Error(
        "DCS4028",
        "Một quy định phân công chỉ có một loại đối tượng: {given}. Hãy tách thành các quy định riêng.",
        "An assignment rule has one kind of target: {given}. Make separate rules of them.");

    /// <summary>An assignment rule has no targets (C1).</summary>
    public static ProblemKind NoTarget { get; } = Error(
        "DCS4029",
        "Quy định phân công chưa nói đối tượng. Hãy ghi một trong: {accepted}.",
        "The assignment rule does not say what its targets are. Give one of: {accepted}.");

    /// <summary>An assignment rule has traits without a level (C1).</summary>
    public static ProblemKind TraitsWithoutLevel { get; } = Error(
        "DCS4030",
        "Đặc điểm địa bàn chỉ đi cùng cấp địa bàn. Hãy ghi cấp, hoặc bỏ đặc điểm.",
        "Traits of a locality go with its level. Give the level, or leave the traits out.");

    /// <summary>A greatest number is below the least one (C1).</summary>
    public static ProblemKind LeastOverGreatest { get; } = Error(
        "DCS4031",
        "Số nhiều nhất {greatest} nhỏ hơn số ít nhất {least}. Hãy sửa một trong hai.",
        "The greatest number {greatest} is below the least, {least}. Correct one of them.");

    /// <summary>Conditions lie too deep within each other.</summary>
    public static ProblemKind TooDeep { get; } = Error(
        "DCS4032",
        "Các điều kiện lồng nhau quá sâu, tệp quy định không ghi được. Hãy viết điều kiện gọn lại.",
        "The conditions lie too deep within each other for a policy file. Simplify them.");

    /// <summary>A provenance names what its rule has not (V5).</summary>
    public static ProblemKind UnknownPart { get; } = Error(
        "DCS4033",
        "“{value}” không phải là thuộc tính của quy định này. Các thuộc tính có thể nêu là giả định: {known}. Hãy dùng một trong số đó.",
        "“{value}” is no property of this rule. What may be called assumed: {known}. Use one of them.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);
}
