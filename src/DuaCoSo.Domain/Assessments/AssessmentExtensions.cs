using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain;

/// <summary>The one way in: a policy assesses a register (đánh giá).</summary>
public static class AssessmentExtensions
{
    /// <summary>Assesses a register under a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="register">The facts.</param>
    /// <param name="period">The evaluation period, inside or outside the policy's interval (E9).</param>
    /// <param name="asOf">The date of the assessment: facts dated later do not exist for it (T3).</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, or the date lies outside 1900–2100.</exception>
    public static Assessment Assess(this Policy policy, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.ToPolicyTimeline().Assess(register, period, asOf);
    }

    /// <summary>Assesses a register under the versions of a policy (V3).</summary>
    /// <param name="timeline">The versions.</param>
    /// <param name="register">The facts.</param>
    /// <param name="period">The evaluation period, inside or outside the policy's interval (E9).</param>
    /// <param name="asOf">The date of the assessment: facts dated later do not exist for it (T3).</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The period is <see langword="default"/>, or the date lies outside 1900–2100.</exception>
    public static Assessment Assess(this PolicyTimeline timeline, ResponsibilityRegister register, ReportingPeriod period, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(register);
        if (period.IsEmpty)
        {
            throw new ArgumentException("The empty period cannot be assessed.", nameof(period));
        }

        if (!NumberRange.Year.Contains(asOf.Year))
        {
            throw new ArgumentException("The date of the assessment lies in 1900 to 2100.", nameof(asOf));
        }

        return Assessor.Assess(timeline, register, period, asOf);
    }
}
