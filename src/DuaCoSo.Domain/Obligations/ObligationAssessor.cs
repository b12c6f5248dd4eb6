using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Finds every obligation of a plan and how it stands (O1–O5, O7): counts them first, so that each gets its place in one array, then judges each.</summary>
internal static class ObligationAssessor
{
    /// <summary>Every obligation of a plan as of a day: by rule code, assignment id, then the sub-period's place.</summary>
    public static ObligationColumns Assess(ResponsibilityRegister register, ObligationPlan plan, int asOf)
    {
        var chains = new ChainDays(register.Assignments, plan.InForce);
        RuleWalk[] walks = [.. Enumerable.Range(0, plan.Rules.Length).Select(rule => new RuleWalk(rule, plan, register, chains))];
        ReadOnlySpan<int> links = register.Assignments.All;
        var counter = default(Counter);
        foreach (RuleWalk walk in walks)
        {
            walk.Over(links, ref counter);
        }

        var rows = new ObligationColumns.Row[counter.Count];
        int next = 0;
        foreach (RuleWalk walk in walks)
        {
            var judge = new ObligationJudge(walk, register, asOf, rows, next);
            walk.Over(links, ref judge);
            next = judge.Next;
        }

        return new(rows);
    }

    private struct Counter : RuleWalk.IVisitor
    {
        public long Count { get; private set; }

        public void Visit(int link, int place, RuleMatch match, DayRange span, ReadOnlySpan<DayRange> inForce) => Count++;
    }
}
