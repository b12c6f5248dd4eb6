using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Says of each obligation of a rule how it stands (O3–O5), and writes it down.</summary>
/// <remarks>
/// The hot loops, one for each kind of rule. Dates are counted link by link before any sub-period is looked at: each activity adds to the sub-period that its day lies in, so
/// that nothing is searched for, and what a processor cannot foresee costs once a link and not once a sub-period. Submissions are found likewise, walking beside the
/// sub-periods in the order of the labels. Nothing is allocated.
/// </remarks>
internal sealed class ObligationJudge(RuleWalk walk, ResponsibilityRegister register, int asOf)
{
    private readonly ActivityTable _activities = register.Activities;
    private readonly SeveralKinds _several = new(register.Activities, asOf);

    // Of each sub-period of a run how many dates counted under the link at hand, and the one that made them enough, behind them a place for days that lie in none;
    // or which submission was found, and its day.
    private readonly int[] _counts = new int[walk.Periods.Length + 1];
    private readonly int[] _metOn = new int[walk.Periods.Length + 1];

    /// <summary>How a frequency rule's obligation stands that is owed: twice whether there are enough dates, and whether there is time left.</summary>
    private static ReadOnlySpan<byte> StatusOfDates => [(byte)ObligationStatus.Missed, (byte)ObligationStatus.Pending, (byte)ObligationStatus.Met, (byte)ObligationStatus.Met];

    /// <summary>How a submission stands that is owed: twice whether it is in, and whether the day of that, or else of the assessment, is not beyond the due date.</summary>
    private static ReadOnlySpan<byte> StatusOfSubmission => [(byte)ObligationStatus.Missed, (byte)ObligationStatus.Pending, (byte)ObligationStatus.Late, (byte)ObligationStatus.Met];

    /// <summary>How many obligations stand under some links.</summary>
    public long Count(ReadOnlySpan<int> links)
    {
        long count = 0;
        foreach (int number in links)
        {
            ref readonly ChainDays.Link link = ref walk[number];
            if (!walk.Reaches(link))
            {
                continue;
            }

            foreach (RuleWalk.Run run in walk.Runs)
            {
                if (run.Match.Selector.Matches(number, out bool asksByDay))
                {
                    count += Count(link, run, asksByDay ? run.Match.Selector : null);
                }
            }
        }

        return count;
    }

    /// <summary>Judges the obligations under some links, by link, then the sub-period's place.</summary>
    public void Judge(ReadOnlySpan<int> links, ref ObligationColumns.Writer rows)
    {
        foreach (int number in links)
        {
            ref readonly ChainDays.Link link = ref walk[number];
            if (!walk.Reaches(link))
            {
                continue;
            }

            foreach (RuleWalk.Run run in walk.Runs)
            {
                if (!run.Match.Selector.Matches(number, out bool asksByDay))
                {
                    continue;
                }

                SelectorMatch? byDay = asksByDay ? run.Match.Selector : null;
                if (run.Match.IsFrequency)
                {
                    JudgeFrequency(link, run, byDay, ref rows);
                }
                else
                {
                    JudgeSubmission(link, run, byDay, ref rows);
                }
            }
        }
    }

    /// <summary>How many of a run stand under a link: threads wait for this before they may write, so most links are not asked day by day.</summary>
    private int Count(in ChainDays.Link link, RuleWalk.Run run, SelectorMatch? byDay)
    {
        ReadOnlySpan<DayRange> days = run.Planned.Days;
        bool isPlain = link.IsPlain && byDay is null;
        DayRange inForce = link.Days;
        if (isPlain && inForce.First <= run.Planned.Hull.First && inForce.Last >= run.Planned.Hull.Last)
        {
            return days.Length;
        }

        int count = 0;
        for (int place = 0; place < days.Length; place++)
        {
            bool stands = isPlain ? !inForce.And(days[place]).IsEmpty : walk.Stands(link, run.Planned.Start + place, byDay, out _);
            count += stands ? 1 : 0;
        }

        return count;
    }

