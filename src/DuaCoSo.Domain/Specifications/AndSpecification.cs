using System.Linq.Expressions;

namespace DuaCoSo.Domain.Specifications;

/// <summary>Satisfied when both of two are.</summary>
internal sealed class AndSpecification<T> : Specification<T>
{
    private readonly Specification<T> _left;
    private readonly Specification<T> _right;

    public AndSpecification(Specification<T> left, Specification<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        _left = left;
        _right = right;
    }

    public override bool IsSatisfiedBy(T candidate) => _left.IsSatisfiedBy(candidate) && _right.IsSatisfiedBy(candidate);

    public override Expression<Func<T, bool>> ToExpression() =>
        ParameterReplacement.Join(_left.ToExpression(), _right.ToExpression(), Expression.AndAlso);

    public override string ToString() => $"{Inner(_left)} and {Inner(_right)}";

    private static string Inner(Specification<T> part) => part is OrSpecification<T> ? $"({part})" : part.ToString();
}
