using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Finds every obligation of a plan and how it stands (O1–O5, O7).</summary>
internal static class ObligationAssessor
{
    /// <summary>Every obligation of a plan as of a day: by rule code, assignment id, then the sub-period's place.</summary>
    public static ObligationColumns Assess(ResponsibilityRegister register, ObligationPlan plan, int asOf)
    {
        var chains = new ChainDays(register.Assignments, plan.InForce);
        int[] links = register.Assignments.All;
        var columns = new ObligationColumns(plan.Rules.Sum(r => (long)r.Periods.Length * links.Length));
        ObligationColumns.Writer rows = columns.From(0);
        for (int rule = 0; rule < plan.Rules.Length; rule++)
        {
            new ObligationJudge(new RuleWalk(rule, plan, register, chains), register, asOf).Judge(links, ref rows);
        }

        columns.Complete(rows.Index);
        return columns;
    }
}
