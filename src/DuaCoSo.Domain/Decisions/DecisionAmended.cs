using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Decisions;

/// <summary>A body decided anew in place of its former decision (điều chỉnh quyết định xếp loại) (E10).</summary>
/// <param name="Scheme">The scheme's code.</param>
/// <param name="Subject">Whom.</param>
/// <param name="Period">For which period.</param>
/// <param name="Grade">The grade's code.</param>
/// <param name="Document">The document, if there is one.</param>
/// <param name="On">The business date.</param>
public sealed record DecisionAmended(
    string Scheme, Id<Party> Subject, ReportingPeriod Period, string Grade, Id<IssuedDocument>? Document, LocalDate On)
    : DomainEvent($"{Scheme} {Subject} {Period}", On)
{
    /// <inheritdoc/>
    public override string Code => "decisionAmended";
}
