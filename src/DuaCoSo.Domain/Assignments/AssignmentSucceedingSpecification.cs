using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments that succeed another (phân công kế tiếp) (O7).</summary>
public sealed class AssignmentSucceedingSpecification : Specification<ResponsibilityAssignment>
{
    private readonly Id<ResponsibilityAssignment> _predecessor;

    /// <summary>Those that name another among those that they succeed.</summary>
    /// <param name="predecessor">The other.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public AssignmentSucceedingSpecification(Id<ResponsibilityAssignment> predecessor) => _predecessor = Argument.Given(predecessor, nameof(predecessor));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => candidate.Succeeds.Contains(_predecessor);

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() => candidate => candidate.Succeeds.Contains(_predecessor);

    /// <inheritdoc/>
    public override string ToString() => $"succeeding {_predecessor}";
}
