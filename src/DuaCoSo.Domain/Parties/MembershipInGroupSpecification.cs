using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Parties;

/// <summary>Who leads, belongs to or holds a team or post (thành viên của một tổ, người giữ một chức danh) (O0).</summary>
public sealed class MembershipInGroupSpecification : Specification<Membership>
{
    private readonly Id<Party> _group;

    /// <summary>Those of a group.</summary>
    /// <param name="group">The team or post.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public MembershipInGroupSpecification(Id<Party> group) => _group = Argument.Given(group, nameof(group));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Membership candidate) => candidate.Group == _group;

    /// <inheritdoc/>
    public override Expression<Func<Membership, bool>> ToExpression() => candidate => candidate.Group == _group;

    /// <inheritdoc/>
    public override string ToString() => $"in group {_group}";
}
