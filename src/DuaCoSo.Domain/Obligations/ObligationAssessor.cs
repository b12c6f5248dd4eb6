using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Finds every obligation of a plan and how it stands (O1–O5, O7).</summary>
internal sealed class ObligationAssessor
{
    /// <summary>Below this many assignments another thread costs more than it saves.</summary>
    private const int LeastShare = 512, SharesAThread = 4;

    private readonly ResponsibilityRegister _register;
    private readonly int _asOf;
    private readonly RuleWalk[] _walks;

    private ObligationAssessor(ResponsibilityRegister register, ObligationPlan plan, int asOf, Predicate<int>? asked = null)
    {
        var chains = new ChainDays(register, plan.InForce);
        _register = register;
        _asOf = asOf;
        _walks = [.. Enumerable.Range(0, plan.Rules.Length).Select(rule => asked?.Invoke(rule) == false ? null! : new RuleWalk(rule, plan, register, chains))];
    }

    /// <summary>Every obligation of a plan as of a day: by rule code, assignment id, then the sub-period's place.</summary>
    /// <param name="register">The facts.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="threads">How many threads may share the work; the result is the same.</param>
    /// <param name="atMost">More are refused before they are written down.</param>
    /// <exception cref="DomainException">There are more (DCS3001).</exception>
    public static ObligationColumns Assess(ResponsibilityRegister register, ObligationPlan plan, int asOf, int threads = 1, int atMost = int.MaxValue)
    {
        var assessor = new ObligationAssessor(register, plan, asOf);
        int[] links = register.Assignments.All;
        long expected = plan.Rules.Sum(r => (long)r.Periods.Length * links.Length);
        if (expected > atMost && assessor._walks.Sum(w => new ObligationJudge(w, register, asOf).Count(links)) is var found && found > atMost)
        {
            throw new DomainException(ObligationProblems.TooMany.At(null, ("found", FormattableString.Invariant($"{found}")), ("allowed", FormattableString.Invariant($"{atMost}"))));
        }

        var columns = new ObligationColumns(expected);
        int shares = Math.Min(threads * SharesAThread, links.Length / LeastShare);
        return threads > 1 && shares > 1 ? assessor.Assess(links, columns, threads, shares) : assessor.Assess(links, columns);
    }

    /// <summary>The obligations under some assignments alone.</summary>
    /// <param name="register">The facts.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="links">The assignments, by number.</param>
    public static ObligationColumns Of(ResponsibilityRegister register, ObligationPlan plan, int asOf, int[] links) =>
        new ObligationAssessor(register, plan, asOf).Assess(links, new ObligationColumns(plan.Rules.Sum(r => (long)r.Periods.Length * links.Length)));

    /// <summary>The same under a plan of which some rules say something else; the rows of the others are taken over.</summary>
    /// <param name="before">What was assessed.</param>
    /// <param name="plan">A plan of rules with the same codes and the same days in force.</param>
    /// <param name="asOf">The same day.</param>
    /// <param name="isChanged">Of each rule whether it says something else.</param>
    public static ObligationColumns Under(ObligationSource before, ObligationPlan plan, int asOf, bool[] isChanged)
    {
        var assessor = new ObligationAssessor(before.Register, plan, asOf, rule => isChanged[rule]);
        var columns = new ObligationColumns(plan.Rules.Sum(r => (long)r.Periods.Length * before.Register.Assignments.All.Length));
        ObligationColumns.Writer rows = columns.From(0);
        for (int rule = 0; rule < isChanged.Length; rule++)
        {
            if (isChanged[rule])
            {
                assessor.JudgeOf(rule).Judge(before.Register.Assignments.All, ref rows);
            }
            else
            {
                rows.AddRange(before.Columns, before.Columns.FirstOf(rule, 0), before.Columns.FirstOf(rule + 1, 0));
            }
        }

        columns.Complete(rows.Index);
        return columns;
    }

    /// <summary>The same for a register that differs in the facts of some assignments alone: they have the same obligations, which are judged anew.</summary>
    /// <param name="before">What was assessed.</param>
    /// <param name="register">A register with the same assignments.</param>
    /// <param name="asOf">The same day.</param>
    /// <param name="links">The assignments.</param>
    public static ObligationColumns Again(ObligationSource before, ResponsibilityRegister register, int asOf, ReadOnlySpan<int> links)
    {
        var assessor = new ObligationAssessor(register, before.Plan, asOf);
        ObligationColumns columns = before.Columns.Copy();
        for (int rule = 0; rule < assessor._walks.Length; rule++)
        {
            ObligationJudge judge = assessor.JudgeOf(rule);
            foreach (int link in links)
            {
                ObligationColumns.Writer rows = columns.From(columns.FirstOf(rule, link));
                judge.Judge([link], ref rows);
            }
        }

        return columns;
    }

    private ObligationJudge JudgeOf(int rule) => new(_walks[rule], _register, _asOf);

    private ObligationColumns Assess(int[] links, ObligationColumns columns)
    {
        ObligationColumns.Writer rows = columns.From(0);
        for (int rule = 0; rule < _walks.Length; rule++)
        {
            JudgeOf(rule).Judge(links, ref rows);
        }

        columns.Complete(rows.Index);
        return columns;
    }

    /// <summary>Each share of the assignments is counted first, so that every thread knows where its rows go.</summary>
    private ObligationColumns Assess(int[] links, ObligationColumns columns, int threads, int shares)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        long[] counts = new long[_walks.Length * shares];
        Parallel.For(0, shares, options, share =>
        {
            for (int rule = 0; rule < _walks.Length; rule++)
            {
                counts[(rule * shares) + share] = JudgeOf(rule).Count(Share(share));
            }
        });

        int[] starts = new int[counts.Length];
        int next = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = next;
            next = checked((int)(next + counts[i]));
        }

        columns.Reserve(next);
        Parallel.For(0, shares, options, share =>
        {
            for (int rule = 0; rule < _walks.Length; rule++)
            {
                ObligationColumns.Writer rows = columns.From(starts[(rule * shares) + share]);
                JudgeOf(rule).Judge(Share(share), ref rows);
            }
        });
        columns.Complete(next);
        return columns;

        ReadOnlySpan<int> Share(int share)
        {
            int start = (int)((long)links.Length * share / shares), end = (int)((long)links.Length * (share + 1) / shares);
            return links.AsSpan(start, end - start);
        }
    }
}
