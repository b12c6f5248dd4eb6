using System.Runtime.InteropServices;

namespace DuaCoSo.Domain.Assessments;

/// <summary>How many assignments each target of a rule has on a day, and how many distinct targets each assignee (C1).</summary>
internal sealed class RuleTally(TargetRule rule, int day)
{
    private readonly int[] _counts = new int[rule.TargetCount];
    private readonly Dictionary<(int Party, int Target), int> _held = [];
    private readonly Dictionary<int, int> _loads = [];

    /// <summary>The rule.</summary>
    public TargetRule Rule => rule;

    /// <summary>The targets of the day, in the order of their keys, each with the number of its assignments.</summary>
    public IEnumerable<(int Target, int Count)> Targets
    {
        get
        {
            for (int target = 0; target < _counts.Length; target++)
            {
                if (rule.IsTarget(target, day))
                {
                    yield return (target, _counts[target]);
                }
            }
        }
    }

    /// <summary>Those who have any target, by id, each with the number of distinct ones.</summary>
    public IEnumerable<(int Party, int Load)> Loads => _loads.OrderBy(l => l.Key).Select(l => (l.Key, l.Value));

    /// <summary>Counts an assignment of a party, if the rule does.</summary>
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

    /// <summary>Takes an assignment that was counted away again.</summary>
    public void Remove(int assignment, int party)
    {
        if (rule.CountedTarget(assignment, party, day) is >= 0 and int target)
        {
            _counts[target]--;
            _held[(party, target)]--;
            _loads[party] -= _held[(party, target)] == 0 ? 1 : 0;
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
