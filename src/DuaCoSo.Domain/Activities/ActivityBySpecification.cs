using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.Activities;

/// <summary>The activities done by one sort of performer (hoạt động theo người thực hiện) (O4).</summary>
public sealed class ActivityBySpecification : Specification<Activity>
{
    private readonly Performer _performer;

    /// <summary>Those done by a performer; not recorded is not done by one.</summary>
    /// <param name="performer">Who did it on behalf of the party.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public ActivityBySpecification(Performer performer) => _performer = Argument.Given(performer, nameof(performer));

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Activity candidate) => candidate.By == _performer;

    /// <inheritdoc/>
    public override Expression<Func<Activity, bool>> ToExpression() => candidate => candidate.By == _performer;

    /// <inheritdoc/>
    public override string ToString() => $"by {_performer}";
}
