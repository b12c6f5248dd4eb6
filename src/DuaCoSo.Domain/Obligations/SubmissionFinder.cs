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
            (int start, int end) = activities.LabelledOf(link.Chain, run.Match.Kinds[0]);
            Find(start, end, run);
            return;
        }

        for (int place = 0; place < run.Planned.Label.Length; place++)
        {
            int found = -1;
            foreach (int kind in run.Match.Kinds)
            {
                (int start, int end) = activities.LabelledOf(link.Chain, kind);
                found = Best(found, ActivityTable.FirstFrom(activities.LabelCode, start, end, run.Planned.Label[place]), end, place, run);
            }

            Write(place, found);
        }
    }

    /// <summary>Finds those of one kind, walking beside the sub-periods in the order of the labels: mostly they rise together, and each has one submission, which is there.</summary>
    private void Find(int start, int end, RuleWalk.Run run)
    {
        ReadOnlySpan<int> codes = run.Planned.Label, labels = activities.LabelCode.AsSpan(0, end), byLabel = activities.ByLabel.AsSpan(0, end), days = activities.Day;
        Span<int> found = _found.AsSpan(0, codes.Length), metOn = _metOn.AsSpan(0, codes.Length);
        int next = start, reached = int.MaxValue;
        for (int place = 0; place < codes.Length; place++)
        {
            int code = codes[place];
            if (code <= reached)
            {
                next = ActivityTable.FirstFrom(activities.LabelCode, start, end, code);
            }

            reached = code;
            while (next < labels.Length && labels[next] < code)
            {
                next++;
            }

            int best = -1, day = ObligationCell.Never;
            if (next < labels.Length && labels[next] == code)
            {
                best = byLabel[next];
                day = days[best];
                if (day > asOf || activities.IsReturned(best, asOf) || (next + 1 < labels.Length && labels[next + 1] == code))
                {
                    best = Best(-1, next, end, place, run);
                    day = best < 0 ? ObligationCell.Never : days[best];
                }
            }

            found[place] = best;
            metOn[place] = day;
        }
    }

    private void Write(int place, int found) => (_found[place], _metOn[place]) = (found, found < 0 ? ObligationCell.Never : activities.Day[found]);

    /// <summary>The best of a submission found so far, if any, and of those with a sub-period's label from a place in the order of labels on.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Best(int found, int from, int end, int place, RuleWalk.Run run)
    {
        for (int i = from; i < end && activities.LabelCode[i] == run.Planned.Label[place]; i++)
        {
            found = Better(found, activities.ByLabel[i], run.Planned.Due[place], run.Match);
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
