using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>The contracted tasks due in a range of dates (việc khoán đến hạn) (K2).</summary>
public sealed class TaskDueSpecification : Specification<ContractedTask>
{
    private readonly DateRange _range;
    private readonly LocalDate _first;
    private readonly LocalDate _last;

    /// <summary>Those due in a range.</summary>
    /// <param name="range">The range, both ends included.</param>
    public TaskDueSpecification(DateRange range)
    {
        _range = range;
        _first = range.From ?? Argument.FirstDate;
        _last = range.To ?? Argument.LastDate;
    }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ContractedTask candidate) => _range.Contains(candidate.Due);

    /// <inheritdoc/>
    public override Expression<Func<ContractedTask, bool>> ToExpression() => candidate => candidate.Due >= _first && candidate.Due <= _last;

    /// <inheritdoc/>
    public override string ToString() => $"due in {_range}";
}
