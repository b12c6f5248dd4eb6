using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>How many assignments each target of a rule has on a day, and how many distinct targets each assignee (C1).</summary>
internal sealed class TargetTally
{
    private const int NoTarget = -1;

    private readonly ResponsibilityRegister _register;
    private readonly int _day;

    // By target's number; of what is no target on the day that it is none.
    private readonly int[] _counts;
    private readonly int[] _loads;

    /// <summary>The counts of a rule on a day.</summary>
    public TargetTally(TargetRule rule, ResponsibilityRegister register, int day)
    {
        Rule = rule;
        _register = register;
        _day = day;
        _loads = new int[register.Parties.Keys.Count];
        _counts = new int[rule.TargetCount];

        // Two assignments of a party on one target are one load.
        int[] lastTarget = new int[_loads.Length];
        Array.Fill(lastTarget, NoTarget);
        for (int target = 0; target < _counts.Length; target++)
        {
            _counts[target] = rule.IsTarget(target, day) ? Count(target, lastTarget) : NoTarget;
        }
    }

    /// <summary>The rule.</summary>
    public TargetRule Rule { get; }

    /// <summary>How many things may be targets; their numbers are below it, in the order of their keys.</summary>
    public int TargetCount => _counts.Length;

    /// <summary>Whether something is a target on the day.</summary>
    public bool IsTarget(int target) => _counts[target] != NoTarget;

    /// <summary>How many assignments a target has.</summary>
    public int CountOf(int target) => _counts[target];

    /// <summary>Whether the rule admits an assignment of its role on the day.</summary>
    public bool Admits(int assignment) =>
        Rule.TargetOf(assignment) is >= 0 and int target && IsTarget(target) ? Rule.HasKind(assignment) : Rule.Admits(assignment, _day);

    /// <summary>How many distinct targets each party has.</summary>
    public ReadOnlySpan<int> Loads => _loads;

    /// <summary>Counts the assignments on a target, and the target once for each of their parties.</summary>
    private int Count(int target, int[] lastTarget)
    {
        AssignmentTable assignments = _register.Assignments;
        int count = 0;
        foreach (int assignment in Rule.On(target))
        {
            if (Rule.IsAbout(assignment) && assignments.Intervals[assignment].Contains(_day))
            {
                count++;
                int party = assignments.Party[assignment];
                _loads[party] += lastTarget[party] == target ? 0 : 1;
                lastTarget[party] = target;
            }
        }

        return count;
    }
}
