using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Says of each obligation of a rule how it stands (O3–O5), and writes it down.</summary>
/// <remarks>
/// The hot loops: for each link they walk its sub-periods and, beside them, its activities in the sorted columns. Sub-periods mostly follow each other, so the walk
/// goes on from where it stood, and searches anew only where one begins before the last one ended. Nothing is allocated.
/// </remarks>
internal sealed class ObligationJudge(RuleWalk walk, ResponsibilityRegister register, int asOf)
{
    private readonly ActivityTable _activities = register.Activities;
    private readonly SeveralKinds _several = new(register.Activities, asOf);

    /// <summary>How many obligations stand under some links.</summary>
    public long Count(ReadOnlySpan<int> links)
    {
        long count = 0;
        foreach (int number in links)
        {
            if (!walk.TryLink(number, out DayRange only, out RuleWalk.Link link))
            {
                continue;
            }

            foreach (RuleWalk.Run run in walk.Runs)
            {
                bool matches = run.Match.Selector.Matches(number);
                for (int place = run.Start; matches && place < run.End; place++)
                {
                    count += walk.Stands(link, place, run.Match, out _) ? 1 : 0;
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
            if (!walk.TryLink(number, out DayRange only, out RuleWalk.Link link))
            {
                continue;
            }

            foreach (RuleWalk.Run run in walk.Runs)
            {
                if (!run.Match.Selector.Matches(number))
                {
                    continue;
                }

                if (run.Match.IsFrequency)
                {
                    JudgeFrequency(link, run, ref rows);
                }
                else
                {
                    JudgeSubmission(link, run, ref rows);
                }
            }
        }
    }

    private void JudgeFrequency(in RuleWalk.Link link, in RuleWalk.Run run, ref ObligationColumns.Writer rows)
    {
        RuleMatch match = run.Match;
        bool countsEvery = match.CountsEvery && link.InForce.Length == 1;
        int[] days = _activities.Day;
        int next = -1, end = 0, reached = 0;
        for (int place = run.Start; place < run.End; place++)
        {
            if (!walk.Stands(link, place, match, out DayRange span))
            {
                continue;
            }

            var dates = new DateCount(match.AtLeast);
            if (match.Kinds.Length == 1)
            {
                if (next < 0 || span.First <= reached)
                {
                    (next, end) = _activities.Of(link.Chain, match.Kinds[0]);
                    next = ActivityTable.FirstFrom(days, next, end, span.First);
                }

                reached = span.Last;
                int last = Math.Min(reached, asOf);
                while (next < end && days[next] < span.First)
                {
                    next++;
                }

                for (; next < end && days[next] <= last; next++)
                {
                    if (countsEvery || Counts(_activities, next, walk.Periods[place], match, link.InForce))
                    {
                        dates.Add(days[next]);
                    }
                }
            }
            else
            {
                _several.CountDates(link, walk.Periods[place], match, span, ref dates);
            }

            ObligationStatus status = walk.HasTooFewDays(link, place, span, match.MinimumDays) ? ObligationStatus.Exempt
                : dates.Count >= match.AtLeast ? ObligationStatus.Met
                : asOf <= span.Last ? ObligationStatus.Pending
                : ObligationStatus.Missed;
            int metOn = status == ObligationStatus.Met ? dates.MetOn : ObligationColumns.Row.Never;
            rows.Add(new(link.Number, walk.Number, place, span.Last, status, metOn, dates.Count, isIncomplete: false));
        }
    }

    private void JudgeSubmission(in RuleWalk.Link link, in RuleWalk.Run run, ref ObligationColumns.Writer rows)
    {
        RuleMatch match = run.Match;
        int[] labels = _activities.LabelCode;
        int next = -1, end = 0, reached = 0;
        for (int place = run.Start; place < run.End; place++)
        {
            if (!walk.Stands(link, place, match, out DayRange span))
            {
                continue;
            }

            PlannedPeriod period = walk.Periods[place];
            int found = -1, metOn = ObligationColumns.Row.Never;
            ObligationStatus status = ObligationStatus.Exempt;
            if (!walk.HasTooFewDays(link, place, span, match.MinimumDays) && (period.Due >= span.First || DaySets.Contains(link.InForce, period.Due)))
            {
                if (match.Kinds.Length == 1)
                {
                    int label = period.Period.Code;
                    if (next < 0 || label <= reached)
                    {
                        (next, end) = _activities.LabelledOf(link.Chain, match.Kinds[0]);
                        next = ActivityTable.FirstFrom(labels, next, end, label);
                    }

                    reached = label;
                    while (next < end && labels[next] < label)
                    {
                        next++;
                    }

                    for (; next < end && labels[next] == label; next++)
                    {
                        found = Better(_activities, found, _activities.ByLabel[next], period, match, asOf);
                    }
                }
                else
                {
                    found = _several.FindSubmission(link, period, match);
                }

                metOn = found < 0 ? metOn : _activities.Day[found];
                status = found >= 0 ? (metOn <= period.Due ? ObligationStatus.Met : ObligationStatus.Late)
                    : asOf <= period.Due ? ObligationStatus.Pending
                    : ObligationStatus.Missed;
            }

            bool isIncomplete = found >= 0 && !match.HasContents(_activities.ContentSet[found]);
            rows.Add(new(link.Number, walk.Number, place, span.Last, status, metOn, count: 0, isIncomplete));
        }
    }

    /// <summary>Whether an activity of the right kind and day counts (O4).</summary>
    public static bool Counts(ActivityTable activities, int position, PlannedPeriod period, RuleMatch match, ReadOnlySpan<DayRange> inForce)
    {
        int day = activities.Day[position];
        return match.IsPerformed(activities.Performer[position])
            && match.HasContents(activities.ContentSet[position])
            && DaySets.Contains(inForce, day)
            && match.CountsOn switch
            {
                CountsOn.Weekend => period.Calendar.IsUnworkedWeekend(day),
                CountsOn.WorkingDay => period.Calendar.IsWorkingDay(day),
                _ => true,
            };
    }

    /// <summary>Of two submissions for a label the one that counts: the highest credit, then the earliest date, then id (O5); one that is returned or later does not exist (T3).</summary>
    public static int Better(ActivityTable activities, int found, int other, PlannedPeriod period, RuleMatch match, int asOf)
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

        int RankOf(int position) => match.RankOf(activities.Day[position] > period.Due, !match.HasContents(activities.ContentSet[position]));
    }
}
