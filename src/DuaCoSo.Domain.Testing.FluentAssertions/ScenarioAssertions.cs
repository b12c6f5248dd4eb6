using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace DuaCoSo.Domain.Testing.FluentAssertions;

/// <summary>Assertions of a scenario (khẳng định về kịch bản).</summary>
public sealed class ScenarioAssertions : ObjectAssertions<Scenario, ScenarioAssertions>
{
    internal ScenarioAssertions(Scenario subject)
        : base(subject)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "scenario";

    /// <summary>Runs the scenario and asserts that nothing is otherwise than it expects.</summary>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What the reason has placeholders for.</param>
    public AndConstraint<ScenarioAssertions> Pass(string because = "", params object[] becauseArgs)
    {
        FailureText.NotNull(Subject, because, becauseArgs).Run().Should().Pass(because, becauseArgs);
        return new(this);
    }

    /// <summary>Runs the scenario and asserts that something is otherwise than it expects.</summary>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What the reason has placeholders for.</param>
    public AndConstraint<ScenarioAssertions> Fail(string because = "", params object[] becauseArgs)
    {
        ScenarioResult result = FailureText.NotNull(Subject, because, becauseArgs).Run();
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(result.Assessment is null || result.Differences.Count > 0).FailWith(FailureText.Of(Subject.Name + ": every expectation is met"));
        return new(this);
    }
}
