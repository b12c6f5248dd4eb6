using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.Activities;

/// <summary>The activities dated in a range (hoạt động trong kỳ) (O4).</summary>
public sealed class ActivityDatedSpecification : Specification<Activity>
{
    private readonly DateRange _range;
    private readonly LocalDate _first;
    private readonly LocalDate _last;

    /// <summary>Those dated in a range.</summary>
    /// <param name="range">The range, both ends included.</param>
    public ActivityDatedSpecification(DateRange range)
    {
        _range = range;
        _first = range.From ?? Argument.FirstDate;
        _last = range.To ?? Argument.LastDate;
    }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(Activity candidate) => _range.Contains(candidate.Date);

    /// <inheritdoc/>
    public override Expression<Func<Activity, bool>> ToExpression() => candidate => candidate.Date >= _first && candidate.Date <= _last;

    /// <inheritdoc/>
    public override string ToString() => $"dated in {_range}";
}
