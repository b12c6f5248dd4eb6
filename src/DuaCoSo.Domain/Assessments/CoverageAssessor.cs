using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;

namespace DuaCoSo.Domain.Assessments;

/// <summary>Looks at the territory on one day: which targets are covered, who carries how much, what is orphaned or misplaced (C1, C2).</summary>
internal sealed class CoverageAssessor
{
    private readonly ResponsibilityRegister _register;
    private readonly TargetRule[] _rules;
    private readonly int _day;
    private readonly List<int> _active;

    /// <summary>Coverage by some rules on a day.</summary>
    public CoverageAssessor(ResponsibilityRegister register, ValueList<AssignmentRule> rules, int day)
    {
        _register = register;
        _day = day;
        _active = ActiveOn(day, register.Assignments);
        _rules = [.. rules.Select(r => TargetRule.Of(r, register)).OrderBy(r => r.Rule.Code, TextKey.Comparer)];
    }

    /// <summary>Each rule's coverage, by code; vacant days are counted within a period and the policy's days in force (C4).</summary>
    public ValueList<CoverageResult> Results(DayRange period, ReadOnlySpan<DayRange> inForce)
    {
        var counted = new List<DayRange>();
        DaySets.Intersect(inForce, [period.And(new(Day.Beginning, _day))], counted);
        var results = new List<CoverageResult>(_rules.Length);
        foreach (RuleTally tally in Tallies())
        {
            results.Add(Result(tally, counted));
        }

        return results.ToValueList();
    }

    /// <summary>Each rule with the counts of the day, by code.</summary>
    public RuleTally[] Tallies()
    {
        RuleTally[] tallies = [.. _rules.Select(rule => new RuleTally(rule, _day))];
        foreach (int assignment in _active)
        {
            foreach (RuleTally tally in tallies)
            {
                tally.Add(assignment, _register.Assignments.Party[assignment]);
            }
        }

        return tallies;
    }

    /// <summary>The active assignments whose party or locality is not there, whose post nobody holds or whose team nobody leads (C2).</summary>
    public IEnumerable<int> Orphaned() => _active.Where(a =>
    {
        int party = _register.Assignments.Party[a];
        int locality = _register.Assignments.Locality[a];
        return !_register.Parties.Intervals[party].Contains(_day)
            || (locality != KeyTable.None && _register.Localities.On(locality, _day) is null)
            || (_register.Parties.ActsThroughHolders(party) && !_register.Parties.HasHolder(party, _day));
    });

    /// <summary>The active assignments whose role some rule names, but which none of that role's rules admits (C1).</summary>
    public IEnumerable<int> Misplaced() => _active.Where(a =>
    {
        bool isNamed = false;
        foreach (TargetRule rule in _rules)
        {
            if (rule.HasRole(a))
            {
                isNamed = true;
                if (rule.Admits(a, _day))
                {
                    return false;
                }
            }
        }

        return isNamed;
    });

    private static List<int> ActiveOn(int day, AssignmentTable assignments)
    {
        var active = new List<int>(assignments.Keys.Count);
        for (int assignment = 0; assignment < assignments.Keys.Count; assignment++)
        {
            if (assignments.Intervals[assignment].Contains(day))
            {
                active.Add(assignment);
            }
        }

        return active;
    }

    private CoverageResult Result(RuleTally tally, List<DayRange> counted)
    {
        TargetRule rule = tally.Rule;
        int targets = 0, covered = 0;
        var uncovered = new List<string>();
        var crowded = new List<string>();
        foreach ((int target, int count) in tally.Targets)
        {
            targets++;
            covered += count >= Math.Max(1, rule.Rule.MinPerTarget) ? 1 : 0;
            if (count < rule.Rule.MinPerTarget)
            {
                uncovered.Add(rule.KeyOf(target));
            }

            if (count > rule.Rule.MaxPerTarget)
            {
                crowded.Add(rule.KeyOf(target));
            }
        }

        return new CoverageResult
        {
            Rule = rule.Rule.Code,
            On = Day.At(_day),
            Targets = targets,
            Covered = covered,
            Uncovered = uncovered.ToValueList(),
            Crowded = crowded.ToValueList(),
            Overloaded = Assignees(tally, load => load > rule.Rule.MaxPerAssignee),
            Underloaded = Assignees(tally, load => load < rule.Rule.MinPerAssignee),
            VacantDays = Vacancy.Days(rule, _register.Assignments, counted),
        };
    }

    private ValueList<Id<Party>> Assignees(RuleTally tally, Predicate<int> load) =>
        tally.Loads.Where(l => load(l.Load)).Select(l => Id<Party>.Known(_register.Parties.Keys[l.Party])).ToValueList();
}
