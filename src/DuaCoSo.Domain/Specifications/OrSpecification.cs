using System.Linq.Expressions;

namespace DuaCoSo.Domain.Specifications;

/// <summary>Satisfied when at least one of two is.</summary>
internal sealed class OrSpecification<T> : Specification<T>
{
    private readonly Specification<T> _left;
    private readonly Specification<T> _right;

    public OrSpecification(Specification<T> left, Specification<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        _left = left;
        _right = right;
    }

    public override bool IsSatisfiedBy(T candidate) => _left.IsSatisfiedBy(candidate) || _right.IsSatisfiedBy(candidate);

    public override Expression<Func<T, bool>> ToExpression() =>
        ParameterReplacement.Join(_left.ToExpression(), _right.ToExpression(), Expression.OrElse);

    public override string ToString() => $"{_left} or {_right}";
}
