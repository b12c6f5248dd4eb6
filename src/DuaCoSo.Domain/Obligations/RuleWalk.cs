using System.Runtime.CompilerServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>One rule of a plan on one register: which sub-periods stand under which assignment (O1, O2, O7).</summary>
internal sealed class RuleWalk
{
    private readonly ResponsibilityRegister _register;
    private readonly ChainDays _chains;
    private readonly DayRange[] _days;
    private readonly DayRange _hull;
    private readonly int[] _latest;

    /// <summary>A rule, by its place in a plan.</summary>
    public RuleWalk(int number, ObligationPlan plan, ResponsibilityRegister register, ChainDays chains)
    {
        _register = register;
        _chains = chains;
        PlannedRule rule = plan.Rules[number];
        (Periods, _days, _hull) = (rule.Periods, rule.Days, rule.Hull);
        _latest = chains.LatestLinks(_days);
        Runs = Array.ConvertAll(rule.Runs, run => new Run(run, new(run.Rule, register)));
    }

    /// <summary>Its sub-periods.</summary>
    public PlannedPeriod[] Periods { get; }

    /// <summary>The sub-periods that one version of the rule after another judges.</summary>
    public Run[] Runs { get; }

    /// <summary>Whether anything can stand under a link.</summary>
    public bool Reaches(in ChainDays.Link link) => link.Days.First <= Math.Min(_hull.Last, link.Days.Last) && link.Days.Last >= _hull.First;

    /// <summary>The days in force of a link's chain as a set.</summary>
    public ReadOnlySpan<DayRange> InForce(in ChainDays.Link link) => _chains.InForce(link);

    // What follows is for few links, and is kept out of the loops.

    /// <summary>Whether a sub-period stands under a link that its rule matches, and from which first to which last day in force.</summary>
    /// <param name="link">The link.</param>
    /// <param name="place">The sub-period.</param>
    /// <param name="selector">Says whether the rule matches the locality on that last day, where that is asked by day; <see langword="null"/> where it is not.</param>
    /// <param name="span">From which first to which last day.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Stands(in ChainDays.Link link, int place, SelectorMatch? selector, out DayRange span)
    {
        AssignmentTable assignments = _register.Assignments;
        DayRange period = _days[place], own = assignments.Intervals[link.Number].And(period);
        int joined = assignments.Joined[link.Chain];
        span = SpanIn(_chains.InForce(link), period);
        return !own.IsEmpty && (joined >= 0 ? _latest[(joined * _days.Length) + place] == link.Number : !span.IsEmpty)
            && (selector is null || selector.MatchesLocality(link.Number, span.Last));
    }

    /// <summary>How many days are available in a sub-period: those in force less the excused ones (O2).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int DaysAvailable(in ChainDays.Link link, int place)
    {
        int available = 0;
        foreach (DayRange piece in _chains.InForce(link))
        {
            DayRange days = piece.And(_days[place]);
            available += days.Days - DaySets.Count(_register.Excusals[link.Chain], days);
        }

        return available;
    }

    /// <summary>The first and the last day in force in a sub-period; empty when there is none.</summary>
    private static DayRange SpanIn(ReadOnlySpan<DayRange> inForce, DayRange period)
    {
        int first = int.MaxValue, last = int.MinValue;
        foreach (DayRange piece in inForce)
        {
            DayRange days = piece.And(period);
            if (!days.IsEmpty)
            {
                first = Math.Min(first, days.First);
                last = Math.Max(last, days.Last);
            }
        }

        return new(first, last);
    }

    /// <summary>Sub-periods that one version of the rule judges, and that version in the register's numbers.</summary>
    internal sealed record Run(PlannedRun Planned, RuleMatch Match)
    {
        /// <summary>Whether each sub-period is owed by whoever is in force on all its days: long enough, and due no earlier than it begins (O2, O3).</summary>
        public bool IsOwedThroughout { get; } = Planned.IsOwedThroughout(Match.MinimumDays);
    }
}
