using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>A contracted task was concluded (nghiệm thu, kết luận việc khoán) (K1).</summary>
/// <param name="Task">The task.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="On">The business date.</param>
public sealed record TaskConcluded(Id<ContractedTask> Task, TaskOutcome Outcome, LocalDate On)
    : DomainEvent(Task.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "taskConcluded";
}
