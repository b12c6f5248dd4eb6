namespace DuaCoSo.Domain.Files;

/// <summary>The problems that a policy file (tệp quy định) can have as a file; what its rules say against each other is in <see cref="Policies.PolicyProblems"/>.</summary>
public static class PolicyFileProblems
{
    /// <summary>The file is not there, or cannot be read.</summary>
    public static ProblemKind CannotRead { get; } = Error(
        "DCS6007",
        "Không đọc được tệp quy định {file}; hãy kiểm tra đường dẫn và quyền đọc. Thư mục của một vụ việc chứa policy.json (hoặc một *.policy.json) và thư mục register/.",
        "The policy file {file} cannot be read; check the path and your permission. The folder of a case holds policy.json (or one *.policy.json) and the folder register/.");

    /// <summary>The file is larger than a policy can be.</summary>
    public static ProblemKind TooLarge { get; } = Error(
        "DCS6001",
        "Tệp quy định lớn hơn {limit}. Hãy kiểm tra xem có chọn nhầm tệp không, hoặc bỏ bớt nội dung thừa.",
        "The policy file is larger than {limit}. Check that it is the right file, or take out what it does not need.");

    /// <summary>The file is saved as UTF-16.</summary>
    public static ProblemKind Utf16 { get; } = Error(
        "DCS6002",
        "Tệp được lưu theo bảng mã UTF-16 (“Unicode”). Hãy lưu lại (Save As) với bảng mã UTF-8.",
        "The file is saved as UTF-16 (“Unicode”). Save it again (Save As) with the encoding UTF-8.");

    /// <summary>The file is not UTF-8.</summary>
    public static ProblemKind NotUtf8 { get; } = Error(
        "DCS6003",
        "Từ đây tệp không còn là UTF-8. Hãy lưu lại (Save As) với bảng mã UTF-8.",
        "From here on the file is not UTF-8. Save it again (Save As) with the encoding UTF-8.");

    /// <summary>The file is not JSON from a place on.</summary>
    public static ProblemKind Syntax { get; } = Error(
        "DCS6004",
        "Từ đây tệp không còn đúng cú pháp JSON. Hãy kiểm tra dấu ngoặc, dấu phẩy, dấu nháy ở chỗ này và ngay trước đó.",
        "From here on the file is not JSON. Check brackets, commas and quotation marks here and just before.");

    /// <summary>Arrays and objects lie too deep within each other.</summary>
    public static ProblemKind TooDeep { get; } = Error(
        "DCS6005",
        "Các dấu ngoặc lồng nhau quá {limit} tầng. Hãy viết điều kiện gọn lại hoặc tách thành nhiều quy định.",
        "Brackets lie more than {limit} deep within each other. Simplify the condition or split the rule.");

    /// <summary>An escape in a text is half a character.</summary>
    public static ProblemKind HalfCharacter { get; } = Error(
        "DCS6006",
        "Chuỗi này chứa nửa ký tự (\\ud800 đến \\udfff đứng lẻ). Hãy gõ thẳng ký tự cần dùng.",
        "This text holds half a character (a lone \\ud800 to \\udfff). Type the character itself.");

    /// <summary>A property that the format does not have there.</summary>
    public static ProblemKind UnknownProperty { get; } = Error(
        "DCS6010",
        "Không có thuộc tính “{name}” ở đây. Có phải là “{nearest}”? Được dùng: {accepted}.",
        "There is no property “{name}” here. Is it “{nearest}”? Accepted: {accepted}.");

    /// <summary>A property that was already given.</summary>
    public static ProblemKind RepeatedProperty { get; } = Error(
        "DCS6011",
        "Thuộc tính “{name}” đã được ghi phía trên. Hãy giữ lại một lần.",
        "The property “{name}” was already given above. Keep one of them.");

    /// <summary>A property that must be given is not.</summary>
    public static ProblemKind MissingProperty { get; } = Error(
        "DCS6012",
        "Thiếu thuộc tính “{name}”. Hãy bổ sung.",
        "The property “{name}” is missing. Add it.");

