using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Parties;

/// <summary>The memberships that are active on a date (tư cách thành viên đang có hiệu lực) (T2, O0).</summary>
public sealed class MembershipActiveSpecification : Specification<Membership>
{
    private readonly LocalDate _on;

    /// <summary>Those active on a date, both ends of their interval included.</summary>
    /// <param name="on">The date.</param>
    public MembershipActiveSpecification(LocalDate on) => _on = on;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Membership candidate) => candidate.Interval.Contains(_on);

    /// <inheritdoc/>
    public override Expression<Func<Membership, bool>> ToExpression() =>
        candidate => (candidate.Interval.From == null || candidate.Interval.From <= _on) && (candidate.Interval.To == null || candidate.Interval.To >= _on);

    /// <inheritdoc/>
    public override string ToString() => $"active on {Argument.Iso(_on)}";
}
