using DuaCoSo.Domain.Documents;
using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;
using NodaTime;

namespace DuaCoSo.Domain.Decisions;

/// <summary>What a body decided about a subject's grade (quyết định xếp loại); it stands beside the computed proposal and never alters it (E10).</summary>
public sealed class EvaluationDecision : Aggregate
{
    /// <summary>The scheme's code.</summary>
    public required string Scheme { get; init; }

    /// <summary>Whom.</summary>
    public required Id<Party> Subject { get; init; }

    /// <summary>For which period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The grade's code.</summary>
    public required string Grade { get; init; }

    /// <summary>When it was decided.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The document that decided it.</summary>
    /// <value>None by default.</value>
    public Id<IssuedDocument>? Document { get; init; }

    /// <summary>Why, where it differs from the proposal.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? Reason { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Subject} {Period}");
}
