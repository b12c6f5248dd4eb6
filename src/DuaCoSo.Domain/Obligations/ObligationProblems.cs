namespace DuaCoSo.Domain.Obligations;

/// <summary>What can keep obligations from being assessed.</summary>
internal static class ObligationProblems
{
    /// <summary>There are more obligations than the caller allows, or than fit one result.</summary>
    public static readonly ProblemKind TooMany = new(
        "DCS3001",
        Severity.Error,
        "Kỳ đánh giá có {found} chế độ phải thực hiện, nhiều hơn giới hạn {allowed}; hãy chia hồ sơ thành nhiều phần (AssessAsync) hoặc nâng MaximumObligations.",
        "The period has {found} obligations, more than the limit of {allowed}; split the register into parts (AssessAsync) or raise MaximumObligations.");
}
