namespace DuaCoSo.Domain.Evaluations;

/// <summary>Caps the grade (khống chế mức xếp loại) (E6).</summary>
public sealed record GradeCap : Adjustment
{
    /// <summary>When.</summary>
    public required Condition When { get; init; }

    /// <summary>At which grade's code.</summary>
    public required string Grade { get; init; }
}
