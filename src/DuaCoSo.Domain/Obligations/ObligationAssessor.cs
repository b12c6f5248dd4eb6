using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>
/// Walks rules, assignments and sub-periods and says of each obligation how it stands (O1–O5, O7). The inner loops compare numbers, look at
/// neighbours in sorted columns and allocate nothing.
/// </summary>
internal sealed class ObligationAssessor
{
    private readonly ResponsibilityRegister _register;
    private readonly ObligationPlan _plan;
    private readonly int _asOf;
    private readonly ObligationColumns _columns = new();
    private readonly ActivityMatcher _matcher;
    private readonly List<DayRange> _active = [];
    private readonly List<DayRange> _inForce = [];
    private readonly List<DayRange> _excused = [];

    private ObligationAssessor(ResponsibilityRegister register, ObligationPlan plan, int asOf)
    {
        _register = register;
        _plan = plan;
        _asOf = asOf;
        _matcher = new ActivityMatcher(register.Activities, asOf);
    }

    /// <summary>Every obligation of a plan as of a day: by rule code, assignment id, then the sub-period's place.</summary>
    public static ObligationColumns Assess(ResponsibilityRegister register, ObligationPlan plan, int asOf)
    {
        var assessor = new ObligationAssessor(register, plan, asOf);
        for (int rule = 0; rule < plan.Rules.Length; rule++)
        {
            assessor.Assess(rule);
        }

        return assessor._columns;
    }

    private void Assess(int rule)
    {
        PlannedPeriod[] periods = _plan.Rules[rule].Periods;
        var matches = new RuleMatch[periods.Length];
        for (int i = 0; i < periods.Length; i++)
        {
            matches[i] = i > 0 && ReferenceEquals(periods[i].Rule, periods[i - 1].Rule) ? matches[i - 1] : new RuleMatch(periods[i].Rule, _register);
        }

        for (int assignment = 0; assignment < _register.Assignments.Keys.Count; assignment++)
        {
            AssessLink(rule, assignment, periods, matches);
        }
    }

    /// <summary>The obligations that stand under one link: those of the sub-periods in which it is the latest of its chain in force (O7).</summary>
    private void AssessLink(int rule, int link, PlannedPeriod[] periods, RuleMatch[] matches)
    {
        int chain = _register.Assignments.Chain[link];
        bool isPrepared = false;
        for (int place = 0; place < periods.Length; place++)
        {
            RuleMatch match = matches[place];
            if (!match.Selector.Matches(link) || _register.Assignments.Intervals[link].And(periods[place].Days).IsEmpty)
            {
                continue;
            }

            if (!isPrepared)
            {
                FindDaysInForce(chain);
                isPrepared = true;
            }

            if (LatestLinkIn(chain, periods[place].Days) == link)
            {
                Assess(rule, place, link, chain, periods[place], match);
            }
        }
    }

    /// <summary>The days in force of a chain: those of its links, within the policy's (O2, O7); and among them the excused ones.</summary>
    private void FindDaysInForce(int chain)
    {
        ReadOnlySpan<int> links = _register.Assignments.Links(chain);
        if (links.Length == 1)
        {
            _active.Clear();
            _active.Add(_register.Assignments.Intervals[links[0]]);
        }
        else
        {
            Span<DayRange> intervals = links.Length <= 16 ? stackalloc DayRange[links.Length] : new DayRange[links.Length];
            for (int i = 0; i < links.Length; i++)
            {
                intervals[i] = _register.Assignments.Intervals[links[i]];
            }

            DaySets.Union(intervals, _active);
        }

        DaySets.Intersect(CollectionsMarshal.AsSpan(_active), _plan.InForce, _inForce);
        DaySets.Intersect(CollectionsMarshal.AsSpan(_inForce), _register.Excusals[chain], _excused);
    }

    private int LatestLinkIn(int chain, DayRange period)
    {
        ReadOnlySpan<int> links = _register.Assignments.Links(chain);
        for (int i = links.Length - 1; i >= 0; i--)
        {
            DayRange days = _register.Assignments.Intervals[links[i]].And(period);
            if (!days.IsEmpty && DaySets.Count(_plan.InForce, days) > 0)
            {
                return links[i];
            }
        }

        return KeyTable.None;
    }

    private void Assess(int rule, int place, int link, int chain, PlannedPeriod period, RuleMatch match)
    {
        ReadOnlySpan<DayRange> inForce = CollectionsMarshal.AsSpan(_inForce);
        DayRange span = SpanIn(inForce, period.Days);
        if (!match.Selector.MatchesLocality(link, span.Last))
        {
            return;
        }

        int available = DaySets.Count(inForce, period.Days) - DaySets.Count(CollectionsMarshal.AsSpan(_excused), period.Days);
        bool exempt = available < match.Rule.MinimumDaysInForce
            || (match.Rule is SubmissionRule && period.Due < span.First && !DaySets.Contains(inForce, period.Due));

        ObligationColumns.Row row = match.Rule is FrequencyRule frequency
            ? AssessFrequency(frequency, chain, period, match, inForce, span.Last, exempt)
            : AssessSubmission(chain, period, match, exempt);
        _columns.Add(row with { Assignment = link, Rule = (ushort)rule, Period = (ushort)place, LastInForce = span.Last });
    }

    private ObligationColumns.Row AssessFrequency(FrequencyRule rule, int chain, PlannedPeriod period, RuleMatch match, ReadOnlySpan<DayRange> inForce, int lastInForce, bool exempt)
    {
        (int count, int metOn) = _matcher.CountDates(rule, chain, period, match, inForce);
        ObligationStatus status = exempt ? ObligationStatus.Exempt
            : count >= rule.AtLeast ? ObligationStatus.Met
            : _asOf <= lastInForce ? ObligationStatus.Pending
            : ObligationStatus.Missed;
        return new(0, 0, 0, status == ObligationStatus.Met ? metOn : ObligationColumns.Row.Never, 0, (ushort)count, status, IsIncomplete: false);
    }

    private ObligationColumns.Row AssessSubmission(int chain, PlannedPeriod period, RuleMatch match, bool exempt)
    {
        if (exempt)
        {
            return new(0, 0, 0, ObligationColumns.Row.Never, 0, 0, ObligationStatus.Exempt, IsIncomplete: false);
        }

        if (_matcher.BestSubmission(chain, period, match) is { } best)
        {
            return new(0, 0, 0, best.Day, 0, 0, best.Day <= period.Due ? ObligationStatus.Met : ObligationStatus.Late, best.IsIncomplete);
        }

        return new(0, 0, 0, ObligationColumns.Row.Never, 0, 0, _asOf <= period.Due ? ObligationStatus.Pending : ObligationStatus.Missed, IsIncomplete: false);
    }

    /// <summary>The first and the last day in force in a sub-period; it has at least one.</summary>
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
}
