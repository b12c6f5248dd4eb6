namespace DuaCoSo.Domain.Policies.Analysis;

/// <summary>What a policy says that can hardly be meant; it is accepted all the same (V4).</summary>
internal static class AnalysisProblems
{
    /// <summary>A comparison with a number that the measure never has.</summary>
    public static readonly ProblemKind OutOfRange = Warning(
        "DCS4050",
        "{comparison} không bao giờ đúng, vì luôn có {range}. Hãy sửa số hoặc phép so sánh.",
        "{comparison} can never hold, because always {range}. Correct the number or the comparison.");

    /// <summary>A condition that never fails is negated.</summary>
    public static readonly ProblemKind NeverFails = Warning(
        "DCS4051",
        "Phủ định này không bao giờ đúng, vì {condition} không khi nào sai. Hãy sửa điều kiện bên trong hoặc bỏ “not”.",
        "This negation can never hold, because {condition} is never false. Correct the condition within, or leave out “not”.");

    /// <summary>Conditions that exclude each other are joined by <c>all</c>.</summary>
    public static readonly ProblemKind Contradiction = Warning(
        "DCS4052",
        "Các điều kiện này không bao giờ cùng đúng: {conditions}. Hãy sửa một trong số đó, hoặc dùng “any” nếu chỉ cần một.",
        "These can never hold together: {conditions}. Correct one of them, or write “any” where one is enough.");

    /// <summary>A measure of feedback without a feedback rule.</summary>
    public static readonly ProblemKind NeverMeasured = Warning(
        "DCS4053",
        "Quy định không có mục “feedback” nên {measure} không bao giờ có giá trị. Hãy bổ sung mục đó hoặc chọn số đo khác.",
        "Without a “feedback” rule {measure} never has a value. Add the rule, or choose another measure.");

    /// <summary>No criterion can ever be measured.</summary>
    public static readonly ProblemKind NeverScored = Warning(
        "DCS4054",
        "Không tiêu chí nào đo được nên không ai được chấm điểm, xếp loại. Hãy thêm tiêu chí đo được.",
        "No criterion can ever be measured, so nobody gets a score or a grade. Add one that can.");

    /// <summary>A grade begins above every score.</summary>
    public static readonly ProblemKind ScoreTooLow = Warning(
        "DCS4055",
        "Không ai đạt mức {grade}: mức này từ {atLeast} điểm, mà điểm cao nhất có thể có là {greatest}. Hãy hạ điểm sàn, hoặc sửa điểm và cách tính của các tiêu chí.",
        "Nobody can be given the grade {grade}: it begins at {atLeast}, and the greatest possible score is {greatest}. Lower it, or correct the weights and scorings.");

    /// <summary>A grade ends below every score.</summary>
    public static readonly ProblemKind ScoreTooHigh = Warning(
        "DCS4056",
        "Không ai rơi vào mức {grade}: mức này dưới {below} điểm, mà điểm thấp nhất có thể có là {least}. Hãy nâng điểm sàn của các mức trên, hoặc sửa cách tính của các tiêu chí.",
        "Nobody can be given the grade {grade}: it lies below {below}, and the least possible score is {least}. Raise the grades above it, or correct the scorings.");

    /// <summary>No possible score lies within a grade.</summary>
    public static readonly ProblemKind NoScoreBetween = Warning(
        "DCS4057",
        "Không ai rơi vào mức {grade}: không thể có điểm nào từ {atLeast} đến dưới {below}. Hãy sửa điểm sàn, hoặc cách tính của các tiêu chí.",
        "Nobody can be given the grade {grade}: no possible score lies from {atLeast} to below {below}. Correct the least scores, or the scorings.");

    /// <summary>A grade asks for what its score excludes.</summary>
    public static readonly ProblemKind RequirementContradictsScore = Warning(
        "DCS4058",
        "Không ai đạt mức {grade}: điểm của mức này (từ {atLeast}) và điều kiện của nó trái nhau ({argument}). Hãy sửa điều kiện hoặc điểm sàn.",
        "Nobody can be given the grade {grade}: its scores (from {atLeast}) and its condition exclude each other ({argument}). Correct the condition or the least score.");

