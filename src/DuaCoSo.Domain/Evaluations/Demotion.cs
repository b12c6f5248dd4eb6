namespace DuaCoSo.Domain.Evaluations;

/// <summary>Lowers the grade by steps (hạ bậc), never below the worst (E6).</summary>
public sealed record Demotion : Adjustment
{
    /// <summary>When.</summary>
    public required Condition When { get; init; }

    /// <summary>By how many, at least 1.</summary>
    public required int Steps { get; init; }
}
