using System.Linq.Expressions;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Petitions;

/// <summary>The petitions that came through an assignment, or through assignments found before (kiến nghị qua phân công) (Q2).</summary>
public sealed class PetitionOfAssignmentSpecification : Specification<Petition>
{
    private readonly IdSet<ResponsibilityAssignment> _assignments;

    /// <summary>Those of one assignment.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public PetitionOfAssignmentSpecification(Id<ResponsibilityAssignment> assignment) => _assignments = new(assignment);

    /// <summary>Those of any of the assignments.</summary>
    /// <param name="assignments">The assignments; without any, nothing satisfies it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assignments"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public PetitionOfAssignmentSpecification(params IEnumerable<Id<ResponsibilityAssignment>> assignments) => _assignments = new(assignments);

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Petition candidate) => candidate.Assignment is { } id && _assignments.Contains(id);

    /// <inheritdoc/>
    public override Expression<Func<Petition, bool>> ToExpression() =>
        candidate => candidate.Assignment != null && Enumerable.Contains(_assignments.Keys, candidate.Assignment.Value);

    /// <inheritdoc/>
    public override string ToString() => $"of assignment {_assignments}";
}
