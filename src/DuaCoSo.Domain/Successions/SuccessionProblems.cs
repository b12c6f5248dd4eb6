namespace DuaCoSo.Domain.Successions;

/// <summary>What can be wrong with the changes that a succession plan is asked for, and with carrying it out (lỗi trong danh mục sắp xếp) (G2).</summary>
public static class SuccessionProblems
{
    /// <summary>A party that is named and is not there.</summary>
    public static ProblemKind UnknownParty { get; } = Error(
        "DCS5101",
        "Không có chủ thể “{id}” trong hồ sơ. Sửa lại mã, hoặc thêm chủ thể này vào hồ sơ trước.",
        "There is no party “{id}” in the register. Correct the id, or add the party to the register first.");

    /// <summary>A party that is replaced, or carries on, while it is not in force.</summary>
    public static ProblemKind PartyNotInForce { get; } = Error(
        "DCS5102",
        "Chủ thể “{id}” không hoạt động ngày {date}. Kiểm tra mã, ngày và thời gian hoạt động.",
        "The party “{id}” is not in force on {date}. Check the id, the date and its interval.");

    /// <summary>A party that is to carry itself on.</summary>
    public static ProblemKind ReplacedByItself { get; } = Error(
        "DCS5103",
        "Chủ thể “{id}” không thể thay thế chính nó. Chỉ ghi các chủ thể kết thúc.",
        "The party “{id}” cannot replace itself. Name only the parties that end.");

    /// <summary>A replacement without a party that ends.</summary>
    public static ProblemKind NobodyReplaced { get; } = Error(
        "DCS5104",
        "Chưa ghi chủ thể nào được thay thế. Ghi ít nhất một mã.",
        "No party is replaced. Name at least one.");

    /// <summary>A party that is to carry on while it is replaced itself.</summary>
    public static ProblemKind ReplacedItself { get; } = Error(
        "DCS5105",
        "Chủ thể “{id}” nhận thay vào ngày {date} nhưng chính ngày đó cũng bị thay thế. Ghi chủ thể cuối cùng tiếp nhận.",
        "The party “{id}” is to carry on from {date}, but is replaced itself on that day. Name the party that carries on in the end.");

    /// <summary>An assignment that no accepted proposal ends although what it is for, or whose it is, has ended.</summary>
    public static ProblemKind LeftOrphaned { get; } = new(
        "DCS5106", Severity.Warning,
        "Phân công “{id}” còn treo: “{ended}” không còn từ ngày {date} mà không đề xuất nào cho phân công này được nhận. Nhận một đề xuất, hoặc cho kết thúc và giao lại.",
        "The assignment “{id}” is left orphaned: “{ended}” is no more from {date}, and no proposal for it is accepted. Accept one, or end it and assign anew.");

    /// <summary>A plan is carried out without an assignment that it ends.</summary>
    public static ProblemKind NotGiven { get; } = Error(
        "DCS5107",
        "Phương án kết thúc phân công “{id}” nhưng không được đưa vào. Hãy đưa vào, hoặc bỏ đề xuất này.",
        "The plan ends the assignment “{id}”, which was not given. Give it, or leave the proposal out.");

    /// <summary>An assignment says something else than when the plan was made.</summary>
    public static ProblemKind ChangedSince { get; } = Error(
        "DCS5108",
        "Phân công “{id}” đã thay đổi sau khi lập phương án. Hãy lập lại phương án từ hồ sơ hiện nay.",
        "The assignment “{id}” was changed after the plan was made. Make the plan again from what is recorded now.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);
}
