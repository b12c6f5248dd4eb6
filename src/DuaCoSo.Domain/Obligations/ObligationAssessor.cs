using System.Runtime.CompilerServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Finds every obligation of a plan and how it stands (O1–O5, O7).</summary>
internal sealed class ObligationAssessor
{
    /// <summary>Below this many assignments another thread costs more than it saves.</summary>
    private const int LeastShared = 1024;

    // Small shares, so that a thread that comes late or is held up takes fewer of them.
    private const int LeastShare = 128, SharesAThread = 16;

    private readonly ResponsibilityRegister _register;
    private readonly int _asOf;
    private readonly ChainDays _chains;
    private readonly RuleWalk[] _walks;

    private ObligationAssessor(ResponsibilityRegister register, ObligationPlan plan, int asOf, Predicate<int>? asked = null)
    {
        _register = register;
        _asOf = asOf;
        _chains = register.ChainsUnder(plan.InForce);
        _walks = [.. Enumerable.Range(0, plan.Rules.Length).Where(rule => asked?.Invoke(rule) != false).Select(rule => new RuleWalk(rule, plan, register, _chains))];
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
        assessor.RefuseMore(links, kept: 0, atMost);
        int shares = links.Length < LeastShared ? 1 : Math.Min(threads * SharesAThread, links.Length / LeastShare);
        return new(threads > 1 && shares > 1 ? assessor.Assess(threads, shares) : assessor.Assess(links));
    }

    /// <summary>The obligations under some assignments alone.</summary>
    /// <param name="register">The facts.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="links">The assignments, by number.</param>
    public static ObligationColumns Of(ResponsibilityRegister register, ObligationPlan plan, int asOf, int[] links) =>
        new(new ObligationAssessor(register, plan, asOf).Assess(links));

    /// <summary>The same under a plan of which some rules say something else; the cells of the others are taken over.</summary>
    /// <param name="before">What was assessed.</param>
    /// <param name="plan">A plan of rules with the same codes and the same days in force.</param>
    /// <param name="asOf">The same day.</param>
    /// <param name="isChanged">Of each rule whether it says something else.</param>
    /// <param name="atMost">More are refused before they are written down.</param>
    /// <exception cref="DomainException">There are more (DCS3001).</exception>
    public static ObligationColumns Under(ObligationSource before, ObligationPlan plan, int asOf, bool[] isChanged, int atMost)
    {
        RuleColumn?[] columns = [.. isChanged.Select((isAnew, rule) => KnownOf(before, plan, asOf, rule, isAnew))];
        if (Array.Exists(columns, c => c is null))
        {
            var assessor = new ObligationAssessor(before.Register, plan, asOf, rule => columns[rule] is null);
            int[] links = before.Register.Assignments.All;
            assessor.RefuseMore(links, columns.Sum(c => (long?)c?.Count ?? 0), atMost);
            var again = new Queue<RuleColumn>(assessor.Assess(links));
            columns = Array.ConvertAll(columns, c => c ?? again.Dequeue());
        }

        return new(columns!);
    }

    private static RuleColumn? KnownOf(ObligationSource before, ObligationPlan plan, int asOf, int rule, bool isAnew) =>
        !isAnew ? before.Columns.Of(rule)
        : DueDateChange.IsAll(before.Plan.Rules[rule], plan.Rules[rule]) ? DueDateChange.Apply(before.Columns.Of(rule), plan.Rules[rule], asOf)
        : null;

    /// <summary>The same for a register that differs in the facts of some assignments alone: they have the same obligations, which are judged anew.</summary>
    /// <param name="before">What was assessed.</param>
    /// <param name="register">A register with the same assignments.</param>
    /// <param name="asOf">The same day.</param>
    /// <param name="links">The assignments.</param>
    public static ObligationColumns Again(ObligationSource before, ResponsibilityRegister register, int asOf, ReadOnlySpan<int> links)
    {
        var assessor = new ObligationAssessor(register, before.Plan, asOf);
        ObligationJudge[] judges = assessor.Judges();
        RuleColumn[] rules = [.. judges.Select((_, rule) => before.Columns.Of(rule).Copy())];
        foreach (int link in links)
        {
            for (int rule = 0; rule < rules.Length; rule++)
            {
                RuleColumn.Writer cells = rules[rule].Over(link);
                judges[rule].Judge(assessor._chains[link], ref cells);
            }
        }

        return new(rules);
    }

