using DuaCoSo.Domain.Parties;
using DuaCoSo.Domain.Time;

namespace DuaCoSo.Domain.Decisions;

/// <summary>The points that a body gave a subject for a criterion in a period (điểm chấm) (E2).</summary>
public sealed record ManualScore
{
    /// <summary>Whom.</summary>
    public required Id<Party> Subject { get; init; }

    /// <summary>The criterion's name, as a policy's manual measure names it.</summary>
    public required string Criterion { get; init; }

    /// <summary>For which period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The points; up to 10¹⁵ either way with at most 6 decimals, clamped to 0 … weight when they count (E2).</summary>
    public required decimal Points { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{Subject} {Criterion} {Period}");
}
