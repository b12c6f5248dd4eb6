using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>
/// Walks the sorted columns of activities beside the sub-periods of one chain after another and finds what fulfils an obligation as of a day (O4, O5, T3).
/// </summary>
/// <remarks>Sub-periods mostly follow each other: the cursor goes on from where it stood, and searches anew only where one begins before the last one ended.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct ActivityCursor(ActivityTable activities, int asOf)
{
    private int _chain = KeyTable.None;
    private RuleMatch? _match;
    private int _next;
    private int _end;
    private int _reached;
    private List<int>? _several;

    /// <summary>How many dates within the days in force have an activity that counts, and the date of the N-th (O4).</summary>
    public (int Count, int MetOn) CountDates(FrequencyRule rule, int chain, PlannedPeriod period, RuleMatch match, DayRange span, ReadOnlySpan<DayRange> inForce)
    {
        if (match.Kinds.Length != 1)
        {
            return CountDatesOfSeveral(rule, chain, period, match, span, inForce);
        }

        if (chain != _chain || !ReferenceEquals(match, _match) || span.First <= _reached)
        {
            (_chain, _match) = (chain, match);
            (_next, _end) = activities.Of(chain, match.Kinds[0]);
            _next = FirstFrom(activities.Day, _next, _end, span.First);
        }

        _reached = span.Last;
        ReadOnlySpan<int> days = activities.Day.AsSpan(0, _end);
        int i = _next, last = Math.Min(span.Last, asOf);
        while (i < days.Length && days[i] < span.First)
        {
            i++;
        }

        var dates = new DateCount(rule.AtLeast);
        bool countsEvery = match.CountsEvery && inForce.Length == 1;
        for (; i < days.Length && days[i] <= last; i++)
        {
            if (countsEvery || Counts(i, rule, period, match, inForce))
            {
                dates.Add(days[i]);
            }
        }

        _next = i;
        return (dates.Count, dates.MetOn);
    }

    /// <summary>The submission that counts for a label: the highest credit, then the earliest date, then id (O5).</summary>
    public bool FindSubmission(int chain, PlannedPeriod period, RuleMatch match, out int found)
    {
        found = -1;
        int rank = 0, label = period.Period.Code;
        foreach (int kind in match.Kinds)
        {
            if (match.Kinds.Length > 1 || chain != _chain || !ReferenceEquals(match, _match) || label <= _reached)
            {
                (_chain, _match) = (chain, match);
                (_next, _end) = activities.LabelledOf(chain, kind);
                _next = FirstFrom(activities.LabelCode, _next, _end, label);
            }

            _reached = label;
            ReadOnlySpan<int> labels = activities.LabelCode.AsSpan(0, _end);
            while (_next < labels.Length && labels[_next] < label)
            {
                _next++;
            }

            for (; _next < labels.Length && labels[_next] == label; _next++)
            {
                int position = activities.ByLabel[_next];
                if (activities.Day[position] > asOf || activities.Returned[position] <= asOf)
                {
                    continue;
                }

                int own = match.RankOf(activities.Day[position] > period.Due, !match.HasContents(activities.ContentSet[position]));
                if (found < 0 || own > rank || (own == rank && IsEarlier(position, found)))
                {
                    (found, rank) = (position, own);
                }
            }
        }

        return found >= 0;
    }

    private (int Count, int MetOn) CountDatesOfSeveral(FrequencyRule rule, int chain, PlannedPeriod period, RuleMatch match, DayRange span, ReadOnlySpan<DayRange> inForce)
    {
        List<int> several = _several ??= [];
        several.Clear();
        foreach (int kind in match.Kinds)
        {
            (int start, int end) = activities.Of(chain, kind);
            for (int i = FirstFrom(activities.Day, start, end, span.First); i < end && activities.Day[i] <= Math.Min(span.Last, asOf); i++)
            {
                if (Counts(i, rule, period, match, inForce))
                {
                    several.Add(activities.Day[i]);
                }
            }
        }

        several.Sort();
        var dates = new DateCount(rule.AtLeast);
        foreach (int day in CollectionsMarshal.AsSpan(several))
        {
            dates.Add(day);
        }

        return (dates.Count, dates.MetOn);
    }

    private readonly bool Counts(int i, FrequencyRule rule, PlannedPeriod period, RuleMatch match, ReadOnlySpan<DayRange> inForce)
    {
        int day = activities.Day[i];
        return match.IsPerformed(activities.Performer[i])
            && match.HasContents(activities.ContentSet[i])
            && DaySets.Contains(inForce, day)
            && rule.CountsOn switch
            {
                CountsOn.Weekend => period.Calendar.IsUnworkedWeekend(day),
                CountsOn.WorkingDay => period.Calendar.IsWorkingDay(day),
                _ => true,
            };
    }

    private readonly bool IsEarlier(int position, int other) =>
        activities.Day[position] != activities.Day[other]
            ? activities.Day[position] < activities.Day[other]
            : TextKey.Compare(activities.Ids[position], activities.Ids[other]) < 0;

    /// <summary>The first position of a sorted stretch with a number or a greater one.</summary>
    private static int FirstFrom(int[] sorted, int start, int end, int number)
    {
        while (start < end)
        {
            int middle = start + ((end - start) >> 1);
            if (sorted[middle] < number)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return start;
    }

    /// <summary>Counts distinct dates that come in order, and remembers the N-th.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct DateCount(int atLeast)
    {
        private int _last = int.MinValue;

        public int Count { get; private set; }

        public int MetOn { get; private set; } = ObligationColumns.Row.Never;

        public void Add(int day)
        {
            if (day == _last)
            {
                return;
            }

            _last = day;
            if (++Count == atLeast)
            {
                MetOn = day;
            }
        }
    }
}
