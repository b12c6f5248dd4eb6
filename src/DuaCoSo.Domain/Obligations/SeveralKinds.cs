using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>What fulfils an obligation whose rule accepts several kinds of activity, or none that occurs: each kind lies sorted by itself (O4, O5).</summary>
internal sealed class SeveralKinds(ActivityTable activities, int asOf)
{
    private readonly List<int> _days = [];

    /// <summary>The dates of all kinds together, in order.</summary>
    public void CountDates(in RuleWalk.Link link, PlannedPeriod period, RuleMatch match, DayRange span, ref DateCount dates)
    {
        _days.Clear();
        foreach (int kind in match.Kinds)
        {
            (int start, int end) = activities.Of(link.Chain, kind);
            for (int i = ActivityTable.FirstFrom(activities.Day, start, end, span.First); i < end && activities.Day[i] <= Math.Min(span.Last, asOf); i++)
            {
                if (ObligationJudge.Counts(activities, i, period, match, link.InForce))
                {
                    _days.Add(activities.Day[i]);
                }
            }
        }

        _days.Sort();
        foreach (int day in CollectionsMarshal.AsSpan(_days))
        {
            dates.Add(day);
        }
    }

    /// <summary>The position of the submission that counts, of whatever kind, or −1.</summary>
    public int FindSubmission(in RuleWalk.Link link, PlannedPeriod period, RuleMatch match)
    {
        int found = -1, label = period.Period.Code;
        foreach (int kind in match.Kinds)
        {
            (int start, int end) = activities.LabelledOf(link.Chain, kind);
            for (int i = ActivityTable.FirstFrom(activities.LabelCode, start, end, label); i < end && activities.LabelCode[i] == label; i++)
            {
                found = ObligationJudge.Better(activities, found, activities.ByLabel[i], period, match, asOf);
            }
        }

        return found;
    }
}