    private void JudgeFrequency(in ChainDays.Link link, RuleWalk.Run run, SelectorMatch? byDay, ref ObligationColumns.Writer rows)
    {
        CountDates(link, run);
        RuleMatch match = run.Match;
        ReadOnlySpan<DayRange> days = run.Planned.Days;
        ReadOnlySpan<int> counts = _counts.AsSpan(0, days.Length), metOns = _metOn.AsSpan(0, days.Length);
        ulong row = ObligationColumns.Row.PlaceOf(walk.Number, link.Number, run.Planned.Start);
        bool isPlain = link.IsPlain && byDay is null;
        DayRange inForce = link.Days;
        int until = asOf, atLeast = match.AtLeast, minimumDays = match.MinimumDays;
        for (int place = 0; place < days.Length; place++)
        {
            DayRange span = inForce.And(days[place]);
            if (isPlain ? span.IsEmpty : !walk.Stands(link, run.Planned.Start + place, byDay, out span))
            {
                continue;
            }

            // Whether there is enough follows no pattern: it is looked up, not branched on.
            int count = counts[place], enough = Convert.ToInt32(count >= atLeast), isTimeLeft = Convert.ToInt32(until <= span.Last);
            var status = (ObligationStatus)StatusOfDates[(enough * 2) + isTimeLeft];
            int metOn = ObligationColumns.Row.Never ^ ((ObligationColumns.Row.Never ^ metOns[place]) & -enough);
            if ((isPlain ? span.Days : walk.DaysAvailable(link, run.Planned.Start + place)) < minimumDays)
            {
                (status, metOn) = (ObligationStatus.Exempt, ObligationColumns.Row.Never);
            }

            rows.Add(row + (uint)place, ObligationColumns.Row.FoundOf(span.Last, status, metOn, count));
        }
    }

    /// <summary>Counts the dates on which an activity under a link counts, each in the sub-periods that it lies in, at most one a date (O4).</summary>
    private void CountDates(in ChainDays.Link link, RuleWalk.Run run)
    {
        PlannedRun planned = run.Planned;
        Span<int> counts = _counts.AsSpan(0, planned.Days.Length + 1);
        counts.Clear();
        RuleMatch match = run.Match;
        var within = link.Days.And(new(planned.Hull.First, Math.Min(planned.Hull.Last, asOf)));
        bool countsEvery = match.Kinds.Length != 1 || (match.CountsEvery && link.IsPlain);
        int start = 0;
        ReadOnlySpan<int> days;
        if (match.Kinds.Length == 1)
        {
            (start, int end) = _activities.Of(link.Chain, match.Kinds[0]);
            start = start < end && _activities.Day[start] < within.First ? ActivityTable.FirstFrom(_activities.Day, start, end, within.First) : start;
            days = _activities.Day.AsSpan(start, end - start);
        }
        else
        {
            days = _several.Days(link.Chain, walk.InForce(link), run, within);
        }

        ReadOnlySpan<ushort> placeOfDay = planned.PlaceOfDay;
        Span<int> metOn = _metOn.AsSpan(0, counts.Length);
        int first = planned.Hull.First, atLeast = match.AtLeast, last = ObligationColumns.Row.Never;
        for (int i = 0; i < days.Length && days[i] <= within.Last; i++)
        {
            int day = days[i];
            if (day == last || !(countsEvery || Counts(_activities, start + i, run, link.IsPlain ? [link.Days] : walk.InForce(link))))
            {
                continue;
            }

            last = day;
            int place = placeOfDay[day - first];
            do
            {
                // Dates before the one that makes them enough are written over by it: most are, so that is foreseen.
                if (++counts[place] <= atLeast)
                {
                    metOn[place] = day;
                }
            }
            while (planned.Overlaps && (place = planned.NextPlaceOf(day, place)) < planned.Days.Length);
        }
    }

