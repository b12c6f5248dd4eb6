namespace DuaCoSo.Domain.Assessments;

/// <summary>What policy and register can say against each other (V7); always warnings.</summary>
internal static class AssessmentProblems
{
    /// <summary>A petition's term was extended more often than its rule allows (Q1).</summary>
    public static readonly ProblemKind ExtendedTooOften = new(
        "DCS5001",
        Severity.Warning,
        "Kiến nghị {petition} được gia hạn {extended} lần, quy định chỉ cho phép {allowed}; chỉ {allowed} lần được tính. Hãy kiểm tra cột extended.",
        "Petition {petition} was extended {extended} times, the rule allows {allowed}; only {allowed} count. Check the column extended.");

    /// <summary>A submission is labelled with a kind of period that no rule wants.</summary>
    public static readonly ProblemKind LabelOfNoRule = new(
        "DCS5002",
        Severity.Warning,
        "Hoạt động loại {activity} (đầu tiên là {id}) ghi kỳ loại {period}, nhưng không chế độ nào nhận loại kỳ đó; hãy sửa cột period.",
        "Activities of kind {activity} (the first is {id}) are labelled with a period of kind {period}, which no rule wants of them; mend the column period.");

    /// <summary>Activities of a kind that no rule counts: perhaps a misspelt code.</summary>
    public static readonly ProblemKind ActivityOfNoRule = new(
        "DCS5003",
        Severity.Warning,
        "Không chế độ nào tính hoạt động loại {activity}; các loại được tính: {counted}. Hãy kiểm tra cột kind.",
        "No rule counts activities of kind {activity}; those counted are {counted}. Check the column kind.");

    /// <summary>Scores of a criterion that no scheme asks for: perhaps a misspelt code.</summary>
    public static readonly ProblemKind ScoreOfNoCriterion = new(
        "DCS5004",
        Severity.Warning,
        "Không phương án nào lấy điểm chấm {criterion}; các tiêu chí chấm điểm: {asked}. Hãy kiểm tra cột criterion.",
        "No scheme asks for scores of {criterion}; those asked for are {asked}. Check the column criterion.");

    /// <summary>The policy is in force on no day of the period.</summary>
    public static readonly ProblemKind PolicyNotInForce = new(
        "DCS5005",
        Severity.Warning,
        "Quy định {policy} không có hiệu lực ngày nào trong kỳ {period}, nên không có chế độ nào phải thực hiện; hãy kiểm tra kỳ đánh giá.",
        "The policy {policy} is in force on no day of the period {period}, so nothing was owed; check the period.");

    /// <summary>The period begins after the date of the assessment.</summary>
    public static readonly ProblemKind PeriodNotBegun = new(
        "DCS5006",
        Severity.Warning,
        "Kỳ {period} bắt đầu từ {first}, sau ngày đánh giá; hãy kiểm tra kỳ và ngày đánh giá.",
        "The period {period} begins on {first}, after the date of the assessment; check both.");

    /// <summary>A form on an assignment on which none is expected.</summary>
    public static readonly ProblemKind FormNotExpected = new(
        "DCS5007",
        Severity.Warning,
        "Có phiếu nhận xét kỳ {period} cho phân công {assignment}, nhưng kỳ đó không cần phiếu cho phân công này, nên phiếu không được tính; hãy kiểm tra phân công, vai trò và thời gian của phân công.",
        "There is a form for {period} on the assignment {assignment}, on which none is expected for that period, so it does not count; check the assignment, its role and its interval.");

    /// <summary>A decision under a scheme that the policy does not have.</summary>
    public static readonly ProblemKind DecisionOfNoScheme = new(
        "DCS5008",
        Severity.Warning,
        "Quyết định xếp loại {subject} kỳ {period} ghi phương án {scheme} mà quy định không có, nên không đi cùng đề xuất nào; hãy kiểm tra cột scheme (mức xếp loại: {grade}).",
        "The decision on {subject} for {period} names the scheme {scheme}, which the policy does not have, so it stands beside no proposal; check the column scheme (the grade is {grade}).");

    /// <summary>A decision for a grade that the scheme does not have.</summary>
    public static readonly ProblemKind DecisionOfNoGrade = new(
        "DCS5009",
        Severity.Warning,
        "Quyết định xếp loại {subject} kỳ {period} ghi mức {grade} mà phương án {scheme} không có; hãy kiểm tra cột grade.",
        "The decision on {subject} for {period} gives the grade {grade}, which the scheme {scheme} does not have; check the column grade.");

    /// <summary>A decision on a party that the scheme does not assess.</summary>
    public static readonly ProblemKind DecisionOnNoSubject = new(
        "DCS5010",
        Severity.Warning,
        "Có quyết định xếp loại {subject} mức {grade} kỳ {period}, nhưng phương án {scheme} không đánh giá {subject} kỳ đó; hãy kiểm tra cột subject và period.",
        "There is a decision on {subject}, {grade} for {period}, but the scheme {scheme} does not assess {subject} for that period; check the columns subject and period.");

    /// <summary>A petition that was answered without having been referred, so that it does not count (Q2).</summary>
    public static readonly ProblemKind AnsweredUnreferred = new(
        "DCS5011",
        Severity.Warning,
        "Kiến nghị {petition} đã được trả lời ngày {answered} nhưng không ghi ngày chuyển, nên không có hạn và không được tính. Hãy ghi cột referred.",
        "Petition {petition} was answered on {answered}, but nothing says when it was referred, so it has no term and does not count. Fill the column referred.");
}
