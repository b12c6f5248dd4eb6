using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Rolls;
using NodaTime;

namespace DuaCoSo.Domain;

/// <summary>The way to the roll of assignments (sổ phân công) under a policy.</summary>
public static class RollExtensions
{
    /// <summary>The roll of assignments of a day.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="register">The facts.</param>
    /// <param name="on">The day, in 1900 to 2100.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of range.</exception>
    public static AssignmentRoll RollOn(this Policy policy, ResponsibilityRegister register, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.ToPolicyTimeline().RollOn(register, on);
    }

    /// <summary>The roll of assignments of a day, under the version of the policy that speaks for it (V3).</summary>
    /// <param name="timeline">The versions of the policy.</param>
    /// <param name="register">The facts.</param>
    /// <param name="on">The day, in 1900 to 2100.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of range.</exception>
    public static AssignmentRoll RollOn(this PolicyTimeline timeline, ResponsibilityRegister register, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(register);
        Arguments.Date(on, nameof(on));
        return AssignmentRoll.Of(timeline, register, on);
    }
}
