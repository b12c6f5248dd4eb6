using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
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
        Number = number;
        Periods = plan.Rules[number].Periods;
        _days = Array.ConvertAll(Periods, p => p.Days);
        _hull = Periods.Length == 0 ? new(0, -1) : new(_days.Min(d => d.First), _days.Max(d => d.Last));
        _latest = chains.LatestLinks(_days);
        var runs = new List<Run>();
        for (int place = 0; place < Periods.Length; place++)
        {
            if (runs.Count > 0 && ReferenceEquals(runs[^1].Match.Rule, Periods[place].Rule))
            {
                runs[^1] = runs[^1] with { End = place + 1 };
            }
            else
            {
                runs.Add(new(new RuleMatch(Periods[place].Rule, register), place, place + 1));
            }
        }

        Runs = [.. runs];
    }

    /// <summary>The rule's place in the plan.</summary>
    public int Number { get; }

    /// <summary>Its sub-periods.</summary>
    public PlannedPeriod[] Periods { get; }

    /// <summary>The sub-periods that one version of the rule after another judges.</summary>
    public Run[] Runs { get; }

    /// <summary>A link, with what the walk needs to know of it; <see langword="false"/> when nothing can stand under it.</summary>
    /// <param name="link">The assignment.</param>
    /// <param name="only">Where the one interval goes of which the days in force may be made.</param>
    /// <param name="found">The link.</param>
    public bool TryLink(int link, [UnscopedRef] out DayRange only, out Link found)
    {
        AssignmentTable assignments = _register.Assignments;
        DayRange own = assignments.Intervals[link];
        only = own;
        if (own.First > _hull.Last || own.Last < _hull.First)
        {
            found = default;
            return false;
        }

        int chain = assignments.Chain[link];
        found = new Link
        {
            Number = link,
            Chain = chain,
            Own = own,
            Joined = assignments.Joined[chain] * _days.Length,
            InForce = _chains.Of(link, out only),
            Excused = _register.Excusals[chain],
        };
        return true;
    }

    /// <summary>Whether a sub-period stands under a link that its rule matches, and from which first to which last day in force.</summary>
    public bool Stands(in Link link, int place, RuleMatch match, out DayRange span)
    {
        DayRange period = _days[place];
        if (link.Own.First > period.Last || link.Own.Last < period.First)
        {
            span = default;
            return false;
        }

        span = link.InForce.Length == 1 ? link.InForce[0].And(period) : SpanIn(link.InForce, period);
        return (link.Joined >= 0 ? _latest[link.Joined + place] == link.Number : !span.IsEmpty)
            && (!match.Selector.AsksForLocality || match.Selector.MatchesLocality(link.Number, span.Last));
    }

    /// <summary>Whether too few days are available in a sub-period: those in force less the excused ones (O2, O3).</summary>
    public bool HasTooFewDays(in Link link, int place, DayRange span, int minimum)
    {
        if (link.InForce.Length == 1 && link.Excused.Length == 0)
        {
            return span.Days < minimum;
        }

        int available = 0;
        foreach (DayRange piece in link.InForce)
        {
            DayRange days = piece.And(_days[place]);
            available += days.Days - DaySets.Count(link.Excused, days);
        }

        return available < minimum;
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

    /// <summary>Sub-periods that one version of the rule judges, from a place up to another.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Run(RuleMatch Match, int Start, int End);

    /// <summary>One link of a chain.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly ref struct Link
    {
        /// <summary>The assignment.</summary>
        public required int Number { get; init; }

        /// <summary>Its chain.</summary>
        public required int Chain { get; init; }

        /// <summary>Its own days.</summary>
        public required DayRange Own { get; init; }

        /// <summary>Where its chain's latest links begin; below 0 when it is the only link.</summary>
        public required int Joined { get; init; }

        /// <summary>The days in force of its chain.</summary>
        public required ReadOnlySpan<DayRange> InForce { get; init; }

        /// <summary>The excused days of its chain.</summary>
        public required ReadOnlySpan<DayRange> Excused { get; init; }
    }
}
