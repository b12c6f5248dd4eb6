using DuaCoSo.Domain;

namespace DuaCoSo.Examples.Web;

/// <summary>Answers that refuse: problem details (RFC 9457) with the library's problems, each with its code, in the member <c>problems</c>.</summary>
public static class Refusal
{
    /// <summary>What was asked for is not there.</summary>
    public static IResult NotFound(Problem problem) => Of(StatusCodes.Status404NotFound, problem);

    /// <summary>What was asked cannot be asked.</summary>
    public static IResult BadRequest(Problem problem) => Of(StatusCodes.Status400BadRequest, problem);

    /// <summary>A refusal with a status.</summary>
    public static IResult Of(int status, Problem problem) =>
        Results.Problem(statusCode: status, extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["problems"] = new[] { problem } });
}
