using DuaCoSo.Domain.Evaluations;

namespace DuaCoSo.Domain.Explanations;

/// <summary>Whether an adjustment held, why, and what it did (giải trình điều chỉnh) (E6).</summary>
public sealed record AdjustmentExplanation
{
    /// <summary>The adjustment.</summary>
    public required RuleCitation Rule { get; init; }

    /// <summary>What it does.</summary>
    public required Adjustment Adjustment { get; init; }

    /// <summary>Whether it held, whether or not the grade moved.</summary>
    public required bool Held { get; init; }

    /// <summary>Its condition; <see langword="null"/> for one that looks at the organisation.</summary>
    public required ConditionExplanation? When { get; init; }

    /// <summary>The organisation's final grade; <see langword="null"/> where it does not look at one, or there is none.</summary>
    public required string? OrganizationGrade { get; init; }

    /// <summary>The grade's code before it.</summary>
    public required string From { get; init; }

    /// <summary>The grade's code after it.</summary>
    public required string To { get; init; }

    /// <summary>What identifies it, the same in every culture.</summary>
    public override string ToString() => $"{Rule}: {From} → {To}";
}
