using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.Rolls;

/// <summary>Carries a plan out as a whole: on copies first, so that a refusal changes nothing.</summary>
internal sealed class DepartureCarrier
{
    private readonly Departure _plan;
    private readonly Dictionary<Id<ResponsibilityAssignment>, Id<ResponsibilityAssignment>> _successors;
    private readonly Id<IssuedDocument>? _document;
    private readonly Dictionary<Id<ResponsibilityAssignment>, ResponsibilityAssignment> _assignments;
    private readonly Dictionary<Id<Party>, Roster> _rosters;
    private readonly LocalDate _on;
    private readonly List<Problem> _problems = [];

    private DepartureCarrier(
        Departure plan,
        IEnumerable<ResponsibilityAssignment> assignments,
        IEnumerable<Roster> rosters,
        Dictionary<Id<ResponsibilityAssignment>, Id<ResponsibilityAssignment>> successors,
        Id<IssuedDocument>? document,
        LocalDate on)
    {
        _plan = plan;
        _successors = successors;
        _document = document;
        _on = on;
        _assignments = assignments.ToDictionary(a => a.Id);
        _rosters = rosters.ToDictionary(r => r.Group.Id);
    }

    /// <summary>Carries out what a verb can carry out.</summary>
    /// <exception cref="DomainException">Something is not given, or a verb refuses: with every problem, and nothing changed.</exception>
    public static ValueList<ResponsibilityAssignment> CarryOut(
        Departure plan,
        IReadOnlyList<ResponsibilityAssignment> assignments,
        IReadOnlyList<Roster> rosters,
        Func<VacatedAssignment, Id<ResponsibilityAssignment>> successor,
        Id<IssuedDocument>? document,
        LocalDate on)
    {
        var successors = plan.Assignments.Where(i => i.HasBegun && i.Proposed is not null).ToDictionary(i => i.Assignment, successor);
        var taken = assignments.Select(a => a.Id).ToHashSet();
        foreach (Id<ResponsibilityAssignment> id in successors.Values)
        {
            if (!taken.Add(id))
            {
                throw new ArgumentException($"Every successor has an id of its own; {id} is another's.", nameof(successor));
            }
        }

        var rehearsal = new DepartureCarrier(
            plan, assignments.Select(a => (ResponsibilityAssignment)a.Snapshot()), rosters.Select(r => (Roster)r.Snapshot()), successors, document, on);
        rehearsal.Run();
        return rehearsal._problems.Count > 0
            ? throw new DomainException(rehearsal._problems.ToValueList())
            : new DepartureCarrier(plan, assignments, rosters, successors, document, on).Run();
    }

    private ValueList<ResponsibilityAssignment> Run()
    {
        var made = new List<ResponsibilityAssignment>();
        foreach (VacatedAssignment item in _plan.Assignments.Where(i => i.HasBegun || i.Proposed is not null))
        {
            Do(_assignments, item.Assignment, assignment =>
            {
                if (_plan.CarryOut(item, assignment, _successors.GetValueOrDefault(item.Assignment), _document, _on) is { } next)
                {
                    made.Add(next);
                }
            });
        }

        foreach (VacatedMembership item in _plan.Memberships.Where(i => i.HasBegun))
        {
            Do(_rosters, item.Group, roster => _plan.CarryOut(item, roster, _on));
        }

        return made.ToValueList();
    }

    private void Do<TKey, T>(Dictionary<Id<TKey>, T> given, Id<TKey> id, Action<T> carryOut)
    {
        if (!given.TryGetValue(id, out T? aggregate))
        {
            _problems.Add(RollProblems.NotGiven.At(null, ("id", id.Key)));
            return;
        }

        try
        {
            carryOut(aggregate);
        }
        catch (DomainException refused)
        {
            _problems.AddRange(refused.Problems);
        }
    }
}
