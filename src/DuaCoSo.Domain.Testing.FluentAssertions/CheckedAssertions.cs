using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace DuaCoSo.Domain.Testing.FluentAssertions;

/// <summary>Assertions of what came of checking data (khẳng định về kết quả kiểm tra).</summary>
/// <typeparam name="T">What was checked.</typeparam>
public sealed class CheckedAssertions<T> : ObjectAssertions<Checked<T>, CheckedAssertions<T>>
    where T : class
{
    internal CheckedAssertions(Checked<T> subject)
        : base(subject)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "result";

    /// <summary>Asserts that there is no error; the failure lists every problem.</summary>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What the reason has placeholders for.</param>
    public AndWhichConstraint<CheckedAssertions<T>, T> BeAccepted(string because = "", params object[] becauseArgs)
    {
        FailureText.NotNull(Subject, because, becauseArgs);
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(Subject.IsAccepted).FailWith(FailureText.Of(Listed("Expected no error")));
        return new(this, Subject.Require());
    }

    /// <summary>Asserts that there is a problem of a code; the failure lists every problem.</summary>
    /// <param name="code">The code, such as <c>DCS6010</c>.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What the reason has placeholders for.</param>
    public AndWhichConstraint<CheckedAssertions<T>, Problem> HaveProblem(string code, string because = "", params object[] becauseArgs)
    {
        FailureText.NotNull(Subject, because, becauseArgs);
        Problem? problem = Subject.Problems.FirstOrDefault(p => p.Code == code);
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(problem is not null).FailWith(FailureText.Of(Listed($"Expected a problem {code}")));
        return new(this, problem!);
    }

    private string Listed(string expected) => string.Join('\n', Subject.Problems.Select(p => "  " + p).Prepend($"{expected}; there are {Subject.Problems.Count}"));
}
