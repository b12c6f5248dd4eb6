using Ardalis.Specification;

namespace DuaCoSo.Domain.Ardalis;

/// <summary>A specification in the form of Ardalis.Specification (điều kiện chọn theo Ardalis), for a repository that takes those.</summary>
/// <remarks>It asks one object by the hand-written predicate, without compiling; a query by the expression. Ordering, paging and what is loaded along may be added to its <c>Query</c>.</remarks>
/// <typeparam name="T">What is asked about.</typeparam>
public sealed class ArdalisSpecification<T> : global::Ardalis.Specification.Specification<T>
{
    private readonly Specifications.Specification<T> _criteria;

    internal ArdalisSpecification(Specifications.Specification<T> criteria)
    {
        _criteria = criteria;
        Query.Where(criteria.ToExpression());
    }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T entity) => _criteria.IsSatisfiedBy(entity) && (!HasMore || base.IsSatisfiedBy(entity));

    private bool HasMore => WhereExpressions.Skip(1).Any() || SearchCriterias.Any();

    /// <summary>What is asked for, in words.</summary>
    public override string ToString() => _criteria.ToString();
}
