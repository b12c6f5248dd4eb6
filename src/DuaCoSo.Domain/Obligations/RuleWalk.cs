using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>One rule of a plan on one register: which sub-periods stand under which assignment (O1, O2, O7).</summary>
internal sealed class RuleWalk
{
    private readonly AssignmentTable _assignments;
    private readonly ChainDays _chains;
    private readonly DayRange[] _days;
    private readonly RuleMatch[] _matches;
    private readonly int[] _latest;

    /// <summary>A rule, by its place in a plan.</summary>
    public RuleWalk(int number, ObligationPlan plan, ResponsibilityRegister register, ChainDays chains)
    {
        _assignments = register.Assignments;
        _chains = chains;
        Number = number;
        Periods = plan.Rules[number].Periods;
        _days = Array.ConvertAll(Periods, p => p.Days);
        _matches = new RuleMatch[Periods.Length];
        for (int i = 0; i < Periods.Length; i++)
        {
            _matches[i] = i > 0 && ReferenceEquals(Periods[i].Rule, Periods[i - 1].Rule) ? _matches[i - 1] : new RuleMatch(Periods[i].Rule, register);
        }

        _latest = chains.LatestLinks(_days);
    }

    /// <summary>Hears of each obligation.</summary>
    internal interface IVisitor
    {
        /// <summary>An obligation.</summary>
        /// <param name="link">The link under which it stands.</param>
        /// <param name="place">The sub-period's place.</param>
        /// <param name="match">The rule as the version that judges has it.</param>
        /// <param name="span">The first and the last day in force in the sub-period.</param>
        /// <param name="inForce">The days in force of the chain.</param>
        void Visit(int link, int place, RuleMatch match, DayRange span, ReadOnlySpan<DayRange> inForce);
    }

    /// <summary>The rule's place in the plan.</summary>
    public int Number { get; }

    /// <summary>Its sub-periods.</summary>
    public PlannedPeriod[] Periods { get; }

    /// <summary>Visits the obligations under some links, by link, then the sub-period's place.</summary>
    public void Over<TVisitor>(ReadOnlySpan<int> links, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        DayRange[] days = _days;
        foreach (int link in links)
        {
            DayRange own = _assignments.Intervals[link];
            ReadOnlySpan<DayRange> inForce = _chains.Of(link, out DayRange only);
            int joined = _assignments.Joined[_assignments.Chain[link]] * days.Length;
            RuleMatch? match = null;
            bool matches = false;
            for (int place = 0; place < days.Length; place++)
            {
                if (own.First > days[place].Last || own.Last < days[place].First)
                {
                    continue;
                }

                if (!ReferenceEquals(match, _matches[place]))
                {
                    match = _matches[place];
                    matches = match.Selector.Matches(link);
                }

                if (!matches)
                {
                    continue;
                }

                DayRange span = SpanIn(inForce, days[place]);
                if ((joined >= 0 ? _latest[joined + place] == link : !span.IsEmpty) && match!.Selector.MatchesLocality(link, span.Last))
                {
                    visitor.Visit(link, place, match, span, inForce);
                }
            }
        }
    }

    /// <summary>The first and the last day in force in a sub-period; empty when there is none.</summary>
    private static DayRange SpanIn(ReadOnlySpan<DayRange> inForce, DayRange period)
    {
        if (inForce.Length == 1)
        {
            return inForce[0].And(period);
        }

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
}
