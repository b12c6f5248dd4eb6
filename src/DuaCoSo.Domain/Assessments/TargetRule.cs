using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Registers;
using DuaCoSo.Domain.Territories;

namespace DuaCoSo.Domain.Assessments;

/// <summary>An assignment rule in the numbers of one register: what its targets are, and which assignments it is about (C1).</summary>
internal abstract class TargetRule(AssignmentRule rule, ResponsibilityRegister register)
{
    private readonly int _role = register.Assignments.Roles.Find(rule.Role.Code);
    private readonly int[] _roles = register.Assignments.Role;
    private readonly bool _isForAllKinds = rule.AssigneeKinds.Count == 0;

    /// <summary>The rule.</summary>
    public AssignmentRule Rule { get; } = rule;

    /// <summary>How many things may be targets; their numbers are below it, in the order of their keys.</summary>
    public abstract int TargetCount { get; }

    /// <summary>The facts.</summary>
    protected ResponsibilityRegister Register { get; } = register;

    /// <summary>The rule for a register.</summary>
    public static TargetRule Of(AssignmentRule rule, ResponsibilityRegister register) =>
        rule.LocalityLevel is { } level ? new OfLocalities(rule, level.Code, register)
        : rule.Sectors.Count > 0 ? new OfCodes(rule, register, rule.Sectors.Select(s => s.Code), register.Assignments.Sectors, register.Assignments.Sector)
        : new OfCodes(rule, register, rule.Matters.Select(m => m.Key), register.Assignments.Matters, register.Assignments.Matter);

    /// <summary>Whether an assignment has the rule's role.</summary>
    public bool HasRole(int assignment) => _roles[assignment] == _role;

    /// <summary>Whether an assignment has the rule's role and its party is of a kind that may have it.</summary>
    public bool IsAbout(int assignment) => HasRole(assignment) && HasKind(assignment);

    /// <summary>Whether an assignment's party is of a kind that may have the role.</summary>
    public bool HasKind(int assignment) => _isForAllKinds || IsForParty(Register.Assignments.Party[assignment]);

    /// <summary>Whether a party is of a kind that may have the role.</summary>
    public bool IsForParty(int party) => _isForAllKinds || Rule.AssigneeKinds.Contains(Register.Parties.Kinds[party]);

    /// <summary>What an assignment is for, as a target's number, or below 0.</summary>
    public abstract int TargetOf(int assignment);

    /// <summary>The assignments for something that may be a target, of any role, by id.</summary>
    public abstract ReadOnlySpan<int> On(int target);

    /// <summary>Whether something is a target on a day.</summary>
    public abstract bool IsTarget(int target, int day);

    /// <summary>Adds the days on which something is a target to a list.</summary>
    public abstract void AddDaysAsTarget(int target, List<DayRange> days);

    /// <summary>The id or code of a target.</summary>
    public abstract string KeyOf(int target);

    /// <summary>Whether the rule admits an assignment of its role on a day, wherever its locality is as in O1.</summary>
    public bool Admits(int assignment, int day) => Admits(assignment, Register.Assignments.Party[assignment], day);

    /// <summary>Whether the rule would admit an assignment of its role on a day if it were another party's.</summary>
    public bool Admits(int assignment, int party, int day) => IsForParty(party) && TargetOf(assignment) is >= 0 and int target && AdmitsTarget(target, day);

    /// <summary>The target of an assignment of the rule's role on a day, if it were a party's; below 0 when it counts for none.</summary>
    public int CountedTarget(int assignment, int party, int day) =>
        HasRole(assignment) && IsForParty(party) && TargetOf(assignment) is >= 0 and int target && IsTarget(target, day) ? target : KeyTable.None;

    /// <summary>Whether something is what the rule asks for on a day, or was when it last stood.</summary>
    protected abstract bool AdmitsTarget(int target, int day);

    private sealed class OfLocalities(AssignmentRule rule, string level, ResponsibilityRegister register) : TargetRule(rule, register)
    {
        private readonly int _level = register.Localities.Levels.Find(level);
        private readonly int[] _traits = [.. rule.LocalityTraits.Select(t => register.Localities.Traits.Find(t.Code))];

        public override int TargetCount => Register.Localities.Keys.Count;

        public override int TargetOf(int assignment) => Register.Assignments.Locality[assignment];

        public override ReadOnlySpan<int> On(int target) => Register.Assignments.On(target);

        public override bool IsTarget(int target, int day) => Register.Localities.On(target, day) is { } version && Matches(version);

        public override void AddDaysAsTarget(int target, List<DayRange> days)
        {
            foreach (LocalityTable.Version version in Register.Localities.Versions(target))
            {
                if (Matches(version))
                {
                    days.Add(version.Interval);
                }
            }
        }

        public override string KeyOf(int target) => Register.Localities.Keys[target];

        protected override bool AdmitsTarget(int target, int day) => Matches(Register.Localities.NearestTo(target, day));

        private bool Matches(LocalityTable.Version version) => version.Level == _level && version.HasAll(_traits);
    }

    private sealed class OfCodes : TargetRule
    {
        private readonly string[] _codes;
        private readonly int[] _targetOfCode;
        private readonly int[] _codeOfAssignment;
        private readonly Groups<int> _assignments;

        public OfCodes(AssignmentRule rule, ResponsibilityRegister register, IEnumerable<string> codes, CodeTable table, int[] codeOfAssignment)
            : base(rule, register)
        {
            _codes = [.. codes.Distinct()];
            Array.Sort(_codes, TextKey.Compare);
            _codeOfAssignment = codeOfAssignment;
            _targetOfCode = new int[table.Count];
            Array.Fill(_targetOfCode, CodeTable.None);
            for (int target = 0; target < _codes.Length; target++)
            {
                if (table.Find(_codes[target]) is >= 0 and int code)
                {
                    _targetOfCode[code] = target;
                }
            }

            _assignments = Groups<int>.By(_codes.Length, register.Assignments.All, TargetOf);
        }

        public override int TargetCount => _codes.Length;

        public override int TargetOf(int assignment) => _codeOfAssignment[assignment] is >= 0 and int code ? _targetOfCode[code] : CodeTable.None;

        public override ReadOnlySpan<int> On(int target) => _assignments[target];

        public override bool IsTarget(int target, int day) => true;

        public override void AddDaysAsTarget(int target, List<DayRange> days) => days.Add(new(Day.Beginning, Day.End));

        public override string KeyOf(int target) => _codes[target];

        protected override bool AdmitsTarget(int target, int day) => true;
    }
}
