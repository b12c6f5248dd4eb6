using System.Linq.Expressions;

namespace DuaCoSo.Domain.Specifications;

/// <summary>Makes two expressions about one candidate into one.</summary>
internal sealed class ParameterReplacement : ExpressionVisitor
{
    private readonly ParameterExpression _old;
    private readonly ParameterExpression _new;

    private ParameterReplacement(ParameterExpression old, ParameterExpression @new)
    {
        _old = old;
        _new = @new;
    }

    /// <summary>Both bodies over the left one's parameter, joined.</summary>
    public static Expression<Func<T, bool>> Join<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right, Func<Expression, Expression, Expression> join)
    {
        ParameterExpression candidate = left.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(join(left.Body, new ParameterReplacement(right.Parameters[0], candidate).Visit(right.Body)), candidate);
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == _old ? _new : node;
}
