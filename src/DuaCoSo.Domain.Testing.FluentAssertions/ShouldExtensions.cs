using DuaCoSo.Domain.Assessments;

namespace DuaCoSo.Domain.Testing.FluentAssertions;

/// <summary>The way in of the assertions (khẳng định trong kiểm thử): <c>Should()</c> for scenarios, their results, assessments, and what was checked.</summary>
public static class ShouldExtensions
{
    /// <summary>Asserts of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    public static ScenarioAssertions Should(this Scenario? scenario) => new(scenario!);

    /// <summary>Asserts of what came of a scenario.</summary>
    /// <param name="result">The result.</param>
    public static ScenarioResultAssertions Should(this ScenarioResult? result) => new(result!);

    /// <summary>Asserts of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    public static AssessmentAssertions Should(this Assessment? assessment) => new(assessment!);

    /// <summary>Asserts of a policy, a register or whatever else was checked.</summary>
    /// <typeparam name="T">What was checked.</typeparam>
    /// <param name="read">What came of checking.</param>
    public static CheckedAssertions<T> Should<T>(this Checked<T>? read)
        where T : class => new(read!);
}
