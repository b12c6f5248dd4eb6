using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>The contracted tasks with one outcome (việc khoán theo kết quả) (K1).</summary>
public sealed class TaskWithOutcomeSpecification : Specification<ContractedTask>
{
    private readonly TaskOutcome _outcome;

    /// <summary>Those of which that came.</summary>
    /// <param name="outcome">The outcome.</param>
    public TaskWithOutcomeSpecification(TaskOutcome outcome) => _outcome = outcome;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ContractedTask candidate) => candidate.Outcome == _outcome;

    /// <inheritdoc/>
    public override Expression<Func<ContractedTask, bool>> ToExpression() => candidate => candidate.Outcome == _outcome;

    /// <inheritdoc/>
    public override string ToString() => $"with outcome {_outcome}";
}
