using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Says of each obligation of a rule how it stands (O3–O5), and writes it down.</summary>
/// <remarks>
/// What was done under a link is put together for all sub-periods first, by <see cref="DateCounter"/> and <see cref="SubmissionFinder"/>; so nothing is searched for, and what
/// a processor cannot foresee costs once a link and not once a sub-period. Nothing is allocated.
/// </remarks>
internal sealed class ObligationJudge(RuleWalk walk, ResponsibilityRegister register, int asOf)
{
    private readonly ActivityTable _activities = register.Activities;
    private readonly DateCounter _dates = new(walk, register.Activities, asOf);
    private readonly SubmissionFinder _submissions = new(walk, register.Activities, asOf);
    private readonly ObligationCell[] _spare = new ObligationCell[walk.Periods.Length];

    // Of each sub-period of a run the cell of a link in force on all its days under which nothing was found.
    private readonly ulong[][] _unmet = Array.ConvertAll(walk.Runs, run => UnmetOf(run.Planned, asOf));

    /// <summary>How many obligations stand under some links: threads wait for this before they may write, so most links are not asked day by day.</summary>
    public long Count(ChainDays chains, ReadOnlySpan<int> links)
    {
        long count = 0;
        foreach (RuleWalk.Run run in walk.Runs)
        {
            foreach (int number in links)
            {
                ref readonly ChainDays.Link link = ref chains[number];
                if (run.Match.Selector.Matches(number, out bool asksByDay))
                {
                    bool isThroughout = link.IsPlain && !asksByDay && link.Days.First <= run.Planned.Hull.First && link.Days.Last >= run.Planned.Hull.Last;
                    count += isThroughout ? run.Planned.Days.Length : CountPart(link, run, asksByDay ? run.Match.Selector : null);
                }
            }
        }

        return count;
    }

    /// <summary>Judges the obligations under a link, by the sub-period's place.</summary>
    public void Judge(in ChainDays.Link link, ref RuleColumn.Writer cells)
    {
        cells.Begin(link.Number);
        RuleWalk.Run[] runs = walk.Reaches(link) ? walk.Runs : [];
        for (int i = 0; i < runs.Length; i++)
        {
            if (runs[i].Match.Selector.Matches(link.Number, out bool asksByDay))
            {
                Span<ObligationCell> room = cells.Room(_unmet[i].Length, _spare);
                cells.Add(room[..Judge(link, runs[i], _unmet[i], asksByDay ? runs[i].Match.Selector : null, room)]);
            }
        }
    }

    /// <summary>Writes the cells of a run under a link, and says how many there are.</summary>
    private int Judge(in ChainDays.Link link, RuleWalk.Run run, ulong[] unmet, SelectorMatch? byDay, Span<ObligationCell> cells)
    {
        bool isWhole = link.IsPlain && byDay is null && run.IsOwedThroughout && link.Days.First <= run.Planned.Hull.First && link.Days.Last >= run.Planned.Hull.Last;
        if (run.Match.IsFrequency)
        {
            _dates.Count(link, run);
        }
        else
        {
            _submissions.Find(link, run);
        }

        return !isWhole ? Partial(link, run, byDay, cells) : run.Match.IsFrequency ? WholeFrequency(run, unmet, cells) : WholeSubmission(run, unmet, cells);
    }

    /// <summary>How many of a run stand under a link that is not in force on all its days.</summary>
    private int CountPart(in ChainDays.Link link, RuleWalk.Run run, SelectorMatch? byDay)
    {
        int count = 0;
        for (int place = 0; place < run.Planned.Days.Length; place++)
        {
            bool stands = link.IsPlain && byDay is null ? !link.Days.And(run.Planned.Days[place]).IsEmpty : walk.Stands(link, run.Planned.Start + place, byDay, out _);
            count += stands ? 1 : 0;
        }

        return count;
    }

    /// <summary>The cells of a frequency rule under a link in force on all days, as nearly all are: each is as expected, or it is met.</summary>
    private int WholeFrequency(RuleWalk.Run run, ReadOnlySpan<ulong> unmet, Span<ObligationCell> cells)
    {
        cells = cells[..unmet.Length];
        ReadOnlySpan<int> counts = _dates.Counts[..unmet.Length], metOns = _dates.MetOn[..unmet.Length];
        int atLeast = run.Match.AtLeast;
        for (int place = FourCells.OfDates(counts, metOns, atLeast, unmet, cells); place < cells.Length; place++)
        {
            // Whether there is enough follows no pattern: it is calculated with, not branched on.
            ulong owed = unmet[place], met = (owed & ObligationCell.WhichMask) | ObligationCell.Standing(ObligationStatus.Met, metOns[place]);
            long enough = Convert.ToInt64(counts[place] >= atLeast);
            cells[place] = new((owed ^ ((owed ^ met) & (ulong)-enough)) | ObligationCell.Counted(counts[place]));
        }

        return cells.Length;
    }

