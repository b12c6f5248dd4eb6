using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Decisions;

/// <summary>A decision became final (chốt quyết định xếp loại) (E10).</summary>
/// <param name="Scheme">The scheme's code.</param>
/// <param name="Subject">Whom.</param>
/// <param name="Period">For which period.</param>
/// <param name="On">The business date.</param>
public sealed record DecisionMadeFinal(string Scheme, Id<Party> Subject, ReportingPeriod Period, LocalDate On)
    : DomainEvent($"{Scheme} {Subject} {Period}", On)
{
    /// <inheritdoc/>
    public override string Code => "decisionMadeFinal";
}
