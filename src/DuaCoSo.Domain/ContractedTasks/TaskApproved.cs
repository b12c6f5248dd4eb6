using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>A registered task was approved (phê duyệt việc đăng ký) (K1).</summary>
/// <param name="Task">The task.</param>
/// <param name="On">The business date.</param>
public sealed record TaskApproved(Id<ContractedTask> Task, LocalDate On)
    : DomainEvent(Task.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "taskApproved";
}
