using DuaCoSo.Domain.Assessments;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Policies;
using DuaCoSo.Domain.Registers;
using NodaTime;
using NodaTime.Text;

namespace DuaCoSo.Domain.Rolls;

/// <summary>Who is responsible for what on one day, beside what the policy asks (sổ phân công) (C1, C2): what an assignment would break, before it is made; what falls vacant when somebody leaves.</summary>
/// <remarks>
/// Made by <c>policy.RollOn(register, date)</c>. It counts as the assessment does: what it foresees is what an assessment as of that day finds in the register of
/// which it was foreseen. Immutable: it changes no aggregate, and no verb called later changes it. Safe to share between threads.
/// </remarks>
public sealed class AssignmentRoll
{
    private readonly PolicyTimeline _policy;
    private readonly RegisterFacts _facts;
    private readonly Lazy<RollFindings> _findings;

    private AssignmentRoll(PolicyTimeline policy, ResponsibilityRegister register, LocalDate on)
    {
        _policy = policy;
        _facts = Needed(register.Facts);
        Register = register;
        On = on;
        Coverage = new(register, policy.VersionOn(on).Definition.Assignments, Day.Of(on));
        _findings = new(() => new(Register, Coverage, On));
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What is not as the policy asks on the day, as warnings: uncovered, crowded, overloaded and underloaded by rule, then orphaned, then misplaced assignments.</summary>
    public ValueList<Problem> Findings => _findings.Value.Problems;

    internal ResponsibilityRegister Register { get; }

    internal CoverageAssessor Coverage { get; }

    /// <summary>What would come of assignments that are new or were changed, if they were recorded; nothing is.</summary>
    /// <param name="assignments">Assignments as they would stand; each takes the place of the register's of the same id.</param>
    /// <returns>
    /// The roll as it would be, with a warning for all that would be found on the day and is not found now, or would be worse; or refused, with the errors of the facts (R1). Check
    /// on the first day of what is new.
    /// </returns>
    /// <exception cref="ArgumentException">An assignment is <see langword="null"/>.</exception>
    public Checked<AssignmentRoll> Check(params ReadOnlySpan<ResponsibilityAssignment> assignments) => Check(assignments.ToArray(), []);

    /// <summary>What would come of assignments and rosters that are new or were changed, if they were recorded; nothing is.</summary>
    /// <param name="assignments">Assignments as they would stand; each takes the place of the register's of the same id.</param>
    /// <param name="rosters">Rosters as they would stand; each takes the place of the register's post or team and all of its members.</param>
    /// <returns>
    /// The roll as it would be, with a warning for all that would be found on the day and is not found now, or would be worse; or refused, with the errors of the facts (R1). Check
    /// on the first day of what is new.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An assignment or a roster is <see langword="null"/>.</exception>
    public Checked<AssignmentRoll> Check(IEnumerable<ResponsibilityAssignment> assignments, IEnumerable<Roster> rosters)
    {
        ResponsibilityAssignment[] changed = [.. assignments];
        Roster[] changedRosters = [.. rosters];
        if (changed.Contains(null))
        {
            throw new ArgumentException("An assignment is null.", nameof(assignments));
        }

        if (changedRosters.Contains(null))
        {
            throw new ArgumentException("A roster is null.", nameof(rosters));
        }

        Checked<ResponsibilityRegister> register = ResponsibilityRegister.Create(_facts with
        {
            Assignments = Replaced(_facts.Assignments, changed, a => a.Id),
            Parties = Replaced(_facts.Parties, [.. changedRosters.Select(r => r.Group)], p => p.Id),
            Members = [.. _facts.Members.Where(m => !Array.Exists(changedRosters, r => r.Group.Id == m.Group)), .. changedRosters.SelectMany(r => r.Members)],
        });
        if (!register.TryGet(out ResponsibilityRegister? after))
        {
            return Checked<AssignmentRoll>.Refused(register.Problems);
        }

        var roll = new AssignmentRoll(_policy, after, On);
        return Checked<AssignmentRoll>.Accepted(roll, [.. roll.FoundBeyond(this), .. changed.Where(IsUnseen).Select(a => RollProblems.NotOnTheDay.At(
            new() { Table = "assignments", Id = a.Id.Key },
            ("assignment", a.Id.Key), ("interval", a.Interval.ToString()), ("date", LocalDatePattern.Iso.Format(On))))]);
    }

    /// <summary>What falls vacant when a party leaves, moves away or retires and is gone from the day of the roll on, with proposals.</summary>
    /// <param name="party">The party: an official, or any other that ends.</param>
    /// <param name="reason">Why: what the assignments that nobody takes over are ended for.</param>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    /// <exception cref="DomainException">The register has no such party, or it begins on the day or later.</exception>
    public Departure WhenLeaves(Id<Party> party, EndReason reason)
    {
        Arguments.Given(reason.Code.Length > 0, nameof(reason));
        return DepartureFinder.Find(this, party, reason);
    }

    /// <summary>The day.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(On);

    /// <summary>The roll of a register on a day.</summary>
    internal static AssignmentRoll Of(PolicyTimeline policy, ResponsibilityRegister register, LocalDate on) => new(policy, register, on);

    /// <summary>The roll if a party were in force on other days, which no check of a register looks at (R1).</summary>
    internal AssignmentRoll With(Party party) =>
        new(_policy, ResponsibilityRegister.OfChecked(_facts with { Parties = Replaced(_facts.Parties, [party], p => p.Id) }), On);

    /// <summary>The facts.</summary>
    internal RegisterFacts Facts => _facts;

    /// <summary>What is found here and not, or less so, in another roll of the day.</summary>
    internal ValueList<Problem> FoundBeyond(AssignmentRoll other) => _findings.Value.Beyond(other._findings.Value);

    /// <summary>All that coverage rests on; without the rest a changed register is made in no time.</summary>
    private static RegisterFacts Needed(RegisterFacts facts) => new()
    {
        Localities = facts.Localities,
        Parties = facts.Parties,
        Members = facts.Members,
        Assignments = facts.Assignments,
        Documents = facts.Documents,
    };

    private static T[] Replaced<T, TKey>(IReadOnlyList<T> recorded, T[] changed, Func<T, TKey> key)
        where TKey : struct
    {
        HashSet<TKey> keys = [.. changed.Select(key)];
        return [.. recorded.Where(r => !keys.Contains(key(r))), .. changed];
    }

    private bool IsUnseen(ResponsibilityAssignment assignment) =>
        !assignment.Interval.Contains(On) && Register.Assignments.Keys.Find(assignment.Id.Key) == KeyTable.None;
}