    /// <summary>The cells of a submission rule under a link in force on all days: each is as expected, or it was handed in.</summary>
    private int WholeSubmission(RuleWalk.Run run, ReadOnlySpan<ulong> unmet, Span<ObligationCell> cells)
    {
        RuleMatch match = run.Match;
        cells = cells[..unmet.Length];
        ReadOnlySpan<int> dues = run.Planned.Due, founds = _submissions.Found[..unmet.Length], metOns = _submissions.MetOn[..unmet.Length];

        // Contents are looked up one by one.
        for (int place = match.AsksForContents ? 0 : FourCells.OfSubmissions(founds, metOns, dues, unmet, cells); place < cells.Length; place++)
        {
            // Whether it was handed in, and when, follows no pattern either; one status before late is met.
            ulong owed = unmet[place];
            int found = founds[place], metOn = metOns[place];
            ulong handedIn = (owed & ObligationCell.WhichMask) | ObligationCell.Standing(ObligationStatus.Late - Convert.ToInt32(metOn <= dues[place]), metOn, IsIncomplete(match, found));
            long isIn = Convert.ToInt64(found >= 0);
            cells[place] = new(owed ^ ((owed ^ handedIn) & (ulong)-isIn));
        }

        return cells.Length;
    }

    /// <summary>The cells under one of the few other links: in force on some days, with gaps, excused, or of a locality that is asked for day by day.</summary>
    private int Partial(in ChainDays.Link link, RuleWalk.Run run, SelectorMatch? byDay, Span<ObligationCell> cells)
    {
        RuleMatch match = run.Match;
        ReadOnlySpan<DayRange> days = run.Planned.Days;
        bool isPlain = link.IsPlain && byDay is null;
        int count = 0;
        for (int place = 0; place < days.Length; place++)
        {
            DayRange span = link.Days.And(days[place]);
            if (isPlain ? span.IsEmpty : !walk.Stands(link, run.Planned.Start + place, byDay, out span))
            {
                continue;
            }

            int available = isPlain ? span.Days : walk.DaysAvailable(link, run.Planned.Start + place), due = run.Planned.Due[place];
            bool isOwed = available >= match.MinimumDays && (match.IsFrequency || due >= span.First || DaySets.Contains(walk.InForce(link), due));
            ulong standing = match.IsFrequency ? OfDates(match, place, span.Last, isOwed) : OfSubmission(match, place, due, isOwed);
            cells[count++] = new(ObligationCell.Which(run.Planned.Start + place, span.Last) | standing);
        }

        return count;
    }

    private ulong OfDates(RuleMatch match, int place, int last, bool isOwed)
    {
        int count = _dates.Counts[place];
        ulong standing = !isOwed ? ObligationCell.Standing(ObligationStatus.Exempt)
            : count >= match.AtLeast ? ObligationCell.Standing(ObligationStatus.Met, _dates.MetOn[place])
            : ObligationCell.Standing(asOf <= last ? ObligationStatus.Pending : ObligationStatus.Missed);
        return standing | ObligationCell.Counted(count);
    }

    private ulong OfSubmission(RuleMatch match, int place, int due, bool isOwed)
    {
        int found = _submissions.Found[place], metOn = _submissions.MetOn[place];
        return !isOwed ? ObligationCell.Standing(ObligationStatus.Exempt)
            : found >= 0 ? ObligationCell.Standing(metOn <= due ? ObligationStatus.Met : ObligationStatus.Late, metOn, IsIncomplete(match, found))
            : ObligationCell.Standing(asOf <= due ? ObligationStatus.Pending : ObligationStatus.Missed);
    }

    /// <summary>Whether a submission that was found, if any, lacks contents.</summary>
    private bool IsIncomplete(RuleMatch match, int found) => match.AsksForContents && found >= 0 && !match.HasContents(_activities.ContentSet[found]);

    private static ulong[] UnmetOf(PlannedRun planned, int asOf)
    {
        ulong[] unmet = new ulong[planned.Days.Length];
        for (int place = 0; place < unmet.Length; place++)
        {
            int last = planned.Days[place].Last, until = planned.Rule is FrequencyRule ? last : planned.Due[place];
            unmet[place] = ObligationCell.Which(planned.Start + place, last) | ObligationCell.Standing(asOf <= until ? ObligationStatus.Pending : ObligationStatus.Missed);
        }

        return unmet;
    }
}
