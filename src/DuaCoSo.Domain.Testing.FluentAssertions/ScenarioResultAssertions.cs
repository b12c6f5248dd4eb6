using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace DuaCoSo.Domain.Testing.FluentAssertions;

/// <summary>Assertions of what came of a scenario (khẳng định về kết quả kịch bản).</summary>
public sealed class ScenarioResultAssertions : ObjectAssertions<ScenarioResult, ScenarioResultAssertions>
{
    internal ScenarioResultAssertions(ScenarioResult subject)
        : base(subject)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "result";

    /// <summary>Asserts that nothing is otherwise than expected; the failure, in Vietnamese, explains what came out instead.</summary>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What the reason has placeholders for.</param>
    public AndConstraint<ScenarioResultAssertions> Pass(string because = "", params object[] becauseArgs)
    {
        ScenarioResult result = FailureText.NotNull(Subject, because, becauseArgs);
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(result.IsPassed).FailWith(FailureText.Of(result.ToText(Language.Vietnamese)));
        return new(this);
    }
}
