using DuaCoSo.Domain.Parties;
using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>A task was registered (đăng ký việc) (K1).</summary>
/// <param name="Task">The task.</param>
/// <param name="Responsible">The responsible parties.</param>
/// <param name="Due">By when.</param>
/// <param name="On">The business date.</param>
public sealed record TaskRegistered(Id<ContractedTask> Task, ValueList<Id<Party>> Responsible, LocalDate Due, LocalDate On)
    : DomainEvent(Task.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "taskRegistered";
}
