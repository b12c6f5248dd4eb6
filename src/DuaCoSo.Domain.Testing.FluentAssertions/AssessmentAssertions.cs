using DuaCoSo.Domain.Assessments;
using FluentAssertions;
using FluentAssertions.Primitives;

namespace DuaCoSo.Domain.Testing.FluentAssertions;

/// <summary>Assertions of an assessment (khẳng định về kết quả đánh giá).</summary>
public sealed class AssessmentAssertions : ObjectAssertions<Assessment, AssessmentAssertions>
{
    internal AssessmentAssertions(Assessment subject)
        : base(subject)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "assessment";

    /// <summary>Asserts what scenarios can expect, such as <c>Have(a =&gt; a.ExpectObligation("report", status: ObligationStatus.Late))</c>; the failure explains what came out instead.</summary>
    /// <param name="expected">Adds the expectations.</param>
    /// <param name="because">Why.</param>
    /// <param name="becauseArgs">What the reason has placeholders for.</param>
    public AndConstraint<AssessmentAssertions> Have(Func<Scenario, Scenario> expected, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(expected);
        Assessment assessment = FailureText.NotNull(Subject, because, becauseArgs);
        Scenario scenario = expected(Scenario.Of(assessment.ToString(), assessment.Policy, assessment.Envelope.Period, assessment.Envelope.AsOf));
        scenario.Judge(assessment).Should().Pass(because, becauseArgs);
        return new(this);
    }
}
