using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Assignments;

/// <summary>The assignments in one role (phân công theo vai trò) (O1).</summary>
public sealed class AssignmentInRoleSpecification : Specification<ResponsibilityAssignment>
{
    private readonly AssignmentRole _role;

    /// <summary>Those in a role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public AssignmentInRoleSpecification(AssignmentRole role) => _role = Argument.Given(role, nameof(role));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ResponsibilityAssignment candidate) => candidate.Role == _role;

    /// <inheritdoc/>
    public override Expression<Func<ResponsibilityAssignment, bool>> ToExpression() => candidate => candidate.Role == _role;

    /// <inheritdoc/>
    public override string ToString() => $"in role {_role}";
}
