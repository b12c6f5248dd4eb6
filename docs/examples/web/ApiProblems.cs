using DuaCoSo.Domain;

namespace DuaCoSo.Examples.Web;

/// <summary>What the application itself refuses: problems as the library's, with codes of its own.</summary>
public static class ApiProblems
{
    /// <summary>A part of the address cannot be read.</summary>
    public static ProblemKind CannotRead { get; } = Error(
        "WEB0001",
        "Có phần của địa chỉ không đọc được. Mã có tối đa 100 ký tự; kỳ như 2016, 2016-Q1 hoặc 2016-03; ngày như 2016-03-01; số ngày là số nguyên.",
        "A part of the address cannot be read. Ids have at most 100 characters; periods are such as 2016, 2016-Q1 or 2016-03; dates such as 2016-03-01; numbers of days are whole.");

    /// <summary>The body is too long.</summary>
    public static ProblemKind TooLarge { get; } = Error(
        "WEB0002",
        "Nội dung gửi lên dài hơn 1 MB. Hãy kiểm tra xem có chọn nhầm tệp không.",
        "What was sent is longer than 1 MB. Check that it is the right file.");

    /// <summary>There is no such locality on the day.</summary>
    public static ProblemKind NoSuchLocality { get; } = Error(
        "WEB0003",
        "Ngày {on} không có địa bàn {locality}. Hãy kiểm tra mã và ngày.",
        "On {on} there is no locality {locality}. Check the id and the day.");

    /// <summary>Nobody of that id is evaluated.</summary>
    public static ProblemKind NoSuchSubject { get; } = Error(
        "WEB0004",
        "Kỳ {period} không đánh giá {subject}. Hãy kiểm tra mã và kỳ.",
        "For {period} there is no evaluation of {subject}. Check the id and the period.");

    /// <summary>Too many days, or fewer than none.</summary>
    public static ProblemKind DaysOutOfRange { get; } = Error(
        "WEB0005",
        "Số ngày {days} nằm ngoài khoảng từ 0 đến 366.",
        "The number of days {days} is not in 0 to 366.");

    /// <summary>A language that the reasons are not told in.</summary>
    public static ProblemKind NoSuchLanguage { get; } = Error(
        "WEB0006",
        "Lý do chỉ có bằng tiếng Việt hoặc tiếng Anh: language=vietnamese hoặc language=english.",
        "Reasons are told in Vietnamese or in English: language=vietnamese or language=english.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);
}