    /// <summary>A value of another type than the format has there.</summary>
    public static ProblemKind WrongType { get; } = Error(
        "DCS6013",
        "Ở đây cần dạng {expected}, không phải {value}. Hãy viết lại theo dạng đó.",
        "Here the form is {expected}, not {value}. Write it so.");

    /// <summary>A word outside a closed vocabulary.</summary>
    public static ProblemKind UnknownWord { get; } = Error(
        "DCS6014",
        "Không dùng được “{value}” ở đây. Có phải là “{nearest}”? Được dùng: {accepted}.",
        "“{value}” cannot be used here. Is it “{nearest}”? Accepted: {accepted}.");

    /// <summary>A number that should be whole is not.</summary>
    public static ProblemKind NotWhole { get; } = Error(
        "DCS6015",
        "Số {value} phải là số nguyên ({range}). Hãy bỏ phần thập phân.",
        "The number {value} must be whole ({range}). Leave out its decimals.");

    /// <summary>A text that is not a date.</summary>
    public static ProblemKind NotADate { get; } = Error(
        "DCS6016",
        "“{value}” không phải là ngày có thật. Hãy viết năm-tháng-ngày, ví dụ 2016-03-01.",
        "“{value}” is not a date. Write year-month-day, such as 2016-03-01.");

    /// <summary>A key that is not a year.</summary>
    public static ProblemKind NotAYear { get; } = Error(
        "DCS6017",
        "“{value}” không phải là năm. Hãy viết bốn chữ số, ví dụ 2016.",
        "“{value}” is not a year. Write four digits, such as 2016.");

    /// <summary>An interval that ends before it begins (T2).</summary>
    public static ProblemKind EndsBeforeItBegins { get; } = Error(
        "DCS6018",
        "Ngày kết thúc {to} đứng trước ngày bắt đầu {from}. Hãy sửa một trong hai ngày.",
        "The last day {to} comes before the first day {from}. Correct one of them.");

    /// <summary>An option that this kind of rule does not have.</summary>
    public static ProblemKind ForeignOption { get; } = Error(
        "DCS6019",
        "“{name}” không dùng được với “{choice}”; nó đi cùng “{others}”. Hãy bỏ đi hoặc đổi loại quy định.",
        "“{name}” does not go with “{choice}”; it goes with “{others}”. Leave it out or choose the other kind.");

    /// <summary>Two properties of which only one can be given.</summary>
    public static ProblemKind SecondChoice { get; } = Error(
        "DCS6020",
        "Đã có “{choice}” nên không thể có thêm “{name}”. Hãy chỉ giữ một trong: {accepted}.",
        "“{name}” cannot be given beside “{choice}”. Keep only one of: {accepted}.");

    /// <summary>None of the properties of which one must be given.</summary>
    public static ProblemKind NoChoice { get; } = Error(
        "DCS6021",
        "Ở đây phải có một trong: {accepted}. Hãy bổ sung một thuộc tính.",
        "Here one of these must be given: {accepted}. Add one of them.");

    /// <summary>A title in neither language.</summary>
    public static ProblemKind EmptyTitle { get; } = Error(
        "DCS6022",
        "Tên gọi chưa có nội dung. Hãy ghi “vi”, “en” hoặc cả hai.",
        "The title says nothing. Give “vi”, “en” or both.");

    /// <summary>A folder has several policies, of which none extends the others.</summary>
    public static ProblemKind SeveralPolicies { get; } = Error(
        "DCS6024",
        "Thư mục {folder} có nhiều quy định ({ids}). Hãy chọn một tệp, hoặc để trong thư mục chỉ các phiên bản của một quy định và những quy định được kế thừa.",
        "The folder {folder} has several policies ({ids}). Choose one file, or keep in the folder only the versions of one policy and the policies that they extend.");
    /// <summary>A code of an open vocabulary that differs from a well-known one by a letter.</summary>
    public static ProblemKind LikelySlip { get; } = new(
        "DCS6023",
        Severity.Warning,
        "Mã “{value}” gần giống mã có sẵn “{nearest}”. Nếu gõ nhầm, hãy sửa lại; nếu là mã riêng của tỉnh, nên chọn mã khác hẳn.",
        "The code “{value}” is nearly the well-known “{nearest}”. If it is a slip, correct it; if it is the province's own, better choose one that differs more.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);
}
