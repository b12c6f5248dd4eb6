namespace DuaCoSo.Domain.Extensions;

/// <summary>What can be wrong with the policies of an application (quy định của ứng dụng), beside what is wrong in them.</summary>
public static class HostingProblems
{
    /// <summary>A policy is to replace one that there is not.</summary>
    public static ProblemKind NoSuchPolicy { get; } = Error(
        "DCS6601",
        "Ứng dụng không có quy định {policy} để thay thế; đang có: {known}. Hãy kiểm tra mã quy định, hoặc đăng ký quy định khi khởi động.",
        "The application has no policy {policy} to replace; it has: {known}. Check the id, or register the policy at the start.");

    /// <summary>One policy is to replace several versions.</summary>
    public static ProblemKind SeveralVersions { get; } = Error(
        "DCS6602",
        "Quy định {policy} đang có {count} phiên bản; thay bằng một phiên bản sẽ làm mất các phiên bản khác. Hãy thay toàn bộ các phiên bản cùng lúc.",
        "The policy {policy} has {count} versions; one alone in their place would lose the others. Replace all versions together.");

    /// <summary>The versions of one policy have different ids.</summary>
    public static ProblemKind DifferentIds { get; } = Error(
        "DCS6603",
        "Các phiên bản của một quy định phải cùng mã; ở đây có {ids}. Hãy sửa mã, hoặc đăng ký từng quy định riêng.",
        "The versions of one policy have one id; these have {ids}. Correct the ids, or register each policy alone.");

    /// <summary>Two policies of one id are registered.</summary>
    public static ProblemKind RegisteredTwice { get; } = Error(
        "DCS6604",
        "Quy định {policy} được đăng ký hai lần. Hãy giữ một; nếu là hai phiên bản, hãy để cả hai trong một thư mục và đăng ký thư mục đó.",
        "The policy {policy} is registered twice. Keep one; if they are two versions, keep both in one folder and register the folder.");

    /// <summary>A policy names a measure that is not registered.</summary>
    public static ProblemKind MeasureNotRegistered { get; } = Error(
        "DCS6605",
        "Quy định {policy} dùng số đo riêng {measure} mà ứng dụng chưa đăng ký. Hãy đăng ký số đo khi khởi động, hoặc sửa tên.",
        "The policy {policy} uses the custom measure {measure}, which the application has not registered. Register it at the start, or correct the name.");

    /// <summary>No policy is registered at all.</summary>
    public static ProblemKind NoPolicy { get; } = Error(
        "DCS6606",
        "Chưa đăng ký quy định nào. Hãy đăng ký ít nhất một mẫu, một thư mục hoặc một tệp quy định.",
        "No policy is registered. Register at least one preset, folder or file.");

    /// <summary>A setting that there is not.</summary>
    public static ProblemKind UnknownSetting { get; } = Error(
        "DCS6607",
        "Không có thiết lập {setting}. Được dùng: {accepted}, mỗi thiết lập là một danh sách.",
        "There is no setting {setting}. Accepted: {accepted}, each a list.");

    /// <summary>A preset that there is not.</summary>
    public static ProblemKind NoSuchPreset { get; } = Error(
        "DCS6608",
        "Không có mẫu quy định {preset}. Các mẫu có sẵn: {known}.",
        "There is no preset {preset}. There is: {known}.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);
}
