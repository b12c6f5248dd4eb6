using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Finds in the sorted columns what fulfils an obligation as of a day (O4, O5, T3).</summary>
internal sealed class ActivityMatcher(ActivityTable activities, int asOf)
{
    private readonly List<int> _days = [];

    /// <summary>How many dates within the days in force have an activity that counts, and the date of the N-th (O4).</summary>
    public (int Count, int MetOn) CountDates(FrequencyRule rule, int chain, PlannedPeriod period, RuleMatch match, ReadOnlySpan<DayRange> inForce)
    {
        if (match.Kinds.Length == 1)
        {
            return CountDates(activities.Of(chain, match.Kinds[0]), rule, period, match, inForce);
        }

        _days.Clear();
        foreach (int kind in match.Kinds)
        {
            (int start, int end) = activities.Of(chain, kind);
            for (int i = FirstFrom(start, end, period.Days.First); i < end && activities.Day[i] <= Math.Min(period.Days.Last, asOf); i++)
            {
                if (Counts(i, rule, period, match, inForce))
                {
                    _days.Add(activities.Day[i]);
                }
            }
        }

        _days.Sort();
        var dates = new DateCount(rule.AtLeast);
        foreach (int day in CollectionsMarshal.AsSpan(_days))
        {
            dates.Add(day);
        }

        return (dates.Count, dates.MetOn);
    }

    /// <summary>The submission that counts for a label: the highest credit, then the earliest date, then id (O5); <see langword="null"/> for none.</summary>
    public (int Position, int Day, bool IsIncomplete)? BestSubmission(int chain, PlannedPeriod period, RuleMatch match)
    {
        int best = -1;
        Fraction bestCredit = Fraction.Zero;
        foreach (int kind in match.Kinds)
        {
            (int start, int end) = activities.LabelledOf(chain, kind);
            for (int i = FirstLabelled(start, end, period.Period.Code); i < end && activities.Label[activities.ByLabel[i]] == period.Period.Code; i++)
            {
                int position = activities.ByLabel[i];
                if (activities.Day[position] > asOf || activities.Returned[position] <= asOf)
                {
                    continue;
                }

                Fraction credit = match.CreditOf(activities.Day[position] > period.Due, !match.HasContents(activities.ContentSet[position]));
                if (best < 0 || credit > bestCredit || (credit == bestCredit && IsEarlier(position, best)))
                {
                    best = position;
                    bestCredit = credit;
                }
            }
        }

        return best < 0 ? null : (best, activities.Day[best], !match.HasContents(activities.ContentSet[best]));
    }

    private (int Count, int MetOn) CountDates((int Start, int End) range, FrequencyRule rule, PlannedPeriod period, RuleMatch match, ReadOnlySpan<DayRange> inForce)
    {
        var dates = new DateCount(rule.AtLeast);
        int last = Math.Min(period.Days.Last, asOf);
        for (int i = FirstFrom(range.Start, range.End, period.Days.First); i < range.End && activities.Day[i] <= last; i++)
        {
            if (Counts(i, rule, period, match, inForce))
            {
                dates.Add(activities.Day[i]);
            }
        }

        return (dates.Count, dates.MetOn);
    }

    private bool Counts(int i, FrequencyRule rule, PlannedPeriod period, RuleMatch match, ReadOnlySpan<DayRange> inForce)
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

    private bool IsEarlier(int position, int other) =>
        activities.Day[position] != activities.Day[other]
            ? activities.Day[position] < activities.Day[other]
            : TextKey.Compare(activities.Ids[position], activities.Ids[other]) < 0;

    private int FirstFrom(int start, int end, int day)
    {
        while (start < end)
        {
            int middle = start + ((end - start) >> 1);
            if (activities.Day[middle] < day)
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

    private int FirstLabelled(int start, int end, int label)
    {
        while (start < end)
        {
            int middle = start + ((end - start) >> 1);
            if (activities.Label[activities.ByLabel[middle]] < label)
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
