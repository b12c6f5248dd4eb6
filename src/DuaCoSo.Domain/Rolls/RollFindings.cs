using System.Globalization;
using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Registers;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Rolls;

/// <summary>Says as problems what the assessment says as coverage, from the same counts (C1, C2).</summary>
internal sealed class RollFindings
{
    private readonly ResponsibilityRegister _register;
    private readonly (string Name, string Value) _date;
    private readonly Dictionary<(ProblemKind Kind, string? Rule, string Subject), int> _excess = [];
    private readonly List<(Problem Problem, (ProblemKind Kind, string? Rule, string Subject) What)> _found = [];

    /// <summary>The findings of a day: by rule and target or assignee, then the orphaned, then the misplaced, each by id.</summary>
    public RollFindings(ResponsibilityRegister register, CoverageAssessor coverage, LocalDate on)
    {
        _register = register;
        _date = ("date", LocalDatePattern.Iso.Format(on));
        foreach (TargetTally tally in coverage.Tallies)
        {
            AddRule(tally);
        }

        AssignmentTable assignments = register.Assignments;
        foreach (int assignment in coverage.Orphaned())
        {
            AddAssignment(RollProblems.Orphaned, assignment, ("party", register.Parties.Keys[assignments.Party[assignment]]));
        }

        foreach (int assignment in coverage.Misplaced())
        {
            AddAssignment(RollProblems.Misplaced, assignment, ("role", assignments.Roles[assignments.Role[assignment]]));
        }

        Problems = _found.Select(f => f.Problem).ToValueList();
    }

    /// <summary>The findings as problems.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>What is found here, and was not found among others or is further from the limit than there.</summary>
    public ValueList<Problem> Beyond(RollFindings others) =>
        _found.Where(f => !others._excess.TryGetValue(f.What, out int excess) || _excess[f.What] > excess).Select(f => f.Problem).ToValueList();

    private void AddRule(TargetTally tally)
    {
        AssignmentRule rule = tally.Rule.Rule;
        for (int target = 0; target < tally.TargetCount; target++)
        {
            if (!tally.IsTarget(target))
            {
                continue;
            }

            int count = tally.CountOf(target);
            (string Name, string Value) subject = ("target", tally.Rule.KeyOf(target));
            AddCount(RollProblems.Uncovered, rule, subject, count, ("minimum", rule.MinPerTarget), rule.MinPerTarget - count);
            AddCount(RollProblems.Crowded, rule, subject, count, ("maximum", rule.MaxPerTarget ?? count), count - (rule.MaxPerTarget ?? count));
        }

        ReadOnlySpan<int> loads = tally.Loads;
        for (int party = 0; party < loads.Length; party++)
        {
            int load = loads[party];
            if (load == 0)
            {
                continue;
            }

            (string Name, string Value) subject = ("party", _register.Parties.Keys[party]);
            AddCount(RollProblems.Overloaded, rule, subject, load, ("maximum", rule.MaxPerAssignee ?? load), load - (rule.MaxPerAssignee ?? load));
            AddCount(RollProblems.Underloaded, rule, subject, load, ("minimum", rule.MinPerAssignee ?? load), (rule.MinPerAssignee ?? load) - load);
        }
    }

    private void AddCount(ProblemKind kind, AssignmentRule rule, (string Name, string Value) subject, int count, (string Name, int Value) limit, int excess)
    {
        if (excess > 0)
        {
            var place = subject.Name == "party" ? new ProblemPlace { Table = "parties", Id = subject.Value } : null;
            Add(kind, rule.Code, subject.Value, excess, kind.At(place, ("rule", rule.Code), subject, ("count", Text(count)), (limit.Name, Text(limit.Value)), _date));
        }
    }

    private void AddAssignment(ProblemKind kind, int assignment, (string Name, string Value) more)
    {
        string key = _register.Assignments.Keys[assignment];
        Add(kind, rule: null, key, excess: 0, kind.At(new() { Table = "assignments", Id = key }, ("assignment", key), more, _date));
    }

    private void Add(ProblemKind kind, string? rule, string subject, int excess, Problem problem)
    {
        _excess.Add((kind, rule, subject), excess);
        _found.Add((problem, (kind, rule, subject)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