    /// <summary>Refuses more obligations than are allowed. They are counted only where they might be more.</summary>
    /// <param name="links">The assignments.</param>
    /// <param name="kept">How many are taken over.</param>
    /// <param name="atMost">How many are allowed.</param>
    private void RefuseMore(int[] links, long kept, int atMost)
    {
        long expected = kept + _walks.Sum(w => (long)w.Periods.Length * links.Length);
        if (expected > atMost && kept + Count(links).Sum() is var found && found > atMost)
        {
            throw new DomainException(ObligationProblems.TooMany.At(null, ("found", FormattableString.Invariant($"{found}")), ("allowed", FormattableString.Invariant($"{atMost}"))));
        }
    }

    private ObligationJudge[] Judges() => Array.ConvertAll(_walks, walk => new ObligationJudge(walk, _register, _asOf));

    private RuleColumn[] Columns(int links) => Array.ConvertAll(_walks, walk => new RuleColumn(_register.Assignments.All.Length, (long)walk.Periods.Length * links));

    private RuleColumn[] Assess(int[] links)
    {
        RuleColumn[] rules = Columns(links.Length);
        RuleColumn.Writer[] cells = Array.ConvertAll(rules, rule => rule.From(0, 0));
        Judge(links, cells);
        for (int rule = 0; rule < rules.Length; rule++)
        {
            cells[rule].End();
            rules[rule].Trim();
        }

        return rules;
    }

    /// <summary>Where the cells of a share of the assignments go, those before it say: whichever thread asks first counts them, and no thread waits for all.</summary>
    private RuleColumn[] Assess(int threads, int shares)
    {
        int[] links = _register.Assignments.All;
        Lazy<long[]>[] counts = [.. Enumerable.Range(0, shares).Select(share => new Lazy<long[]>(() => Count(Share(share))))];
        RuleColumn[] rules = Columns(links.Length);
        Array.ForEach(rules, rule => rule.Reserve());
        Parallel.For(0, shares, new ParallelOptions { MaxDegreeOfParallelism = threads }, share =>
        {
            RuleColumn.Writer[] cells = [.. rules.Select((column, rule) => column.From(checked((int)counts[..share].Sum(c => c.Value[rule])), FirstLink(share)))];
            Judge(Share(share), cells);
            for (int rule = 0; rule < (share == shares - 1 ? cells.Length : 0); rule++)
            {
                cells[rule].End();
            }
        });
        Array.ForEach(rules, rule => rule.Trim());
        return rules;

        int FirstLink(int share) => (int)((long)links.Length * share / shares);

        ReadOnlySpan<int> Share(int share) => links.AsSpan(FirstLink(share)..FirstLink(share + 1));
    }

    /// <summary>How many obligations stand under some links, rule by rule.</summary>
    private long[] Count(ReadOnlySpan<int> links)
    {
        ObligationJudge[] judges = Judges();
        long[] counts = new long[judges.Length];
        for (int rule = 0; rule < judges.Length; rule++)
        {
            counts[rule] = judges[rule].Count(_chains, links);
        }

        return counts;
    }

    /// <summary>Judges link by link under every rule, since what was done under a link lies together.</summary>
    /// <remarks>Never a part of its callers: compiled once by itself, it costs several threads what it costs one, which as a part of the loop over shares it did not.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Judge(ReadOnlySpan<int> links, RuleColumn.Writer[] cells)
    {
        ObligationJudge[] judges = Judges();
        foreach (int link in links)
        {
            for (int rule = 0; rule < judges.Length; rule++)
            {
                judges[rule].Judge(_chains[link], ref cells[rule]);
            }
        }
    }
}
