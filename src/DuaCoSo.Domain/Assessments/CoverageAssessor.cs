using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Looks at the territory on one day: which targets are covered, who carries how much, what is orphaned or misplaced (C1, C2).</summary>
internal sealed class CoverageAssessor
{
    private readonly ResponsibilityRegister _register;
    private readonly int _day;
    private readonly TargetTally[] _tallies;

    /// <summary>Coverage by some rules on a day.</summary>
    public CoverageAssessor(ResponsibilityRegister register, ValueList<AssignmentRule> rules, int day)
    {
        _register = register;
        _day = day;
        _tallies = new TargetTally[rules.Count];
        for (int i = 0; i < _tallies.Length; i++)
        {
            _tallies[i] = new(TargetRule.Of(rules[i], register), register, day);
        }

        // No two rules of a policy have one code (V4).
        Array.Sort(_tallies, static (a, b) => TextKey.Compare(a.Rule.Rule.Code, b.Rule.Rule.Code));
    }

    /// <summary>Each rule with the counts of the day, by code.</summary>
    public ReadOnlySpan<TargetTally> Tallies => _tallies;

    /// <summary>Each rule's coverage, by code; vacant days are counted within a period and the policy's days in force (C4).</summary>
    public ValueList<CoverageResult> Results(DayRange period, ReadOnlySpan<DayRange> inForce)
    {
        var counted = new List<DayRange>();
        DaySets.Intersect(inForce, [period.And(new(Day.Beginning, _day))], counted);
        return Array.ConvertAll(_tallies, tally => Result(tally, counted)).ToValueList();
    }

    /// <summary>The active assignments whose party or locality is not there, whose post nobody holds or whose team nobody leads, by id (C2).</summary>
    public List<int> Orphaned()
    {
        // Localities are few beside what is assigned to them.
        bool[] isGone = new bool[_register.Localities.Keys.Count];
        for (int locality = 0; locality < isGone.Length; locality++)
        {
            isGone[locality] = _register.Localities.On(locality, _day) is null;
        }

        return Active(assignment => IsOrphaned(assignment, isGone));
    }

    /// <summary>The active assignments whose role some rule names, but which none of that role's rules admits, by id (C1).</summary>
    public List<int> Misplaced() => _tallies.Length == 0 ? [] : Active(IsMisplaced);

    private List<int> Active(Predicate<int> wanted)
    {
        var active = new List<int>();
        DayRange[] intervals = _register.Assignments.Intervals;
        for (int assignment = 0; assignment < intervals.Length; assignment++)
        {
            if (intervals[assignment].Contains(_day) && wanted(assignment))
            {
                active.Add(assignment);
            }
        }

        return active;
    }

    private bool IsOrphaned(int assignment, bool[] isGone)
    {
        int party = _register.Assignments.Party[assignment];
        int locality = _register.Assignments.Locality[assignment];
        return !_register.Parties.Intervals[party].Contains(_day)
            || (locality != KeyTable.None && isGone[locality])
            || (_register.Parties.ActsThroughHolders(party) && !_register.Parties.HasHolder(party, _day));
    }

    private bool IsMisplaced(int assignment)
    {
        bool isNamed = false;
        foreach (TargetTally tally in _tallies)
        {
            if (tally.Rule.HasRole(assignment))
            {
                isNamed = true;
                if (tally.Admits(assignment))
                {
                    return false;
                }
            }
        }

        return isNamed;
    }

    private CoverageResult Result(TargetTally tally, List<DayRange> counted)
    {
        AssignmentRule rule = tally.Rule.Rule;
        int targets = 0, covered = 0;
        var uncovered = new List<string>();
        var crowded = new List<string>();
        for (int target = 0; target < tally.TargetCount; target++)
        {
            if (!tally.IsTarget(target))
            {
                continue;
            }

            int count = tally.CountOf(target);
            targets++;
            covered += count >= Math.Max(1, rule.MinPerTarget) ? 1 : 0;
            if (count < rule.MinPerTarget)
            {
                uncovered.Add(tally.Rule.KeyOf(target));
            }

            if (count > rule.MaxPerTarget)
            {
                crowded.Add(tally.Rule.KeyOf(target));
            }
        }

        (ValueList<Id<Party>> overloaded, ValueList<Id<Party>> underloaded) = Assignees(tally);
        return new CoverageResult
        {
            Rule = rule.Code,
            On = Day.At(_day),
            Targets = targets,
            Covered = covered,
            Uncovered = uncovered.ToValueList(),
            Crowded = crowded.ToValueList(),
            Overloaded = overloaded,
            Underloaded = underloaded,
            VacantDays = Vacancy.Days(tally.Rule, _register.Assignments, counted),
        };
    }

    /// <summary>Those who have more targets than the rule allows, and those who have some but too few.</summary>
    private (ValueList<Id<Party>> Overloaded, ValueList<Id<Party>> Underloaded) Assignees(TargetTally tally)
    {
        AssignmentRule rule = tally.Rule.Rule;
        if (rule.MaxPerAssignee is null && rule.MinPerAssignee is null)
        {
            return ([], []);
        }

        var overloaded = new List<Id<Party>>();
        var underloaded = new List<Id<Party>>();
        ReadOnlySpan<int> loads = tally.Loads;
        for (int party = 0; party < loads.Length; party++)
        {
            if (loads[party] > rule.MaxPerAssignee)
            {
                overloaded.Add(Id<Party>.Known(_register.Parties.Keys[party]));
            }

            if (loads[party] > 0 && loads[party] < rule.MinPerAssignee)
            {
                underloaded.Add(Id<Party>.Known(_register.Parties.Keys[party]));
            }
        }

        return (overloaded.ToValueList(), underloaded.ToValueList());
    }
}
