using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Counts the dates on which something was done under a link, each in the sub-periods that it lies in, at most one a date (O4).</summary>
internal sealed class DateCounter(RuleWalk walk, ActivityTable activities, int asOf)
{
    // Behind the sub-periods there is a place for days that lie in none.
    private readonly int[] _counts = new int[walk.Periods.Length + 1];
    private readonly int[] _metOn = new int[walk.Periods.Length + 1];
    private int[] _some = [];

    /// <summary>Of each sub-period of the run how many dates counted.</summary>
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>Of each sub-period the date that made them enough, where they are.</summary>
    public ReadOnlySpan<int> MetOn => _metOn;

    /// <summary>Counts what was done under a link.</summary>
    public void Count(in ChainDays.Link link, RuleWalk.Run run)
    {
        PlannedRun planned = run.Planned;
        var within = link.Days.And(new(planned.Hull.First, Math.Min(planned.Hull.Last, asOf)));
        ReadOnlySpan<int> days = run.Match.CountsEvery && link.IsPlain && run.Match.Kinds.Length == 1
            ? activities.DaysOf(link.Chain, run.Match.Kinds[0], within.First)
            : Some(link.Chain, walk.InForce(link), run, within);
        Span<int> counts = _counts.AsSpan(0, planned.Days.Length + 1), metOn = _metOn.AsSpan(0, counts.Length);
        counts.Clear();
        if (planned.Overlaps)
        {
            CountInSeveral(days, within.Last, planned, counts, metOn, run.Match.AtLeast);
        }
        else
        {
            Count(days, within.Last, planned.PlaceOfDay, planned.Hull.First, counts, metOn, run.Match.AtLeast);
        }
    }

    private static void Count(ReadOnlySpan<int> days, int last, ReadOnlySpan<ushort> placeOfDay, int first, Span<int> counts, Span<int> metOn, int atLeast)
    {
        int before = ObligationCell.Never;
        foreach (int day in days)
        {
            if (day > last)
            {
                break;
            }

            if (day != before)
            {
                before = day;
                int place = placeOfDay[day - first];

                // Dates before the one that makes them enough are written over by it: most are, so that is foreseen.
                if (++counts[place] <= atLeast)
                {
                    metOn[place] = day;
                }
            }
        }
    }

    /// <summary>The same where a day may lie in several sub-periods.</summary>
    private static void CountInSeveral(ReadOnlySpan<int> days, int last, PlannedRun planned, Span<int> counts, Span<int> metOn, int atLeast)
    {
        int before = ObligationCell.Never;
        foreach (int day in days)
        {
            if (day <= last && day != before)
            {
                before = day;
                for (int place = planned.PlaceOfDay[day - planned.Hull.First]; place < planned.Days.Length; place = planned.NextPlaceOf(day, place))
                {
                    if (++counts[place] <= atLeast)
                    {
                        metOn[place] = day;
                    }
                }
            }
        }
    }

    /// <summary>The days within an interval on which an activity counts, in order: of several kinds, or where not every one counts.</summary>
    private ReadOnlySpan<int> Some(int chain, scoped ReadOnlySpan<DayRange> inForce, RuleWalk.Run run, DayRange within)
    {
        RuleMatch match = run.Match;
        int count = 0;
        bool hasGaps = inForce.Length > 1;
        foreach (int kind in match.Kinds)
        {
            (int start, int end) = activities.Of(chain, kind);
            start = start < end && activities.Day[start] < within.First ? ActivityTable.FirstFrom(activities.Day, start, end, within.First) : start;
            if (_some.Length < count + end - start)
            {
                Array.Resize(ref _some, count + end - start);
            }

            for (int i = start; i < end && activities.Day[i] <= within.Last; i++)
            {
                // Whether one counts follows no pattern: each is written, and those that do not are written over.
                _some[count] = activities.Day[i];
                count += (match.CountsEvery || IsCounted(i, run)) && !(hasGaps && !DaySets.Contains(inForce, activities.Day[i])) ? 1 : 0;
            }
        }

        if (match.Kinds.Length > 1)
        {
            Array.Sort(_some, 0, count);
        }

        return _some.AsSpan(0, count);
    }

    /// <summary>Whether an activity of the right kind counts where not every one does.</summary>
    private bool IsCounted(int position, RuleWalk.Run run)
    {
        RuleMatch match = run.Match;
        return (!match.AsksForPerformer || match.IsPerformed(activities.Performer[position]))
            && (!match.AsksForContents || match.HasContents(activities.ContentSet[position]))
            && match.CountsOn switch
            {
                CountsOn.Weekend => run.Planned.Calendar.IsUnworkedWeekend(activities.Day[position]),
                CountsOn.WorkingDay => run.Planned.Calendar.IsWorkingDay(activities.Day[position]),
                _ => true,
            };
    }
}
