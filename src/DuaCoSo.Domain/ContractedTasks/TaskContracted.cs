using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>An approved task was contracted to its responsible parties (khoán việc) (K1).</summary>
/// <param name="Task">The task.</param>
/// <param name="On">The business date.</param>
public sealed record TaskContracted(Id<ContractedTask> Task, LocalDate On)
    : DomainEvent(Task.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "taskContracted";
}
