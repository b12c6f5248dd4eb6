namespace DuaCoSo.Domain.Policies;

/// <summary>The problems of a policy that extends another (quy định kế thừa) (V2); a base that was not given is <see cref="PolicyProblems.UnknownBase"/>.</summary>
public static class ExtensionProblems
{
    /// <summary>A policy extends itself, by way of others or straight.</summary>
    public static ProblemKind BaseCycle { get; } = Error(
        "DCS4040",
        "Quy định “{id}” kế thừa chính nó: {chain}. Hãy bỏ một “extends” trong vòng này, hoặc đặt cho quy định được kế thừa một mã khác.",
        "The policy “{id}” extends itself: {chain}. Leave out one “extends” of this circle, or give the base another id.");

    /// <summary>Several policies of the base's id were given.</summary>
    public static ProblemKind SeveralBases { get; } = Error(
        "DCS4041",
        "Có nhiều quy định cùng mã “{id}”, không biết kế thừa bản nào. Hãy chỉ đưa vào một bản, hoặc đặt cho mỗi bản một mã riêng.",
        "There are several policies “{id}”, and no telling which is extended. Give only one of them, or an id of its own to each.");

    /// <summary>A rule is removed that the base does not have.</summary>
    public static ProblemKind NothingToRemove { get; } = Error(
        "DCS4042",
        "Quy định được kế thừa không có “{code}” để bỏ. Hãy dùng một trong: {known}.",
        "The base has no “{code}” to remove. Use one of: {known}.");

    /// <summary>A scheme that the base does not have leaves out what a scheme must say.</summary>
    public static ProblemKind IncompleteScheme { get; } = Error(
        "DCS4043",
        "Quy định được kế thừa không có phương án “{code}”, nên phải ghi đủ; còn thiếu: {missing}. Hãy bổ sung, hoặc sửa lại mã.",
        "The base has no scheme “{code}”, so it must be whole; it lacks: {missing}. Add what is missing, or correct the code.");

    private static ProblemKind Error(string code, string vietnamese, string english) => new(code, Severity.Error, vietnamese, english);
}
