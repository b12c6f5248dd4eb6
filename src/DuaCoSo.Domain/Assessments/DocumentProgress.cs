using DuaCoSo.Domain.ContractedTasks;
using DuaCoSo.Domain.Documents;

namespace DuaCoSo.Domain.Assessments;

/// <summary>How far a document is carried out (tiến độ thực hiện nghị quyết): the tasks due in the period that cite it, whoever is responsible (K3).</summary>
/// <param name="Document">The document.</param>
/// <param name="Tasks">The figures of its tasks; pending ones are left out.</param>
public sealed record DocumentProgress(Id<IssuedDocument> Document, TaskFigures Tasks)
{
    /// <summary>The document and its figures.</summary>
    public override string ToString() => $"{Document}: {Tasks}";
}
