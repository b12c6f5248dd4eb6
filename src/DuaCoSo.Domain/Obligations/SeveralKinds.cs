using System.Runtime.InteropServices;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Obligations;

/// <summary>What fulfils an obligation whose rule accepts several kinds of activity, or none that occurs: each kind lies sorted by itself (O4, O5).</summary>
internal sealed class SeveralKinds(ActivityTable activities, int asOf)
{
    private readonly List<int> _days = [];

    /// <summary>The days within an interval on which an activity of any kind counts, in order.</summary>
    public ReadOnlySpan<int> Days(int chain, scoped ReadOnlySpan<DayRange> inForce, RuleWalk.Run run, DayRange within)
    {
        _days.Clear();
        foreach (int kind in run.Match.Kinds)
        {
            (int start, int end) = activities.Of(chain, kind);
            for (int i = ActivityTable.FirstFrom(activities.Day, start, end, within.First); i < end && activities.Day[i] <= within.Last; i++)
            {
                if (ObligationJudge.Counts(activities, i, run, inForce))
                {
                    _days.Add(activities.Day[i]);
                }
            }
        }

        _days.Sort();
        return CollectionsMarshal.AsSpan(_days);
    }

    /// <summary>The position of the submission that counts, of whatever kind, or −1.</summary>
    public int FindSubmission(int chain, int label, int due, RuleMatch match)
    {
        int found = -1;
        foreach (int kind in match.Kinds)
        {
            (int start, int end) = activities.LabelledOf(chain, kind);
            for (int i = ActivityTable.FirstFrom(activities.LabelCode, start, end, label); i < end && activities.LabelCode[i] == label; i++)
            {
                found = ObligationJudge.Better(activities, found, activities.ByLabel[i], due, match, asOf);
            }
        }

        return found;
    }
}
