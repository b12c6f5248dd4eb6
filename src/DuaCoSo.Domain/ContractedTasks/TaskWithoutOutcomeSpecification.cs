using System.Linq.Expressions;
using DuaCoSo.Domain.Specifications;
using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>The contracted tasks without an outcome by a date (việc khoán chưa có kết quả) (K1, T3).</summary>
/// <remarks>Whether that counts as not completed is for the assessment to say.</remarks>
public sealed class TaskWithoutOutcomeSpecification : Specification<ContractedTask>
{
    private readonly LocalDate _on;

    /// <summary>Those of which nothing had come by a date.</summary>
    /// <param name="on">The date, included: an outcome of that day is one.</param>
    public TaskWithoutOutcomeSpecification(LocalDate on) => _on = on;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(ContractedTask candidate) => candidate.OutcomeOn is not { } outcomeOn || outcomeOn > _on;

    /// <inheritdoc/>
    public override Expression<Func<ContractedTask, bool>> ToExpression() => candidate => candidate.OutcomeOn == null || candidate.OutcomeOn > _on;

    /// <inheritdoc/>
    public override string ToString() => $"without outcome on {Argument.Iso(_on)}";
}
