using DuaCoSo.Domain.Documents;
using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>The target of a contracted task was changed by a document (điều chỉnh chỉ tiêu) (K1).</summary>
/// <param name="Task">The task.</param>
/// <param name="From">The target until then, if there was one.</param>
/// <param name="To">The target from then on.</param>
/// <param name="Document">The document that changes it.</param>
/// <param name="On">The business date.</param>
public sealed record TaskTargetChanged(Id<ContractedTask> Task, decimal? From, decimal To, Id<IssuedDocument> Document, LocalDate On)
    : DomainEvent(Task.Key, On)
{
    /// <inheritdoc/>
    public override string Code => "taskTargetChanged";
}
