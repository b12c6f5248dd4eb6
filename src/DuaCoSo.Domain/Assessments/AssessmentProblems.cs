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
}
