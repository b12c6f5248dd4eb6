using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Activities;

/// <summary>The activities of one kind (hoạt động cùng loại) (O4).</summary>
public sealed class ActivityOfKindSpecification : Specification<Activity>
{
    private readonly ActivityKind _kind;

    /// <summary>Those of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public ActivityOfKindSpecification(ActivityKind kind) => _kind = Argument.Given(kind, nameof(kind));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Activity candidate) => candidate.Kind == _kind;

    /// <inheritdoc/>
    public override Expression<Func<Activity, bool>> ToExpression() => candidate => candidate.Kind == _kind;

    /// <inheritdoc/>
    public override string ToString() => $"of kind {_kind}";
}