    private void JudgeSubmission(in ChainDays.Link link, RuleWalk.Run run, SelectorMatch? byDay, ref ObligationColumns.Writer rows)
    {
        FindSubmissions(link, run);
        RuleMatch match = run.Match;
        ReadOnlySpan<DayRange> days = run.Planned.Days;
        ReadOnlySpan<int> dues = run.Planned.Due, founds = _counts.AsSpan(0, days.Length), metOns = _metOn.AsSpan(0, days.Length);
        ulong row = ObligationColumns.Row.PlaceOf(walk.Number, link.Number, run.Planned.Start);
        bool isPlain = link.IsPlain && byDay is null;
        DayRange inForce = link.Days;
        int until = asOf, minimumDays = match.MinimumDays;
        for (int place = 0; place < days.Length; place++)
        {
            DayRange span = inForce.And(days[place]);
            if (isPlain ? span.IsEmpty : !walk.Stands(link, run.Planned.Start + place, byDay, out span))
            {
                continue;
            }

            // Whether it was handed in, and when, follows no pattern either.
            int due = dues[place], metOn = metOns[place], found = founds[place], isIn = Convert.ToInt32(found >= 0);
            int isInTime = Convert.ToInt32((until ^ ((until ^ metOn) & -isIn)) <= due);
            var status = (ObligationStatus)StatusOfSubmission[(isIn * 2) + isInTime];
            bool isIncomplete = match.AsksForContents && found >= 0 && !match.HasContents(_activities.ContentSet[found]);
            if ((isPlain ? span.Days : walk.DaysAvailable(link, run.Planned.Start + place)) < minimumDays || (due < span.First && !DaySets.Contains(walk.InForce(link), due)))
            {
                (status, metOn, isIncomplete) = (ObligationStatus.Exempt, ObligationColumns.Row.Never, false);
            }

            rows.Add(row + (uint)place, ObligationColumns.Row.FoundOf(span.Last, status, metOn, isIncomplete: isIncomplete));
        }
    }

    /// <summary>Finds of each sub-period the submission that counts and the day it was handed in on (O5).</summary>
    private void FindSubmissions(in ChainDays.Link link, RuleWalk.Run run)
    {
        PlannedRun planned = run.Planned;
        ReadOnlySpan<int> codes = planned.Label, dues = planned.Due, labels = _activities.LabelCode, days = _activities.Day;
        Span<int> found = _counts.AsSpan(0, codes.Length), metOn = _metOn.AsSpan(0, codes.Length);
        bool isOneKind = run.Match.Kinds.Length == 1;
        (int start, int end) = isOneKind ? _activities.LabelledOf(link.Chain, run.Match.Kinds[0]) : default;
        int next = start, reached = 0;
        for (int place = 0; place < codes.Length; place++)
        {
            int best = -1, code = codes[place];
            if (!isOneKind)
            {
                best = _several.FindSubmission(link.Chain, code, dues[place], run.Match);
            }
            else if (start < end)
            {
                // Labels mostly rise with the sub-periods, and the walk goes on from where it stood.
                next = code <= reached || place == 0 ? ActivityTable.FirstFrom(_activities.LabelCode, start, end, code) : next;
                reached = code;
                while (next < end && labels[next] < code)
                {
                    next++;
                }

                for (; next < end && labels[next] == code; next++)
                {
                    best = Better(_activities, best, _activities.ByLabel[next], dues[place], run.Match, asOf);
                }
            }

            found[place] = best;
            metOn[place] = best < 0 ? ObligationColumns.Row.Never : days[best];
        }
    }

    /// <summary>Whether an activity of the right kind and day counts (O4).</summary>
    public static bool Counts(ActivityTable activities, int position, RuleWalk.Run run, ReadOnlySpan<DayRange> inForce)
    {
        int day = activities.Day[position];
        RuleMatch match = run.Match;
        return match.IsPerformed(activities.Performer[position])
            && match.HasContents(activities.ContentSet[position])
            && DaySets.Contains(inForce, day)
            && match.CountsOn switch
            {
                CountsOn.Weekend => run.Planned.Calendar.IsUnworkedWeekend(day),
                CountsOn.WorkingDay => run.Planned.Calendar.IsWorkingDay(day),
                _ => true,
            };
    }

    /// <summary>Of two submissions for a label the one that counts: the highest credit, then the earliest date, then id (O5); one that is returned or later does not exist (T3).</summary>
    public static int Better(ActivityTable activities, int found, int other, int due, RuleMatch match, int asOf)
    {
        if (activities.Day[other] > asOf || activities.Returned[other] <= asOf)
        {
            return found;
        }

        if (found < 0)
        {
            return other;
        }

        int rank = RankOf(found), own = RankOf(other);
        return own > rank || (own == rank && activities.Compare(other, found) < 0) ? other : found;

        int RankOf(int position) => match.RankOf(activities.Day[position] > due, !match.HasContents(activities.ContentSet[position]));
    }
}
