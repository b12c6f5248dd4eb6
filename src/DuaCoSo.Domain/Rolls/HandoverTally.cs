using System.Runtime.InteropServices;
using DuaCoSo.Domain.Assessments;

namespace DuaCoSo.Domain.Rolls;

/// <summary>The counts of a rule on a day as a plan changes them, beginning with none (C1).</summary>
internal sealed class HandoverTally(TargetRule rule, int day)
{
    private readonly int[] _counts = new int[rule.TargetCount];
    private readonly Dictionary<(int Party, int Target), int> _held = [];
    private readonly Dictionary<int, int> _loads = [];

    /// <summary>The rule.</summary>
    public TargetRule Rule => rule;

    /// <summary>Counts an assignment as a party's, if the rule does.</summary>
    public void Add(int assignment, int party)
    {
        if (rule.CountedTarget(assignment, party, day) is >= 0 and int target)
        {
            _counts[target]++;
            ref int held = ref CollectionsMarshal.GetValueRefOrAddDefault(_held, (party, target), out _);
            if (held++ == 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_loads, party, out _)++;
            }
        }
    }

    /// <summary>Whether the target of a party's assignment has fewer than the rule's minimum.</summary>
    public bool IsUncovered(int assignment, int party) =>
        rule.CountedTarget(assignment, party, day) is >= 0 and int target && _counts[target] < rule.Rule.MinPerTarget;

    /// <summary>Whether one assignment more, of a party, keeps the rule's greatest numbers.</summary>
    public bool HasRoomFor(int assignment, int party)
    {
        if (rule.CountedTarget(assignment, party, day) is not (>= 0 and int target))
        {
            return true;
        }

        int load = _loads.GetValueOrDefault(party) + (_held.GetValueOrDefault((party, target)) == 0 ? 1 : 0);
        return !(_counts[target] + 1 > rule.Rule.MaxPerTarget) && !(load > rule.Rule.MaxPerAssignee);
    }
}
