using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>What is to be assessed: every rule with its sub-periods in the evaluation period, and the days on which the policy is in force.</summary>
/// <param name="Rules">The rules by code.</param>
/// <param name="InForce">The days on which any version of the policy is in force, as a set of days (O2).</param>
internal sealed record ObligationPlan(PlannedRule[] Rules, DayRange[] InForce);
