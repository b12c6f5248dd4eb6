using System.Linq.Expressions;

namespace DuaCoSo.Domain.Specifications;

/// <summary>Satisfied when another is not.</summary>
internal sealed class NotSpecification<T> : Specification<T>
{
    private readonly Specification<T> _inner;

    public NotSpecification(Specification<T> inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        _inner = inner;
    }

    public override bool IsSatisfiedBy(T candidate) => !_inner.IsSatisfiedBy(candidate);

    public override Expression<Func<T, bool>> ToExpression()
    {
        Expression<Func<T, bool>> inner = _inner.ToExpression();
        return Expression.Lambda<Func<T, bool>>(Expression.Not(inner.Body), inner.Parameters);
    }

    public override string ToString() => _inner is AndSpecification<T> or OrSpecification<T> ? $"not ({_inner})" : $"not {_inner}";
}
