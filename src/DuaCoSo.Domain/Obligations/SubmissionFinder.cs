using System.Runtime.CompilerServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>Finds of each sub-period the submission under a link that counts, and the day it was handed in on (O5).</summary>
internal sealed class SubmissionFinder(RuleWalk walk, ActivityTable activities, int asOf)
{
    private readonly int[] _found = new int[walk.Periods.Length];
    private readonly int[] _metOn = new int[walk.Periods.Length];

    /// <summary>Of each sub-period of the run the position of the submission, or −1.</summary>
    public ReadOnlySpan<int> Found => _found;

    /// <summary>Of each sub-period the day it was handed in on, or <see cref="ObligationCell.Never"/>.</summary>
    public ReadOnlySpan<int> MetOn => _metOn;

    /// <summary>Finds what was handed in under a link.</summary>
    public void Find(in ChainDays.Link link, RuleWalk.Run run)
    {
        if (run.Match.Kinds.Length == 1)
        {
            Find(activities.LabelledOf(link.Chain, run.Match.Kinds[0]), run);
            return;
        }

        for (int place = 0; place < run.Planned.Label.Length; place++)
        {
            int found = -1;
            foreach (int kind in run.Match.Kinds)
            {
                ReadOnlySpan<ActivityTable.Labelled> labelled = activities.LabelledOf(link.Chain, kind);
                found = Best(found, labelled[FirstFrom(labelled, run.Planned.Label[place])..], place, run);
            }

            Write(place, found);
        }
    }

    /// <summary>Finds those of one kind, walking beside the sub-periods in the order of the labels: mostly they rise together, and each has one submission, which is there.</summary>
    private void Find(ReadOnlySpan<ActivityTable.Labelled> labelled, RuleWalk.Run run)
    {
        ReadOnlySpan<int> codes = run.Planned.Label;
        Span<int> found = _found.AsSpan(0, codes.Length), metOn = _metOn.AsSpan(0, codes.Length);
        int next = 0, reached = int.MaxValue;
        for (int place = 0; place < codes.Length; place++)
        {
            int code = codes[place];
            if (code <= reached)
            {
                next = FirstFrom(labelled, code);
            }

            reached = code;
            while (next < labelled.Length && labelled[next].Label < code)
            {
                next++;
            }

            int best = -1, day = ObligationCell.Never;
            if (next < labelled.Length && labelled[next].Label == code)
            {
                (_, day, best) = labelled[next];
                if (day > asOf || activities.IsReturned(best, asOf) || (next + 1 < labelled.Length && labelled[next + 1].Label == code))
                {
                    best = Best(-1, labelled[next..], place, run);
                    day = best < 0 ? ObligationCell.Never : activities.Day[best];
                }
            }

            found[place] = best;
            metOn[place] = day;
        }
    }

    private void Write(int place, int found) => (_found[place], _metOn[place]) = (found, found < 0 ? ObligationCell.Never : activities.Day[found]);

    /// <summary>The place of the first activity with a label or a later one.</summary>
    private static int FirstFrom(ReadOnlySpan<ActivityTable.Labelled> labelled, int label)
    {
        int low = 0, high = labelled.Length;
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            (low, high) = labelled[middle].Label < label ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The best of a submission found so far, if any, and of the first of some that have a sub-period's label.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Best(int found, ReadOnlySpan<ActivityTable.Labelled> labelled, int place, RuleWalk.Run run)
    {
        for (int i = 0; i < labelled.Length && labelled[i].Label == run.Planned.Label[place]; i++)
        {
            found = Better(found, labelled[i].Position, run.Planned.Due[place], run.Match);
        }

        return found;
    }

    /// <summary>Of two submissions for a label the one that counts: the highest credit, then the earliest date, then id; one that is returned or later does not exist (T3).</summary>
    private int Better(int found, int other, int due, RuleMatch match)
    {
        if (activities.Day[other] > asOf || activities.IsReturned(other, asOf))
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
