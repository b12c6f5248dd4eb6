using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>One rule code with its sub-periods in their place (P4, P5); each names the version of the rule that judges it (V3).</summary>
internal sealed class PlannedRule
{
    /// <summary>The rule with a code.</summary>
    public PlannedRule(string code, PlannedPeriod[] periods)
    {
        (Code, Periods, Runs) = (code, periods, PlannedRun.Of(periods));
        Days = Array.ConvertAll(periods, p => p.Days);
        var versions = new List<ObligationRule>();
        Hull = new(0, -1);
        foreach (PlannedRun run in Runs)
        {
            Hull = Hull.IsEmpty ? run.Hull : new(Math.Min(Hull.First, run.Hull.First), Math.Max(Hull.Last, run.Hull.Last));
            if (!versions.Exists(v => ReferenceEquals(v, run.Rule)))
            {
                versions.Add(run.Rule);
            }
        }

        Versions = [.. versions];
        VersionOfPlace = Array.ConvertAll(periods, p => Array.FindIndex(Versions, v => ReferenceEquals(v, p.Rule)));
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The sub-periods.</summary>
    public PlannedPeriod[] Periods { get; }

    /// <summary>The sub-periods that one version after another judges, in order.</summary>
    public PlannedRun[] Runs { get; }

    /// <summary>The days of each sub-period.</summary>
    public DayRange[] Days { get; }

    /// <summary>From the first day of any to the last; empty when there is none.</summary>
    public DayRange Hull { get; }

    /// <summary>The versions of the rule that judge any of them.</summary>
    public ObligationRule[] Versions { get; }

    /// <summary>Of each sub-period the place of its version.</summary>
    public int[] VersionOfPlace { get; }
}
