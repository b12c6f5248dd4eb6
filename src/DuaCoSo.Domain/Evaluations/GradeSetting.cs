namespace DuaCoSo.Domain.Evaluations;

/// <summary>Sets the grade (ấn định mức xếp loại), which may raise it (E6).</summary>
public sealed record GradeSetting : Adjustment
{
    /// <summary>When.</summary>
    public required Condition When { get; init; }

    /// <summary>To which grade's code.</summary>
    public required string Grade { get; init; }
}
