namespace DuaCoSo.Domain.Obligations;

/// <summary>One rule code with its sub-periods in their place (P4, P5); each names the version of the rule that judges it (V3).</summary>
internal sealed record PlannedRule(string Code, PlannedPeriod[] Periods)
{
    /// <summary>The sub-periods that one version after another judges, in order.</summary>
    public PlannedRun[] Runs { get; } = PlannedRun.Of(Periods);
}