    /// <summary>An adjustment or a quota takes a grade from everybody who has it.</summary>
    public static readonly ProblemKind GradeTakenAway = Warning(
        "DCS4059",
        "Không ai giữ được mức {grade}: mọi người đạt mức này đều bị {by} đưa sang mức khác. Hãy sửa {by} hoặc điều kiện của mức này.",
        "Nobody keeps the grade {grade}: everybody who reaches it is moved by {by}. Correct {by}, or what the grade asks for.");

    /// <summary>An obligation for nobody whom an assignment rule speaks of.</summary>
    public static readonly ProblemKind NoAssignmentRule = Warning(
        "DCS4060",
        "Chế độ {code} không áp dụng cho phân công nào mà quy định phân công nói đến ({given}; các quy định phân công: {known}). Hãy kiểm tra “appliesTo”, hoặc thêm quy định phân công.",
        "The obligation {code} applies to no assignment that an assignment rule speaks of ({given}; the assignment rules: {known}). Check “appliesTo”, or add an assignment rule.");

    /// <summary>A report is due less than a working day after the cut-off (Decree 09/2019/NĐ-CP, Art. 8.5).</summary>
    public static readonly ProblemKind DueTooSoon = Warning(
        "DCS4061",
        "Hạn của {code} quá sát ngày chốt số liệu: kỳ {period} chốt ngày {end}, hạn {due}, chưa qua một ngày làm việc ({next}). Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5, cần ít nhất một ngày làm việc; hãy lùi hạn.",
        "{code} is due too soon after the cut-off: {period} ends on {end} and it is due on {due}, before a working day has passed ({next}). Decree 09/2019/NĐ-CP, Art. 8.5, asks for at least one; move the due date.");

    /// <summary>A minimum of days that a period does not have.</summary>
    public static readonly ProblemKind MinimumTooLong = Warning(
        "DCS4062",
        "Cần ít nhất {days} ngày, mà kỳ {period} chỉ có {length} ngày, nên kỳ đó không ai phải làm hoặc được đánh giá. Hãy giảm số ngày.",
        "At least {days} days are asked for, but {period} has only {length}, so that nobody owes anything, or is assessed, for it. Lower the number.");

    /// <summary>Weights that are not of a hundred.</summary>
    public static readonly ProblemKind WeightsNotHundred = Warning(
        "DCS4063",
        "Tổng điểm tối đa của các tiêu chí là {sum}, không phải 100. Hãy kiểm tra điểm tối đa của từng tiêu chí.",
        "The weights of the criteria add up to {sum}, not 100. Check each of them.");

    /// <summary>Something that nobody has confirmed for a long time (V5).</summary>
    public static readonly ProblemKind ReviewedLongAgo = Warning(
        "DCS4064",
        "Lần gần nhất có người xác nhận quy định này là {date}, trước {since}. Hãy đối chiếu lại văn bản rồi ghi ngày mới.",
        "A person last confirmed this on {date}, before {since}. Compare it with the document again and write the new date.");

    /// <summary>Errors that are not listed any more.</summary>
    public static readonly ProblemKind MoreErrors = new(
        "DCS4065", Severity.Error,
        "Còn {count} lỗi khác không liệt kê. Hãy sửa các lỗi trên rồi kiểm tra lại.",
        "There are {count} more errors that are not listed. Correct those above and check again.");

    /// <summary>Warnings that are not listed any more.</summary>
    public static readonly ProblemKind MoreWarnings = Warning(
        "DCS4066",
        "Còn {count} cảnh báo khác không liệt kê. Hãy xem các cảnh báo trên rồi kiểm tra lại.",
        "There are {count} more warnings that are not listed. See to those above and check again.");

    private static ProblemKind Warning(string code, string vietnamese, string english) => new(code, Severity.Warning, vietnamese, english);
}
