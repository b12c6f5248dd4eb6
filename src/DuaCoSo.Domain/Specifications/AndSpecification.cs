using System.Linq.Expressions;

namespace DuaCoSo.Domain.Specifications;

/// <summary>Satisfied when all of two, three or four are.</summary>
/// <remarks>Each is asked from a place of its own, which the run-time learns to answer without a virtual call; a list or a tree of pairs has one place for all.</remarks>
internal sealed class AndSpecification<T> : Specification<T>
{
    private readonly Specification<T> _first;
    private readonly Specification<T> _second;
    private readonly Specification<T>? _third;
    private readonly Specification<T>? _fourth;

    private AndSpecification(Specification<T> first, Specification<T> second, Specification<T>? third, Specification<T>? fourth)
    {
        _first = first;
        _second = second;
        _third = third;
        _fourth = fourth;
    }

    public static AndSpecification<T> Of(Specification<T> left, Specification<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left is AndSpecification<T> { _fourth: null } all
            ? new(all._first, all._second, all._third ?? right, all._third is null ? null : right)
            : new(left, right, null, null);
    }

    public override bool IsSatisfiedBy(T candidate) =>
        _first.IsSatisfiedBy(candidate) && _second.IsSatisfiedBy(candidate)
        && (_third is null || (_third.IsSatisfiedBy(candidate) && (_fourth is null || _fourth.IsSatisfiedBy(candidate))));

    public override Expression<Func<T, bool>> ToExpression() =>
        Parts.Select(part => part.ToExpression()).Aggregate((left, right) => ParameterReplacement.Join(left, right, Expression.AndAlso));

    public override string ToString() => string.Join(" and ", Parts.Select(part => part is OrSpecification<T> ? $"({part})" : part.ToString()));

    private IEnumerable<Specification<T>> Parts => new[] { _first, _second, _third, _fourth }.OfType<Specification<T>>();
}
