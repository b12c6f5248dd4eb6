using System.Linq.Expressions;
using DuaCoSo.Domain.Assignments;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Activities;

/// <summary>The activities recorded on an assignment, or on assignments found before (hoạt động của phân công) (O4).</summary>
public sealed class ActivityOfAssignmentSpecification : Specification<Activity>
{
    private readonly IdSet<ResponsibilityAssignment> _assignments;

    /// <summary>Those of one assignment.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ActivityOfAssignmentSpecification(Id<ResponsibilityAssignment> assignment) => _assignments = new(assignment);

    /// <summary>Those of any of the assignments.</summary>
    /// <param name="assignments">The assignments; without any, nothing satisfies it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assignments"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public ActivityOfAssignmentSpecification(params IEnumerable<Id<ResponsibilityAssignment>> assignments) => _assignments = new(assignments);

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Activity candidate) => _assignments.Contains(candidate.Assignment);

    /// <inheritdoc/>
    public override Expression<Func<Activity, bool>> ToExpression() => candidate => Enumerable.Contains(_assignments.Keys, candidate.Assignment);

    /// <inheritdoc/>
    public override string ToString() => $"of assignment {_assignments}";
}
