using DuaCoSo.Domain.Documents;
using NodaTime;

namespace DuaCoSo.Domain.ContractedTasks;

/// <summary>A change of the target of a contracted task (điều chỉnh chỉ tiêu), by a document (K1).</summary>
/// <param name="Date">When.</param>
/// <param name="From">The target until then; <see langword="null"/> when there was none.</param>
/// <param name="To">The target from then on.</param>
/// <param name="Document">The document that changes it.</param>
public sealed record TargetChange(LocalDate Date, decimal? From, decimal To, Id<IssuedDocument> Document)
{
    /// <summary>The document and the new target.</summary>
    public override string ToString() => FormattableString.Invariant($"{Document} {To}");
}
