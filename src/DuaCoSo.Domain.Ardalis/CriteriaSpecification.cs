using System.Linq.Expressions;
using Ardalis.Specification;

namespace DuaCoSo.Domain.Ardalis;

/// <summary>The criteria of an Ardalis specification, composable: what the way back gives.</summary>
internal sealed class CriteriaSpecification<T> : Specifications.Specification<T>
{
    private readonly WhereExpressionInfo<T>[] _criteria;

    public CriteriaSpecification(ISpecification<T> specification)
    {
        if (specification.SearchCriterias.Any())
        {
            throw new NotSupportedException("A search by pattern is no criterion that composes; write it as a Where.");
        }

        if (specification.Take >= 0 || specification.Skip >= 0 || specification.PostProcessingAction is not null)
        {
            throw new NotSupportedException("Paging and post-processing are not criteria: take the specification without them, and page the query.");
        }

        _criteria = [.. specification.WhereExpressions];
    }

    // What the other library has is an expression: it compiles each once, when first asked.
    public override bool IsSatisfiedBy(T candidate) => Array.TrueForAll(_criteria, criterion => criterion.FilterFunc(candidate));

    public override Expression<Func<T, bool>> ToExpression()
    {
        ParameterExpression candidate = Expression.Parameter(typeof(T), "candidate");
        Expression body = _criteria.Select(criterion => new Replacement(criterion.Filter.Parameters[0], candidate).Visit(criterion.Filter.Body))
            .DefaultIfEmpty(Expression.Constant(true)).Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<T, bool>>(body, candidate);
    }

    public override string ToString() => _criteria.Length == 0 ? "anything" : string.Join(" and ", _criteria.Select(criterion => criterion.Filter.Body));

    private sealed class Replacement(ParameterExpression old, ParameterExpression @new) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == old ? @new : node;
    }
}
