using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Explanations;

/// <summary>What a quota did to a subject (giải trình tỷ lệ khống chế) (E7).</summary>
public sealed record QuotaExplanation
{
    /// <summary>The quota.</summary>
    public required GradeQuota Quota { get; init; }

    /// <summary>The group, its base and cap, and the subject's rank.</summary>
    public required QuotaStanding Standing { get; init; }

    /// <summary>The grade's code before it.</summary>
    public required string From { get; init; }

    /// <summary>The grade's code after it.</summary>
    public required string To { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"{Quota}: {From} → {To}";
}
