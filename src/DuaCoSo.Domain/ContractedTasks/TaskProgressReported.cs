using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>Progress of a contracted task was reported (báo cáo tiến độ) (K1).</summary>
/// <param name="Task">The task.</param>
/// <param name="Actual">The number reached, where it was told.</param>
/// <param name="On">The business date.</param>
public sealed record TaskProgressReported(Id<ContractedTask> Task, decimal? Actual, LocalDate On)
    : DomainEvent(Task.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "taskProgressReported";
}
